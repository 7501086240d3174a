import { describe, expect, it } from 'vitest';
import { matchesIn } from './frames-in.ts';

describe('no match', () => {
  it.each([
    ['a needed role is empty', 'Japan urged calm.', ['to-infinitive'], undefined],
    ['another part of speech', 'The urge to leave grew.', ['to-infinitive'], undefined],
    ['the particle is missing', 'Japan ruled the islands.', ['object'], 'out'],
  ])('%s', (_, text, proposition, particle) => {
    const frame = { lemmas: ['urge', 'rule'], pos: 'verb', edge: 'demands', source: ['subject'], proposition };
    expect(matchesIn([particle === undefined ? frame : { ...frame, particle }], text)).toEqual([]);
  });

  it('takes a word with the heads that it asks for alone', () => {
    const deny = { lemmas: ['deny'], pos: 'verb', edge: 'rejects', proposition: ['object'], of: ['access'] };
    expect(matchesIn([deny], 'Iran denied the reports.')).toEqual([]);
    expect(matchesIn([deny], 'Iran denied access.')).toEqual([{ proposition: 'access' }]);
  });
});

describe('what else a frame may ask for', () => {
  const frame = { lemmas: ['attack', 'support', 'treaty', 'give'], pos: 'verb', edge: 'attacks', source: ['subject'] };
  const whom = { target: ['object'], needs: ['source'] };
  it.each([
    ['a voice', { voice: 'passive', ...whom }, 'Peru was attacked by Chile.', 'Peru attacked Chile.'],
    ['a denial', { onlyNegated: true, ...whom }, 'Peru did not attack Chile.', 'Peru attacked Chile.'],
    ['a preposition behind it', { having: 'until', ...whom }, 'Peru gave Chile until Monday.', 'Peru gave Chile time.'],
    [
      'a preposition before it',
      { pos: 'noun', behind: 'in', source: ['possessor'], target: ['of'], needs: ['target'] },
      'Peru fell in support of Chile.',
      'Peru lost support of Chile.',
    ],
    [
      'its part of speech',
      { pos: 'noun', source: ['between'], target: ['between'], needs: ['source'] },
      'The treaty between Peru and Chile held.',
      'Peru and Chile attacked it.',
    ],
  ])('%s', (_what, more, matching, other) => {
    expect(matchesIn([{ ...frame, ...more }], matching)).toHaveLength(1);
    expect(matchesIn([{ ...frame, ...more }], other)).toEqual([]);
  });
});
