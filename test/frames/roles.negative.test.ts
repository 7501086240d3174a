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
