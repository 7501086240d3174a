import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/language/index.ts';
import { analyse } from './english.ts';

const parse = (text: string): Token[] => analyse(text)[0]!.tokens;
/** `relation(head, dependent)` of each word but punctuation. */
const arcs = (text: string): string[] => {
  const tokens = parse(text);
  return tokens
    .filter(({ upos }) => upos !== 'PUNCT')
    .map(({ relation, head, surface }) => `${relation}(${tokens[head]?.surface ?? 'ROOT'}, ${surface})`);
};

describe('trees of news', () => {
  it('tell who does what to whom', () => {
    expect(arcs('Norway demanded that Sweden withdraw its troops.')).toEqual([
      'nsubj(demanded, Norway)',
      'root(ROOT, demanded)',
      'mark(withdraw, that)',
      'nsubj(withdraw, Sweden)',
      'ccomp(demanded, withdraw)',
      'nmod:poss(troops, its)',
      'obj(withdraw, troops)',
    ]);
  });

  it('tell the passive and its agent', () => {
    const found = arcs('The plan was rejected by the minister.');
    expect(found).toContain('nsubj:pass(rejected, plan)');
    expect(found).toContain('aux:pass(rejected, was)');
    expect(found).toContain('obl:agent(rejected, minister)');
  });

  it('tell negation and attribution', () => {
    const found = arcs('“We will not leave,” Hall said on Monday.');
    expect(found).toContain('advmod(leave, not)');
    expect(found).toContain('nsubj(leave, We)');
    expect(found).toContain('nsubj(said, Hall)');
    expect(found).toContain('obl(said, Monday)');
  });

  it('understand headlines without a full stop', () => {
    expect(arcs('Ministers Reject Border Plan')).toEqual([
      'nsubj(Reject, Ministers)',
      'root(ROOT, Reject)',
      'compound(Plan, Border)',
      'obj(Reject, Plan)',
    ]);
  });

  it('have features', () => {
    const [they, have, been, seen] = parse('They have been seen.');
    expect(they!.features).toMatchObject({ Number: 'Plur', Person: '3' });
    expect(have!.features).toMatchObject({ Tense: 'Pres', VerbForm: 'Fin' });
    expect(been!.features).toMatchObject({ Tense: 'Past', VerbForm: 'Part' });
    expect(seen!.features).toMatchObject({ VerbForm: 'Part', Voice: 'Pass' });
  });
});
