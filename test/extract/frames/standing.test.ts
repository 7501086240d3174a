import { describe, expect, it } from 'vitest';
import { standingIn } from './frames-in.ts';

const ATTACK = [{ lemmas: ['attack'], pos: 'verb', edge: 'attacks', source: ['subject'], target: ['object'] }];

describe('how a match stands to the facts', () => {
  it.each([
    ['Chile attacked Peru.', []],
    ['Chile did not attack Peru.', ['negated']],
    ['Chile never attacked Peru.', ['negated']],
    ['Chile could attack Peru.', ['hypothetical', 'doubtful']],
    ['Chile would attack Peru.', ['hypothetical']],
    ['Chile denied that it attacked Peru.', ['denied']],
    ['Chile threatened to attack Peru.', ['intended']],
  ])('%s', (text, marks) => {
    expect(standingIn(ATTACK, text)).toEqual(marks);
  });
});
