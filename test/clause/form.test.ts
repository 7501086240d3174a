import { describe, expect, it } from 'vitest';
import * as form from '../../src/clause/form.ts';
import * as part from '../../src/clause/part-of-speech.ts';
import { nominalBehind } from '../../src/clause/phrase.ts';
import { ancestors, caseOf, conjuncts, spanOf, subtree } from '../../src/clause/tree.ts';
import type { Sentence, Token } from '../../src/language/types.ts';
import { sentenceWith } from './marked.ts';

const tokenOf = (marked: string): Token => {
  const { sentence, token } = sentenceWith(marked);
  return sentence.tokens[token]!;
};

describe('the form of a clause', () => {
  it.each<[string, (sentence: Sentence, at: number) => boolean, boolean]>([
    ['Chile wants to *leave*.', form.isInfinitive, true],
    ['The ban is to be *lifted*.', form.isInfinitive, true],
    ['Chile *left* for Peru.', form.isInfinitive, false],
    ['Chile stopped *shelling* Peru.', form.isGerund, true],
    ['Chile *shelled* Peru.', form.isGerund, false],
    ['Peru was *attacked*.', form.isPassive, true],
    ['Chile has *attacked* Peru.', form.isPassive, false],
    ['Chile *attacked* Peru.', form.isPassive, false],
    ['Peru was attacked and *beaten* by Chile.', form.isPassive, true],
    ['The troops *sent* by Chile left.', form.isPassive, true],
    ['*Attacked* by Peru, Chile left.', form.isPassive, true],
    ['Chile has met Peru and *beaten* it.', form.isPassive, false],
    ['Chile *attacked* Peru.', form.isPredicate, true],
    ['Chile is an *ally*.', form.isPredicate, true],
    ['Chile met an *ally*.', form.isPredicate, false],
    ['Chile demanded that Peru *withdraw*.', form.isMandative, true],
    ['Chile demanded that the ban be *lifted*.', form.isMandative, true],
    ['Chile said that Peru must *withdraw*.', form.isMandative, true],
    ['Chile said that Peru *has* to withdraw.', form.isMandative, true],
    ['Chile said that Peru *has* troops there.', form.isMandative, false],
    ['Chile said that Peru will *have* to withdraw.', form.isMandative, false],
    ['Chile said that Peru should have *withdrawn*.', form.isMandative, false],
    ['Should Peru *withdraw*, Chile will stay.', form.isMandative, false],
    ['Chile said that Peru *withdrew*.', form.isMandative, false],
    ['Chile said that Peru will *withdraw*.', form.isMandative, false],
    ['Chile said that the ban was *lifted*.', form.isMandative, false],
    ['Chile insists that Kosovo *remain* part of Serbia.', form.isMandative, true],
    ['Chile says that the states *remain* calm.', form.isMandative, false],
    ['Chile wants Peru to *withdraw*.', form.isMandative, false],
    ['Chile said that Peru *left*.', form.isFiniteClause, true],
    ['Chile is *small*.', form.isFiniteClause, true],
    ['Chile stopped *shelling* Peru.', form.isFiniteClause, false],
    ['Chile wants to *leave*.', form.isFiniteClause, false],
    ['Chile wants to see the tax *scrapped*.', form.isResult, true],
    ['Chile has *scrapped* the tax.', form.isResult, false],
    ['The tax was *scrapped*.', form.isResult, false],
  ])('%s %#', (text, asks, is) => {
    const { sentence, token } = sentenceWith(text);
    expect(asks(sentence, token)).toBe(is);
  });
});

describe('parts of speech', () => {
  it.each<[string, (token: Token) => boolean, boolean]>([
    ["Chile*'s* king left.", part.isPossessiveMark, true],
    ['Chile *left*.', part.isPossessiveMark, false],
    ['*Its* king left.', part.isPossessivePronoun, true],
    ['*It* left.', part.isPossessivePronoun, false],
    ['*It* left.', part.isPersonalPronoun, true],
    ['*Its* king left.', part.isPersonalPronoun, false],
    ['The *king* left.', part.isNoun, true],
    ['*Chile* left.', part.isNoun, true],
    ['*It* left.', part.isNoun, false],
    ['*Chile* left.', part.isProperNoun, true],
    ['The *king* left.', part.isProperNoun, false],
    ['Chile *left*.', part.isVerb, true],
    ['*Chile* left.', part.isVerb, false],
    ['Chile left*.*', part.isPunctuation, true],
    ['Chile *left*.', part.isPunctuation, false],
    ['The *kings* left.', part.isPlural, true],
    ['The *Americans* left.', part.isPlural, true],
    ['The *king* left.', part.isPlural, false],
    ['The *king* left.', part.isSingular, true],
    ['*Chile* left.', part.isSingular, true],
    ['The *kings* left.', part.isSingular, false],
    ['Chile *will* leave.', part.isModal, true],
    ['Chile *has* left.', part.isModal, false],
    ['Chile has *left*.', part.isPastParticiple, true],
    ['Chile *left*.', part.isPastParticiple, false],
    ['Chile *left*.', part.isPastTense, true],
    ['Chile *leaves*.', part.isPastTense, false],
    ['Chile is *leaving*.', part.isIngForm, true],
    ['Chile *leaves*.', part.isIngForm, false],
    ['Chile will *leave*.', part.isBaseForm, true],
    ['Chile *leaves*.', part.isBaseForm, false],
    ['Chile *leaves*.', part.isPresentTense, true],
    ['They *leave* it.', part.isPresentTense, true],
    ['Chile *left*.', part.isPresentTense, false],
    ['*There* is a king.', part.isExistential, true],
    ['The king went *there*.', part.isExistential, false],
    ['Chile *left*.', part.isFiniteForm, true],
    ['Chile *leaves*.', part.isFiniteForm, true],
    ['Chile *will* leave.', part.isFiniteForm, true],
    ['Chile will *leave*.', part.isFiniteForm, false],
    ['*It* left.', part.isNominal, true],
    ['*Chile* left.', part.isNominal, true],
    ['The *king* left.', part.isNominal, true],
    ['Chile *left*.', part.isNominal, false],
  ])('%s %#', (text, asks, is) => expect(asks(tokenOf(text))).toBe(is));
});

describe('the tree of a sentence', () => {
  it.each([
    ['Chile spoke with *Peru*.', 'with'],
    ['Chile left because of *Peru*.', 'because of'],
    ['Chile spoke with Prime Minister *Modi*.', 'with'],
    ['Chile met *Peru*.', undefined],
  ])('a preposition: %s', (text, preposition) => {
    const { sentence, token } = sentenceWith(text);
    expect(caseOf(sentence, token)).toBe(preposition);
  });

  const { sentence, token: king } = sentenceWith('Chile met the *king* of Peru.');
  const surfaces = (words: readonly number[]): string => words.map(at => sentence.tokens[at]!.surface).join(' ');

  it('goes down, up and sideways', () => {
    expect(surfaces(ancestors(sentence, king))).toBe('met');
    expect(surfaces(ancestors(sentence, 5))).toBe('king met');
    expect(surfaces(conjuncts(sentence, king))).toBe('king');
    expect(surfaces(subtree(sentence, king))).toBe('the king of Peru');
    expect(surfaces(subtree(sentence, king, ({ relation }) => relation === 'nmod'))).toBe('the king');
  });

  it('joins what is listed', () => {
    const { sentence: list, token } = sentenceWith('*Chile*, Peru and Brazil left.');
    expect(conjuncts(list, token).map(at => list.tokens[at]!.surface)).toEqual(['Chile', 'Peru', 'Brazil']);
  });

  it('spans words without the marks around them', () => {
    const { sentence: quoted } = sentenceWith('"*Chile* left."');
    const all = quoted.tokens.map((_, at) => at);
    const { start, end } = spanOf(quoted, [...all].reverse());
    expect('"Chile left."'.slice(start, end)).toBe('Chile left');
    expect(spanOf(quoted, [0])).toEqual({ start: 0, end: 1 });
  });
});

it.each([
  ['Chile spoke *with* the new king of Peru.', 'king'],
  ['Chile spoke *with* it.', 'it'],
  ['Chile spoke *to* and fro.', undefined],
])('what a preposition opens: %s', (text, head) => {
  const { sentence, token } = sentenceWith(text);
  const found = nominalBehind(sentence, token);
  expect(found === undefined ? undefined : sentence.tokens[found]!.surface).toBe(head);
});
