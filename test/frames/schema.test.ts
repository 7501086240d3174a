import { expect, it } from 'vitest';
import demandFrames from '../../data/lexicon/en/frames/demands.json' with { type: 'json' };
import { indexFrames } from '../../src/frames/schema.ts';

it('takes the frames that ship', () => {
  expect(indexFrames('frames/demands.json', demandFrames).get('urge')).not.toHaveLength(0);
});

it('names the frame and the field that are wrong', () => {
  const wrong = [{ lemmas: ['urge'], pos: 'verb', edge: 'demands', source: ['subjekt'] }];
  expect(() => indexFrames('my-frames.json', wrong)).toThrow(/my-frames\.json: 0\.source\.0: .* Correct the frame\./);
});

const frame = {
  lemmas: ['shell'],
  pos: 'verb',
  edge: 'attacks',
  plover: 'ASSAULT',
  source: ['subject'],
  target: ['object'],
};
const indexing = (changes: object) => () => indexFrames('my-frames.json', [frame, { ...frame, ...changes }]);

it.each([
  ['an edge that is none', { edge: 'shells' }, /1\.edge: .*Correct the frame\./],
  [
    'an edge that no sentence of actors can fill',
    { edge: 'held_in', plover: undefined },
    /1\.edge: "held_in" does not go/,
  ],
  [
    'an edge that no actor is reached by',
    { edge: 'participates_in', plover: undefined },
    /1\.edge: "participates_in" does not go/,
  ],
  [
    'a target where the edge goes to a demand',
    { edge: 'rejects', plover: undefined },
    /1\.target: "rejects" does not go/,
  ],
  ['a category of another edge', { plover: 'ACCUSE' }, /1\.plover: "attacks" has the PLOVER categories: ASSAULT/],
  ['a category of an edge that has none', { edge: 'demands', target: undefined }, /1\.plover: "demands" has .*: none/],
])('refuses %s', (_what, changes, message) => expect(indexing(changes)).toThrow(message));

it('takes a frame that the ontology allows', () => {
  expect(indexing({ edge: 'sanctions', plover: 'COERCE' })).not.toThrow();
  expect(indexing({ edge: 'rejects', plover: undefined, target: undefined, proposition: ['object'] })).not.toThrow();
});
