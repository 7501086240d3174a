import type { Sentence } from '../../language/types.ts';
import { hasInfinitiveMark } from '../form.ts';
import { hasCopula, isPerfect } from '../phrase.ts';
import { perWord } from '../remembered.ts';
import { baseRelation, dependents } from '../tree.ts';
import { WORDS as CLAUSE } from '../words.ts';
import type { Reality } from './types.ts';
import { type Effect, WORDS } from './words.ts';

/** What the words of a clause itself say of its modality. */
export interface OwnModality {
  reality: Reality;
  negative: boolean;
  counterfactual: boolean;
  by: number[];
}

/** Reads auxiliaries, negations, adverbs and the conjunction of a clause, or what describes a noun. */
export const ownModality = perWord((sentence: Sentence, at: number): OwnModality => {
  const own: OwnModality = { reality: 'done', negative: false, counterfactual: false, by: [] };
  for (const word of negationsOf(sentence, at)) {
    own.negative = !own.negative;
    own.by.push(word);
  }
  const isNoun = sentence.tokens[at]!.upos === 'NOUN';
  // "may be *an ally*": a noun that is said of somebody is told as a verb is.
  const found =
    (isNoun ? byWord(sentence, at, WORDS.adjectives, 'amod', 'det') : undefined) ??
    (!isNoun || hasCopula(sentence, at) ? told(sentence, at) : undefined);
  if (!found) return own;
  return { ...own, ...found, by: [...own.by, ...found.by] };
});

type Found = Pick<OwnModality, 'reality' | 'by'> & Partial<OwnModality>;

/** The words that deny: an adverb, or a subject or object of none. */
function negationsOf(sentence: Sentence, at: number): number[] {
  const own = ownNegations(sentence, at);
  // "did not attack *or* threaten": what shares an auxiliary shares what denies it.
  return own.length === 0 && sharesAuxiliaries(sentence, at) ? negationsOf(sentence, sentence.tokens[at]!.head) : own;
}

function ownNegations(sentence: Sentence, at: number): number[] {
  const near = nearWord(sentence, at);
  if (near !== undefined) return [near];
  for (const child of dependents(sentence, at)) {
    const denial = denialBy(sentence, child, at);
    if (denial !== undefined && !WORDS.notOnly.has(sentence.tokens[denial + 1]?.lower ?? '')) return [denial];
  }
  return [];
}

const DENYING = ['advmod', 'cc', 'mark', 'det'];

/** The word by which a dependent denies what it hangs on: itself, or one that says that there is none of it. */
function denialBy(sentence: Sentence, child: number, at: number): number | undefined {
  const { tokens } = sentence;
  const { lower, lemma, relation: whole } = tokens[child]!;
  const relation = baseRelation(whole);
  const isArgument = relation === 'nsubj' || relation === 'obj';
  // "*no longer* backs"
  const phrase = `${tokens[child - 1]?.lower} ${lower}`;
  if (DENYING.includes(relation) && (WORDS.negations.has(lower) || WORDS.negations.has(phrase))) return child;
  // Trees take "few" before a verb for its adjective: "*few* believe".
  const isOfNone = isArgument || relation === 'det' || (relation === 'amod' && tokens[at]!.upos === 'VERB');
  if (isOfNone && WORDS.emptyWords.has(lower)) return child;
  if (!isArgument && !(relation === 'obl' && WORDS.noWay.has(lemma))) return undefined;
  return dependents(sentence, child, 'det', 'amod', 'cc').find(each => WORDS.emptyWords.has(tokens[each]!.lower));
}

/** "*nearly* attacked", "*all but* severed": right before the verb, so that "nearly a hundred attacked" is none. */
function nearWord({ tokens }: Sentence, verb: number): number | undefined {
  let before = verb - 1;
  while (tokens[before]?.upos === 'AUX') before--;
  const [last, previous] = [tokens[before]?.lower, tokens[before - 1]?.lower];
  return WORDS.near.has(last ?? '') || WORDS.near.has(`${previous} ${last}`) ? before : undefined;
}

function told(sentence: Sentence, at: number): Found | undefined {
  return underCondition(sentence, at) ?? byAuxiliary(sentence, at) ?? byWord(sentence, at, WORDS.adverbs, 'advmod');
}

/** "*if* it attacks", "*had* it attacked", "*should* it attack" */
function underCondition(sentence: Sentence, at: number): Found | undefined {
  const { tokens } = sentence;
  const marked = byWord(sentence, at, WORDS.markers, 'mark', 'advmod');
  if (marked) return { ...marked, counterfactual: marked.reality === 'conditional' && isPluperfect(sentence, at) };
  const [subject = -1] = dependents(sentence, at, 'nsubj');
  const fronted = dependents(sentence, at, 'aux').find(
    aux => aux < subject && (WORDS.fronted.has(tokens[aux]!.lower) || WORDS.frontedPast.has(tokens[aux]!.lower)),
  );
  if (fronted === undefined) return undefined;
  return {
    reality: 'conditional',
    by: [fronted],
    counterfactual: WORDS.frontedPast.has(tokens[fronted]!.lower),
  };
}

const isPluperfect = (sentence: Sentence, at: number): boolean =>
  dependents(sentence, at, 'aux').some(aux => WORDS.pluperfect.has(sentence.tokens[aux]!.lower));

function byAuxiliary(sentence: Sentence, at: number): Found | undefined {
  const { tokens } = sentence;
  const auxiliaries = auxiliariesOf(sentence, at);
  for (const aux of auxiliaries) {
    const is = WORDS.auxiliaries.get(tokens[aux]!.lower);
    if (is === undefined) continue;
    const counterfactual = is === 'conditional' && auxiliaries.some(other => CLAUSE.perfect.has(tokens[other]!.lemma));
    return { reality: is as Reality, by: [aux], counterfactual };
  }
  // "is to sign", "is due to sign", where trees take the infinitive for the predicate.
  const copula = dependents(sentence, at, 'cop', 'aux').find(each => CLAUSE.copula.has(tokens[each]!.lemma));
  const isInfinitive = copula !== undefined && hasInfinitiveMark(sentence, at);
  if (isInfinitive && tokens[at]!.xpos === 'VB') return { reality: 'planned', by: [copula] };
  // "was to have signed": he did not.
  if (isInfinitive && isPerfect(sentence, at)) return { reality: 'conditional', by: [copula], counterfactual: true };
  const progressive = auxiliaries.find(
    aux => CLAUSE.copula.has(tokens[aux]!.lemma) && ['VBZ', 'VBP'].includes(tokens[aux]!.xpos),
  );
  if (progressive !== undefined && tokens[at]!.xpos === 'VBG') return { reality: 'ongoing', by: [progressive] };
  return undefined;
}

/** The auxiliaries of a verb; a conjoined verb of the same form shares those of the first: "*will* attack and destroy". */
const auxiliariesOf = (sentence: Sentence, at: number): number[] =>
  sharesAuxiliaries(sentence, at)
    ? auxiliariesOf(sentence, sentence.tokens[at]!.head)
    : dependents(sentence, at, 'aux');

function sharesAuxiliaries(sentence: Sentence, at: number): boolean {
  const { relation, head, xpos } = sentence.tokens[at]!;
  return (
    baseRelation(relation) === 'conj' &&
    sentence.tokens[head]!.xpos === xpos &&
    dependents(sentence, at, 'aux', 'nsubj', 'mark').length === 0 &&
    dependents(sentence, head, 'aux').length > 0
  );
}

/** "a *possible* attack", "*failed* talks", "*allegedly* attacked", "*if* it attacks": what a word below a clause or a noun makes of it. */
function byWord(
  sentence: Sentence,
  at: number,
  words: ReadonlyMap<string, Effect>,
  ...relations: string[]
): Found | undefined {
  for (const word of dependents(sentence, at, ...relations)) {
    const is = words.get(sentence.tokens[word]!.lower);
    if (is === 'negative') return { reality: 'done', negative: true, by: [word] };
    if (is !== undefined) return { reality: is as Reality, by: [word] };
  }
  return undefined;
}
