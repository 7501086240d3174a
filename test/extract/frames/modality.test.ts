import { describe, expect, it } from 'vitest';
import { modalitiesIn } from './frames-in.ts';

const ATTACK = [{ lemmas: ['attack'], pos: 'verb', edge: 'attacks', source: ['subject'], target: ['object'] }];

describe('modalities of what a match says', () => {
  it.each([
    ['Chile attacked Peru.', []],
    ['Chile did attack Peru.', []],
    ['Chile has attacked Peru.', []],
    ['Chile managed to attack Peru.', []],
    ['Chile not only attacked Peru.', []],
    ['There is no doubt that Chile attacked Peru.', []],
    ['Bolivia did not know that Chile attacked Peru.', []],
    ['Almost 100 ships of Chile attacked Peru.', []],
    ['A few believe that Chile attacked Peru.', []],
    ['Chile did not attack Peru.', ['negated']],
    ['Chile never attacked Peru.', ['negated']],
    ['Chile nearly attacked Peru.', ['undone']],
    ['Chile had almost attacked Peru.', ['undone']],
    ['Chile came close to attacking Peru.', ['undone']],
    ['Chile has yet to attack Peru.', ['undone']],
    ['Chile was on the brink of attacking Peru.', ['undone']],
    ['Chile denied that it attacked Peru.', ['denied']],
    ['Chile refrained from attacking Peru.', ['denied']],
    ['Few believe that Chile attacked Peru.', ['denied']],
    ['There is no evidence that Chile attacked Peru.', ['denied']],
    ['Chile rejected reports that it had attacked Peru.', ['denied']],
    ['The paper falsely claimed that Chile had attacked Peru.', ['denied']],
    ['Chile stopped attacking Peru.', ['denied', 'ended']],
    ['If Chile attacked Peru, Bolivia waited.', ['supposed']],
    ['Had Chile attacked Peru, Bolivia would have waited.', ['supposed']],
    ['Did Chile attack Peru?', ['supposed']],
    ['Chile would attack Peru if Bolivia waited.', ['conditional', 'foretold']],
    ['Chile would have attacked Peru.', ['conditional', 'foretold']],
    ['Chile could attack Peru.', ['possible']],
    ['Chile must attack Peru.', ['required']],
    ['Chile will attack Peru.', ['foretold']],
    ['Chile is going to attack Peru.', ['foretold']],
    ['Chile was about to attack Peru.', ['foretold']],
    ['Chile is set to attack Peru.', ['foretold']],
    ['Chile promised to attack Peru.', ['promised']],
    ['Chile threatened to attack Peru.', ['intended']],
    ['Chile tried to attack Peru.', ['intended']],
    ['Chile allegedly attacked Peru.', ['alleged']],
  ])('%s', (text, modalities) => {
    expect(modalitiesIn(ATTACK, text)).toEqual(modalities);
  });
});
