import { expect, it } from 'vitest';
import demandFrames from '../../../data/lexicon/demand-frames.json' with { type: 'json' };
import { indexFrames } from '../../../src/extract/frames/schema.ts';

it('takes the frames that ship', () => {
  expect(indexFrames('demand-frames.json', demandFrames).get('urge')).not.toHaveLength(0);
});

it('names the frame and the field that are wrong', () => {
  const wrong = [{ lemmas: ['urge'], pos: 'verb', edge: 'demands', source: ['subjekt'] }];
  expect(() => indexFrames('my-frames.json', wrong)).toThrow(/my-frames\.json: 0\.source\.0: .* Correct the frame\./);
});
