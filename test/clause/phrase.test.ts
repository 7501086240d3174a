import { describe, expect, it } from 'vitest';
import * as phrase from '../../src/clause/phrase.ts';
import type { Sentence } from '../../src/language/types.ts';
import { sentenceWith } from './marked.ts';

const surfaces = ({ tokens }: Sentence, words: readonly number[]): string =>
  words.map(at => tokens[at]!.surface).join(' ');

/** What a question about a word between asterisks finds. */
function answer(
  marked: string,
  ask: (sentence: Sentence, at: number) => number | undefined | readonly number[],
): string {
  const { sentence, token } = sentenceWith(marked);
  const found = ask(sentence, token);
  return surfaces(sentence, typeof found === 'number' ? [found] : (found ?? []));
}

describe('words around a word', () => {
  it.each<[string, Parameters<typeof answer>[1], string]>([
    ['Chile *attacked* Peru.', phrase.governorOf, ''],
    ['*Chile* attacked Peru.', phrase.governorOf, 'attacked'],
    ['Chile *attacked* Peru.', phrase.subjectsOf, 'Chile'],
    ["Chile's *demand* was heard.", phrase.possessorsOf, 'Chile'],
    ['Iraq, whose *army* left, agreed.', phrase.possessorsOf, 'Iraq'],
    ['Chile met Iraq, whose *army* left.', phrase.possessorsOf, 'Iraq'],
    ['The *ally* of Peru left.', phrase.determinersOf, 'The'],
    ['The two new *talks* in Lima failed.', phrase.premodifiersOf, 'two new'],
    ['Chile has *met* Peru.', phrase.auxiliariesOf, 'has'],
    ['Chile is an *ally*.', phrase.auxiliariesOf, 'is'],
    ['Chile said that Peru *left*.', phrase.markersOf, 'that'],
    ['Chile spoke with *Peru*.', phrase.prepositionsOf, 'with'],
    ['Chile, Peru and *Brazil* left.', phrase.firstConjunct, 'Chile'],
    ['*Chile* left.', phrase.firstConjunct, 'Chile'],
    ['Chile opened talks with the *king* of Peru.', phrase.clauseAbove, 'opened'],
    ['Chile is an ally of *Peru*.', phrase.clauseAbove, 'ally'],
    ['Chile *left*.', phrase.clauseAbove, ''],
    ['Peru was *attacked* by Chile.', phrase.ownSubject, 'Peru'],
    ['Chile wants to *leave*.', phrase.ownSubject, ''],
    ['Peru will leave *unless* Chile pays.', phrase.clauseOpenedBy, 'pays'],
    ['Peru will leave, *provided* that Chile pays.', phrase.clauseOpenedBy, 'pays'],
    ['Peru *provided* money.', phrase.clauseOpenedBy, ''],
  ])('%s %#', (text, ask, found) => expect(answer(text, ask)).toBe(found));
});

describe('how a word hangs', () => {
  it.each<[string, (sentence: Sentence, at: number) => boolean, boolean]>([
    ['*Chile* left.', phrase.isSubject, true],
    ['Chile met *Peru*.', phrase.isSubject, false],
    ['Chile met *Peru*.', phrase.isObject, true],
    ['Chile gave *Peru* a loan.', phrase.isObject, true],
    ['Chile met in *Peru*.', phrase.isObject, false],
    ['The king of *Peru* left.', phrase.isNounComplement, true],
    ['*Chile* left.', phrase.isNounComplement, false],
    ["*Chile*'s king left.", phrase.isPossessor, true],
    ['The king of *Peru* left.', phrase.isPossessor, false],
    ['Chile and *Peru* left.', phrase.isConjunct, true],
    ['*Chile* and Peru left.', phrase.isConjunct, false],
    ['Peru, an *ally* of Chile, left.', phrase.isApposition, true],
    ['*Peru*, an ally of Chile, left.', phrase.isApposition, false],
    ['Chile met *Abdullah* Gul.', phrase.isNamePart, false],
    ['Chile met Abdullah *Gul*.', phrase.isNamePart, true],
    ['The *warring* parties left.', phrase.isAttributive, true],
    ['The newly *appointed* minister left.', phrase.isAttributive, true],
    ['The party is *ruling*.', phrase.isAttributive, false],
    ['The *new* party left.', phrase.isAttributive, false],
    ['Chile said that Peru *left*.', phrase.isComplementClause, true],
    ['Chile wants to *leave*.', phrase.isComplementClause, true],
    ['Chile *left*.', phrase.isComplementClause, false],
    ['Chile paid before Peru *left*.', phrase.isAdverbialClause, true],
    ['Chile *paid* before Peru left.', phrase.isAdverbialClause, false],
    ['The man who *left* paid.', phrase.isNounClause, true],
    ['The troops *sent* by Chile left.', phrase.isNounClause, true],
    ['The man *paid*.', phrase.isNounClause, false],
    ['Peru, Chile *said*, must leave.', phrase.isParenthetical, true],
    ['Chile *said* so.', phrase.isParenthetical, false],
    ['*Peru* was attacked.', phrase.undergoesPassive, true],
    ['*Peru* attacked.', phrase.undergoesPassive, false],
    ['The *ministers* left.', phrase.isSeveral, true],
    ['*Oslo* and Rome left.', phrase.isSeveral, true],
    ['The *minister* left.', phrase.isSeveral, false],
    ['Chile has *left*.', phrase.isPerfect, true],
    ['Chile will *leave*.', phrase.isPerfect, false],
    ['Chile is an *ally*.', phrase.hasCopula, true],
    ['Chile met an *ally*.', phrase.hasCopula, false],
    ['The man who *left* paid.', phrase.describesNoun, true],
    ['The man *sent* to Lima paid.', phrase.describesNoun, false],
    ['*It* is necessary to leave.', phrase.isDummySubject, true],
    ['*It* is clear that Chile left.', phrase.isDummySubject, true],
    ['*It* is ready to leave.', phrase.isDummySubject, false],
    ['*It* is small.', phrase.isDummySubject, false],
    ['*It* attacked Peru.', phrase.isDummySubject, false],
  ])('%s %#', (text, asks, is) => {
    const { sentence, token } = sentenceWith(text);
    expect(asks(sentence, token)).toBe(is);
  });
});

describe('words of a stretch', () => {
  const { sentence, token: king } = sentenceWith('Chile met the *king* of Peru.');

  it('knows the word that heads it, and what that hangs on', () => {
    expect(phrase.headOf(sentence, 2, 6)).toBe(king);
    expect(phrase.headOf(sentence, 4, 6)).toBe(5);
    expect(surfaces(sentence, phrase.governorsOf(sentence, 2, 6))).toBe('met');
    expect(surfaces(sentence, phrase.governorsOf(sentence, 0, 2))).toBe('');
  });

  it('knows what stands in it', () => {
    expect(phrase.isWithin(sentence, 5, king)).toBe(true);
    expect(phrase.isWithin(sentence, king, king)).toBe(true);
    expect(phrase.isWithin(sentence, 0, king)).toBe(false);
  });

  it('finds what hangs on a noun by some prepositions', () => {
    expect(surfaces(sentence, phrase.complementsOf(sentence, king, new Set(['of'])))).toBe('Peru');
    expect(phrase.complementsOf(sentence, king, new Set(['by']))).toEqual([]);
    expect(phrase.complementsOf(sentence, king, new Set())).toEqual([]);
  });
});

it('finds a name by its head', () => {
  const { sentence, token } = sentenceWith('They met in *Sharm* el-Sheikh.');
  expect(phrase.nameAt(sentence, phrase.headOf(sentence, token, sentence.tokens.length - 1))).toMatch(/^Sharm el/);
});

describe('two words', () => {
  it.each([
    ['*Chile* and Peru left.', 2, true],
    ['*Chile* left Peru.', 2, false],
    ['Chile *met* Peru.', 2, false],
    ['*Peru*, an ally, left.', 3, true],
  ])('hang alike: %s', (text, other, are) => {
    const { sentence, token } = sentenceWith(text);
    expect(phrase.isParallel(sentence, token, other)).toBe(are);
  });

  it.each([
    ['Chile wants to help get it *ratified*.', 'wants', true],
    ['Chile wants peace before Peru *left*.', 'wants', false],
  ])('stand in one act: %s', (text, act, stands) => {
    const { sentence, token } = sentenceWith(text);
    const above = sentence.tokens.findIndex(({ surface }) => surface === act);
    expect(phrase.completesWithin(sentence, token, above)).toBe(stands);
  });
});

it.each([
  ['Chile is against new *sanctions*.', 3],
  ['*Leave* the port.', 0],
  ['Chile said that Peru *left*.', 4],
])('where a predicate begins: %s', (text, first) => {
  const { sentence, token } = sentenceWith(text);
  expect(phrase.predicateStart(sentence, token)).toBe(first);
});
