import type { Sentence } from '../language/types.ts';
import { isNominal, isPlural } from './part-of-speech.ts';
import { ancestors, baseRelation, caseOf, dependent, dependents } from './tree.ts';
import { WORDS } from './words.ts';

/** The word on which a word depends; undefined for the root of the sentence. */
export function governorOf(sentence: Sentence, at: number): number | undefined {
  const { head } = sentence.tokens[at]!;
  return head < 0 ? undefined : head;
}

/** The words outside of `[first, last)` on which words in it depend. */
export const governorsOf = (sentence: Sentence, first: number, last: number): number[] =>
  sentence.tokens
    .slice(first, last)
    .map(({ head }) => head)
    .filter(head => head >= 0 && (head < first || head >= last));

/** The word among `[first, last)` that depends on none of them; the last one where trees leave none. */
export function headOf(sentence: Sentence, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const { head } = sentence.tokens[at]!;
    if (head < first || head >= last) return at;
  }
  return last - 1;
}

/** The head of the nominal that begins right behind a word: a preposition, or a word that leaves out. */
export function nominalBehind({ tokens }: Pick<Sentence, 'tokens'>, word: number): number | undefined {
  // "than *its ally* that left": a pronoun only opens a nominal.
  let end = tokens[word + 1]?.upos === 'PRON' ? word + 1 : word;
  while (['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(tokens[end + 1]?.upos ?? '')) end++;
  for (let at = end; at > word; at--) {
    const { head } = tokens[at]!;
    if (isNominal(tokens[at]!) && (head <= word || head > end)) return at;
  }
  return undefined;
}

/** Whether a word stands in the phrase of another, at any depth. */
export const isWithin = (sentence: Sentence, at: number, head: number): boolean =>
  at === head || ancestors(sentence, at).includes(head);

/** Whether a word stands in the phrase of another, but in no clause that describes a further noun: "X, *who left in May*". */
export function isWithinOwn(sentence: Sentence, at: number, head: number): boolean {
  const path = [at, ...ancestors(sentence, at)];
  const end = path.indexOf(head);
  return end >= 0 && path.slice(0, end).every((each, step) => !isNounClause(sentence, each) || path[step + 1] === head);
}

const relationIn =
  (...relations: string[]) =>
  (sentence: Sentence, at: number): boolean =>
    relations.includes(baseRelation(sentence.tokens[at]!.relation));

/** Whether a word is the subject of its governor, of a passive too, be it a noun or a clause. */
export const isSubject = relationIn('nsubj', 'csubj');

/** Whether "it" stands for nobody: "*it* seems that", "*it* is hard to". */
export const isDummySubject = relationIn('expl');
export const isObject = relationIn('obj', 'iobj');
/** Whether a word hangs on a verb by a preposition: "met *in Paris*". */
export const isOblique = relationIn('obl');
/** Whether a word hangs on a noun by a preposition or as its owner: "talks *with Iran*", "*Iran's* reply". */
export const isNounComplement = relationIn('nmod');
/** Whether a word is the owner of a noun: "*Russia's* demand". */
export const isPossessor = (sentence: Sentence, at: number): boolean => sentence.tokens[at]!.relation === 'nmod:poss';
export const isConjunct = relationIn('conj');
/** Whether a word explains the noun before it: "Mr Orban, *an ally* of Moscow". */
export const isApposition = relationIn('appos');
/** Whether a word is part of a name or a compound whose head is another: "*Prime* Minister". */
export const isNamePart = relationIn('compound', 'flat', 'fixed');
/** Whether a participle stands before its noun as an adjective does: "the *ruling* party", "the newly *appointed* minister". */
export const isAttributive = (sentence: Sentence, at: number): boolean =>
  ['VBG', 'VBN'].includes(sentence.tokens[at]?.xpos ?? '') &&
  ['amod', 'compound'].includes(sentence.tokens[at]!.relation);

/** Whether a clause completes its governor: "said *that it left*", "wants *to leave*". */
export const isComplementClause = relationIn('ccomp', 'xcomp');
/** Whether a clause says when, why or how its governor happens: "*before he left*". */
export const isAdverbialClause = relationIn('advcl');
/** Whether a clause describes a noun: "the man *who left*", "the man *sent* to Paris". */
export const isNounClause = relationIn('acl');
/** Whether a clause stands loosely beside another: "…, *he said*". */
export const isParenthetical = relationIn('parataxis');

const describes = relationIn('compound', 'amod', 'flat', 'nummod', 'det', 'case', 'punct', 'advmod', 'cc');
/** The word in whose phrase a word only describes: "*Russian* troops" → troops; undefined for one that stands by itself. */
export const describedWord = (sentence: Sentence, at: number): number | undefined =>
  describes(sentence, at) ? governorOf(sentence, at) : undefined;
/** Whether a noun says whose another is, or what somebody is: "*Russia's* reply", "*President* Sall". */
export const isOwnerOrTitle = (sentence: Sentence, at: number): boolean =>
  ['nmod:poss', 'nmod:desc'].includes(sentence.tokens[at]!.relation);

/** The subjects that the tree hangs on a word itself. */
export const subjectsOf = (sentence: Sentence, at: number): number[] => dependents(sentence, at, 'nsubj');
/** Whose a noun is: "*Russia's* demand"; where that is "whose", the noun that it stands for: "*Iraq*, whose army left". */
export const possessorsOf = (sentence: Sentence, at: number): number[] =>
  dependents(sentence, at, 'nmod:poss').map(owner =>
    sentence.tokens[owner]!.xpos === 'WP$' ? antecedentOf(sentence, owner) : owner,
  );

/** What a relative pronoun stands for: what its clause describes, else the name right before it. */
function antecedentOf(sentence: Sentence, pronoun: number): number {
  const clause = ancestors(sentence, pronoun).find(each => describesNoun(sentence, each));
  if (clause !== undefined) return sentence.tokens[clause]!.head;
  let before = sentence.tokens[pronoun - 1]?.surface === ',' ? pronoun - 2 : pronoun - 1;
  while (before >= 0 && isNamePart(sentence, before)) before = sentence.tokens[before]!.head;
  return Math.max(before, 0);
}
export const determinersOf = (sentence: Sentence, at: number): number[] => dependents(sentence, at, 'det');
/** Adjectives, nouns and numbers before a noun: "*two new* talks". */
export const premodifiersOf = (sentence: Sentence, at: number): number[] =>
  dependents(sentence, at, 'amod', 'compound', 'nummod');
/** What hangs on a noun by one of some prepositions: "attacks *by Israel*". */
export const complementsOf = (sentence: Sentence, at: number, prepositions: ReadonlySet<string>): number[] =>
  dependents(sentence, at, 'nmod').filter(each => prepositions.has(caseOf(sentence, each) ?? ''));
/** The words of the name that a word heads: "Sharm *el-Sheikh*". */
export const nameAt = (sentence: Sentence, head: number): string =>
  [head, ...dependents(sentence, head, 'flat', 'compound', 'amod')]
    .sort((a, b) => a - b)
    .map(at => sentence.tokens[at]!.surface)
    .join(' ');
/** What follows the first word of a name that trees hang on it: "Mr *Kim*", "Ali *Alatas*". */
export const restOfName = (sentence: Sentence, at: number): number[] => dependents(sentence, at, 'flat');
/** "*later* met", "met *again*". */
export const adverbsOf = (sentence: Sentence, at: number): number[] => dependents(sentence, at, 'advmod');
export const auxiliariesOf = (sentence: Sentence, at: number): number[] => dependents(sentence, at, 'aux', 'cop');
/** Words that open a clause: "that", "if", "to". */
export const markersOf = (sentence: Sentence, at: number): number[] => dependents(sentence, at, 'mark');
export const prepositionsOf = (sentence: Sentence, at: number): number[] => dependents(sentence, at, 'case');
/** Whether two words hang in the same way on the same word, or the second is a conjunct or an apposition. */
export const isParallel = (sentence: Sentence, first: number, second: number): boolean => {
  const [a, b] = [sentence.tokens[first]!, sentence.tokens[second]!];
  if (['conj', 'appos'].includes(baseRelation(b.relation))) return true;
  return a.head === b.head && baseRelation(a.relation) === baseRelation(b.relation);
};
/** The first of the words that a word is joined to by "and" or commas: "France, Poland and *Italy*" → France. */
export function firstConjunct(sentence: Sentence, at: number): number {
  let first = at;
  while (isConjunct(sentence, first)) first = sentence.tokens[first]!.head;
  return first;
}

/** The nearest verb above a word, or predicate that is none; undefined where none is. */
export const clauseAbove = (sentence: Sentence, at: number): number | undefined =>
  ancestors(sentence, at).find(
    each => sentence.tokens[each]!.upos === 'VERB' || dependents(sentence, each, 'cop', 'nsubj').length > 0,
  );

/** Whether a noun leaves open which: "*whatever* steps are needed", "*which* port". */
export const isOpen = (sentence: Sentence, noun: number): boolean =>
  dependents(sentence, noun, 'det').some(at => sentence.tokens[at]!.xpos.startsWith('W'));

/** The subject that hangs on a word itself, of a passive too. */
export const ownSubject = (sentence: Sentence, at: number): number | undefined => dependent(sentence, at, 'nsubj');
/** Whether a word is the subject of a passive. */
export const undergoesPassive = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]!.relation === 'nsubj:pass';
/** Whether a noun is one of several or joined to another: "ministers", "Oslo and Rome". */
export const isSeveral = (sentence: Sentence, noun: number, end = sentence.tokens.length): boolean =>
  isPlural(sentence.tokens[noun]!) ||
  sentence.tokens[noun]!.features.Number === 'Plur' ||
  dependents(sentence, noun, 'conj').some(at => at < end);
/** Whether a clause is told as done before: "has rejected". */
export const isPerfect = (sentence: Sentence, verb: number): boolean =>
  dependents(sentence, verb, 'aux').some(at => WORDS.perfect.has(sentence.tokens[at]!.lemma));
/** First token of a predicate behind its subject, copula, preposition and marks: "is against new *sanctions*". */
export const predicateStart = (sentence: Sentence, predicate: number): number =>
  Math.max(
    -1,
    ...dependents(sentence, predicate, 'cop', 'case', 'mark', 'nsubj', 'advmod').filter(at => at < predicate),
  ) + 1;
export const hasCopula = (sentence: Sentence, predicate: number): boolean =>
  dependent(sentence, predicate, 'cop') !== undefined;
/** Whether a relative clause has a word for its predicate. */
export const describesNoun = (sentence: Sentence, at: number): boolean => sentence.tokens[at]!.relation === 'acl:relcl';

/** Whether a word is an act or stands in it, with nothing but clauses that complete verbs between: "*help* get it *ratified*". */
export function completesWithin(sentence: Sentence, from: number, act: number): boolean {
  for (let at = from; ; at = sentence.tokens[at]!.head) {
    if (at === act) return true;
    if (!isComplementClause(sentence, at) || sentence.tokens[at]!.upos !== 'VERB') return false;
  }
}

/** The verb of the clause that a conjunction opens: "unless Oslo *pays*", "provided that it *pays*". */
export function clauseOpenedBy(sentence: Sentence, conjunction: number): number | undefined {
  const { relation, head } = sentence.tokens[conjunction]!;
  if (relation === 'mark' || relation === 'advmod') return head > conjunction ? head : undefined;
  const isFollowed = WORDS.contentMark.has(sentence.tokens[conjunction + 1]?.lower ?? '');
  return isFollowed ? dependents(sentence, conjunction, 'ccomp').find(at => at > conjunction) : undefined;
}
