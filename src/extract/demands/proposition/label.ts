import { nominalWords } from '../../../clause/extent.ts';
import { isBaseForm, isFiniteForm, isIngForm, isPastParticiple } from '../../../clause/part-of-speech.ts';
import { auxiliariesOf, isPerfect, isSeveral, markersOf } from '../../../clause/phrase.ts';
import { argumentsIn } from '../../../clause/roles/index.ts';
import type { Sentence } from '../../../language/types.ts';
import { participleOf } from '../../../lexicon/verb-forms.ts';
import { forms, isPronounWord, joinOf, WORDS } from '../words.ts';
import { baseForm, present } from './inflect.ts';
import type { Proposition } from './proposition.ts';
import { asSentence } from './wording.ts';

/** Who acts in a proposition, for its label: the words, and whether they are of several. */
export interface Agent {
  words: string;
  plural: boolean;
}

/** Whom a pronoun stands for, by the token: a label is read without the sentences before it. */
export type Names = (token: number) => string | undefined;

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/**
 * Words a proposition as a short statement: "urged Israel to halt settlement" → "Israel halts settlement". A proposition
 * without agent, or a nominal, keeps its words.
 */
export function labelOf(proposition: Proposition, agent: Agent | undefined, names: Names = () => undefined): string {
  const { sentence, first, last, core, kind, subject } = proposition;
  const told = wordsBetween(sentence, first, last, names);
  if (kind === 'nominal' && proposition.negated)
    return asSentence(joined(forms.no, withoutArticle(proposition, names)));
  if (kind === 'nominal') return asSentence(told);
  if (agent === undefined && subject === undefined) return asSentence(undergone(proposition, names) ?? told);
  const own = subject !== undefined && subject < core ? nominalWords(sentence, subject, core) : [];
  const behind = own.length > 0 ? own.at(-1)! + 1 : first;
  const words = agent?.words ?? (own.length > 0 ? wordsBetween(sentence, own[0]!, behind, names) : '');
  const plural = agent?.plural ?? isPlural(sentence, subject!);
  return asSentence(joined(words, predicate(proposition, Math.max(first, behind), plural, names)));
}

const PARTICLES = new Set(['ADP', 'ADV']);

/** What is to be done, where nobody is said to do it: "proposed *to remove the missiles*" → "the missiles are removed". */
function undergone({ sentence, core, first, last, negated }: Proposition, names: Names): string | undefined {
  const { tokens } = sentence;
  const token = tokens[core]!;
  if (!isBaseForm(token) && !isIngForm(token)) return undefined;
  const object = argumentsIn(sentence, core, 'object').find(at => at > core && at < last);
  const words = object === undefined ? [] : nominalWords(sentence, object).filter(at => at < last);
  // "give *up* arms"
  const start = PARTICLES.has(tokens[core + 1]?.upos ?? '') ? core + 2 : core + 1;
  const end = start + words.length;
  if (object === undefined || tokens[object]!.upos === 'PRON' || words[0] !== start || words.at(-1) !== end - 1)
    return undefined;
  const plural = isPlural(sentence, object);
  const manner = tokens.slice(first, core).flatMap(({ upos, surface }) => (upos === 'ADV' ? [surface] : []));
  // "against making *any* changes": no changes are made.
  const isNone = negated && WORDS.indefinite.has(tokens[start]!.lower);
  return joined(
    isNone ? forms.no : undefined,
    wordsBetween(sentence, isNone ? start + 1 : start, end, names),
    present(forms.be, plural),
    negated && !isNone ? forms.not : undefined,
    ...manner,
    participleOf(baseForm(token.lemma)),
    wordsBetween(sentence, core + 1, start),
    wordsBetween(sentence, end, last, names),
  );
}

/**
 * A label of more than a fragment: one word says what is wanted only where it is a whole by itself ("Ceasefire"), and
 * another noun with whom it takes ("Help" → "Help from France"). Undefined where nobody can tell what is meant.
 */
export function completed(label: string, proposition: Proposition, parties: Agent | undefined): string | undefined {
  const { sentence, first, last, core, kind } = proposition;
  // "return to the": what stands behind is cut off.
  if (UNFINISHED.has(sentence.tokens[last - 1]!.upos)) return undefined;
  // "US sanctions are lifted": the first letter alone of a label is made a capital.
  const opening = label.split(/[\s’']/, 1)[0]!.replace(/^./, letter => letter.toLowerCase());
  if (isPronounWord(opening) || WORDS.possessives.has(opening)) return undefined;
  // "has come up": who or what has is not told.
  if (sentence.tokens.slice(first, core + 1).some(token => token.lower === opening && isFiniteForm(token)))
    return undefined;
  if (/[\s-]/.test(label)) return isSpeakers(label) ? undefined : label;
  const { lemma, upos } = sentence.tokens[core]!;
  if (kind !== 'nominal' || upos !== 'NOUN') return undefined;
  if (WORDS.wholes.has(lemma)) return label;
  return parties && `${label} ${joinOf(lemma)} ${parties.words}`;
}

/** What no phrase ends with. */
const UNFINISHED: ReadonlySet<string> = new Set(['DET', 'CCONJ', 'SCONJ', 'SYM']);

/** "warned against *the* delay" → "no delay". */
const withoutArticle = ({ sentence, first, last }: Proposition, names: Names): string =>
  wordsBetween(sentence, sentence.tokens[first]!.upos === 'DET' && first + 1 < last ? first + 1 : first, last, names);

/** "Join us": who "us" are is not said. */
const isSpeakers = (label: string): boolean => label.split(' ').some(word => WORDS.speakers.has(word));

/** Whether a nominal is of several: "ministers", "Oslo and Rome", "they". */
export const isPlural = (sentence: Sentence, nominal: number, end?: number): boolean =>
  isSeveral(sentence, nominal, end) || WORDS.pluralPronouns.has(sentence.tokens[nominal]!.lower);

/** The predicate in the present: auxiliaries of obligation and time fall away, the first verb left carries the ending. */
function predicate(proposition: Proposition, start: number, plural: boolean, names: Names): string {
  const { sentence, core, last, negated } = proposition;
  const { tokens } = sentence;
  const auxiliaries = auxiliariesOf(sentence, core).filter(at => at < core);
  const be = auxiliaries.find(at => tokens[at]!.lemma === forms.be);
  const verb = be ?? core;
  const skipped = new Set([...auxiliaries, ...markersOf(sentence, core)]);
  const before: string[] = [];
  for (let at = start; at < verb; at++) {
    const { surface, upos, lower } = tokens[at]!;
    if (upos === 'ADV' && !skipped.has(at) && !WORDS.linking.has(lower)) before.push(surface);
  }
  const token = tokens[verb]!;
  if (isPastParticiple(token) && be === undefined && !isPerfect(sentence, core))
    return joined(
      negated ? negative(forms.be, plural) : present(forms.be, plural),
      wordsBetween(sentence, start, last, names),
    );
  const lemma = isBaseForm(token) || token.lower === token.lemma ? token.lemma : baseForm(token.lemma);
  const isVerb = verb !== core || token.upos === 'VERB';
  const form = negated ? negative(lemma, plural) : isVerb ? present(lemma, plural) : token.surface;
  const [joint, other] = tokens.slice(verb + 1, last);
  // "respect and carry out the sentence" → "respects and carries out the sentence".
  const isPair = !negated && joint?.upos === 'CCONJ' && other !== undefined && isBaseForm(other);
  const pair = isPair ? [joint.surface, present(other.lemma, plural)] : [];
  return joined(...before, form, ...pair, wordsBetween(sentence, verb + 1 + pair.length, last, names));
}

/** "is not", "does not pay". */
const negative = (lemma: string, plural: boolean): string =>
  lemma === forms.be
    ? `${present(forms.be, plural)} ${forms.not}`
    : `${present(forms.do, plural)} ${forms.not} ${lemma}`;

/** The words of tokens `[first, last)` as the text spaces them. */
export function wordsBetween(sentence: Sentence, first: number, last: number, names: Names = () => undefined): string {
  let words = '';
  let end: number | undefined;
  for (let at = first; at < last; at++) {
    const token = sentence.tokens[at]!;
    words += (end !== undefined && token.start > end ? ' ' : '') + (names(at) ?? token.surface);
    end = token.end;
  }
  return words;
}
