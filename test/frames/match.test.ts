import { describe, expect, it } from 'vitest';
import { matchesAt } from '../../src/frames/match.ts';
import { indexFrames } from '../../src/frames/schema.ts';
import { analyse } from '../support/analyser.ts';
import { matchesIn } from './frames-in.ts';

const frame = { pos: 'verb', edge: 'sanctions', source: ['subject'], target: ['object'] };
const noun = { pos: 'noun', edge: 'demands', source: ['possessor'] };

describe('all frames that a word fits', () => {
  const frames = indexFrames('test', [
    { ...frame, lemmas: ['call'], particle: 'off' },
    { ...frame, lemmas: ['call'], needs: ['target'] },
    { ...frame, lemmas: ['call'], needs: ['source'] },
  ]);
  it.each([
    ['Peru called Chile on Monday.', ['target', 'source']],
    ['Peru called on Monday.', ['source']],
    ['Peru left Chile on Monday.', []],
  ])('%s', (text, needs) => {
    const found = matchesAt(analyse(text)[0]!, 1, frames);
    expect(found.map(match => match.frame.needs?.[0])).toEqual(needs);
  });
});

describe('what a frame asks of a word', () => {
  it.each([
    [
      'what describes a noun',
      { ...noun, lemmas: ['way'], described: ['only', 'best'], proposition: ['to-infinitive'] },
      ['The only safe way to win is known.', 'The best way to win is known.'],
      ['The old safe way to win is known.', 'A way to win is known.'],
    ],
    [
      'that it is active',
      { ...frame, lemmas: ['punish'], voice: 'active', needs: ['target'] },
      ['Peru punished Chile.'],
      ['Chile was punished by Peru.'],
    ],
    [
      'the verb itself, not one that a particle makes of it',
      { ...frame, lemmas: ['call'], needs: ['source'] },
      ['Peru called Chile.'],
      ['Peru called out Chile.'],
    ],
    [
      'the preposition behind which it stands',
      { ...noun, lemmas: ['support'], behind: 'in', proposition: ['of'] },
      ['Peru spoke in support of talks.'],
      ['Peru spoke with support of talks.', 'Peru spoke for support of talks.'],
    ],
    [
      'what it is of, by its form or its base form',
      {
        ...frame,
        edge: 'rejects',
        target: undefined,
        lemmas: ['deny'],
        proposition: ['object'],
        of: ['report', 'aid'],
      },
      ['Peru denied reports.', 'Peru denied it aid programmes.'],
      ['Peru denied talks.', 'Peru denied it programmes.'],
    ],
  ])('%s', (_what, asking, matching, others) => {
    for (const text of matching) expect(matchesIn([asking], text), text).toHaveLength(1);
    for (const text of others) expect(matchesIn([asking], text), text).toEqual([]);
  });

  it('knows several by the name of one, however they are written', () => {
    const ministers = { ...noun, lemmas: ['minister'], needs: [] };
    expect(matchesIn([ministers], 'The G7 Foreign Ministers met in Rome.')).toHaveLength(1);
  });
});

describe('one word has one role', () => {
  it.each([
    ['by the same slot too', { source: ['object'], target: ['object'], needs: ['source'] }, { source: 'Chile' }],
    ['and the next filling counts', { target: ['subject', 'object'] }, { source: 'Peru', target: 'Chile' }],
    [
      'but one whose a thing is has the place of it',
      { target: ['object'], proposition: ['object'] },
      { source: 'Peru', target: 'Chile', proposition: 'Chile' },
    ],
  ])('%s', (_what, roles, filled) => {
    expect(matchesIn([{ ...frame, lemmas: ['punish'], ...roles }], 'Peru punished Chile.')).toEqual([filled]);
  });
});
