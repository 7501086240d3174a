import { caseOf, dependents, subtree } from '../../clause/tree.ts';
import type { Sentence } from '../../language/types.ts';
import { baseForm, participle, present } from './inflect.ts';
import type { Proposition } from './proposition.ts';
import { asSentence } from './wording.ts';
import { actOf, isGiving, isPossessive, isPronoun, isWhole, verbOfAct } from './words.ts';

/** Who acts in a proposition, for its label: the words, and whether they are of several. */
export interface Agent {
  words: string;
  plural: boolean;
}

/** Whom a pronoun stands for, by the token: a label is read without the sentences before it. */
export type Names = (token: number) => string | undefined;

/**
 * Words a proposition as a short statement: "urged Israel to halt settlement" → "Israel halts settlement". A proposition
 * without agent, or a nominal, keeps its words.
 */
export function labelOf(proposition: Proposition, agent: Agent | undefined, names: Names = () => undefined): string {
  const { sentence, first, last, head, kind, subject } = proposition;
  if (kind === 'nominal') return asSentence(actLabel(proposition, names) ?? wordsBetween(sentence, first, last, names));
  if (agent === undefined && subject === undefined)
    return asSentence(undergoneLabel(proposition, names) ?? wordsBetween(sentence, first, last, names));
  const own = subject !== undefined && subject < head ? subjectWords(sentence, subject, head) : [];
  const start = own.length > 0 ? Math.max(first, own.at(-1)! + 1) : first;
  const words = nominative(
    agent?.words ?? (own.length > 0 ? wordsBetween(sentence, own[0]!, own.at(-1)! + 1, names) : ''),
  );
  const plural = agent?.plural ?? isPlural(sentence, subject!);
  return asSentence(`${words} ${predicate(proposition, start, plural, names)}`.trim());
}

/**
 * A label of more than a fragment: one word says what is wanted only where it is a whole by itself ("Ceasefire"), and
 * another noun with whom it takes ("Help" → "Help from France"). Undefined where nobody can tell what is meant.
 */
export function completed(
  label: string,
  { sentence, head, kind }: Proposition,
  parties: Agent | undefined,
): { label: string } | undefined {
  const opening = label.split(/[\s’']/, 1)[0]!.toLowerCase();
  if (isPronoun(opening) || isPossessive(opening)) return undefined;
  if (/[\s-]/.test(label)) return { label };
  const { lemma, upos } = sentence.tokens[head]!;
  if (kind !== 'nominal' || upos !== 'NOUN') return undefined;
  if (isWhole(lemma)) return { label };
  if (parties === undefined) return undefined;
  const preposition = actOf(lemma) === actOf('talk') ? 'with' : isGiving(lemma) ? 'from' : 'by';
  return { label: `${label} ${preposition} ${parties.words}` };
}

const NOMINATIVES: Record<string, string> = { them: 'they', us: 'we', him: 'he', her: 'she', me: 'I' };

/** "asked for *them* to be freed" → "they are freed". */
const nominative = (words: string): string => NOMINATIVES[words.toLowerCase()] ?? words;

/** The words of a subject without its preposition and without the act, where that hangs on it. */
function subjectWords(sentence: Sentence, subject: number, act: number): number[] {
  const words = subtree(
    sentence,
    subject,
    (token, index) => index === act || (token.head === subject && token.relation === 'case'),
  );
  while (words.length > 1 && sentence.tokens[words.at(-1)!]!.surface === ',') words.pop();
  return words;
}

const PLURAL_PRONOUNS = new Set(['we', 'you', 'they', 'them', 'us', 'these', 'those']);

export function isPlural(sentence: Sentence, nominal: number, end = sentence.tokens.length): boolean {
  const { xpos, features, surface } = sentence.tokens[nominal]!;
  if (['NNS', 'NNPS'].includes(xpos) || features.Number === 'Plur') return true;
  return PLURAL_PRONOUNS.has(surface.toLowerCase()) || dependents(sentence, nominal, 'conj').some(at => at < end);
}

/** "An end to the embargo" → "the embargo ends", where nothing but the act and what it is done to is said. */
function actLabel({ sentence, head, first, last }: Proposition, names: Names): string | undefined {
  const act = verbOfAct(sentence.tokens[head]!.lemma);
  const patient = dependents(sentence, head, 'nmod').find(at => ['of', 'to'].includes(caseOf(sentence, at) ?? ''));
  if (act === undefined || patient === undefined || patient >= last) return undefined;
  if (sentence.tokens.slice(first, head).some(({ upos }) => upos !== 'DET')) return undefined;
  const words = subtree(sentence, patient, ({ relation }) => relation === 'case').filter(at => at < last);
  if (words[0]! !== head + 2) return undefined;
  const [verb, participle] = act;
  if (verb === undefined) return undefined;
  const plural = isPlural(sentence, patient, last);
  const predicate = [present(verb, plural), participle ?? '', wordsBetween(sentence, words.at(-1)! + 1, last, names)];
  return [wordsBetween(sentence, words[0]!, words.at(-1)! + 1, names), ...predicate].filter(Boolean).join(' ');
}

/** "to reunite the island", with nobody told to do it → "the island is reunited". */
function undergoneLabel({ sentence, head, last, negated }: Proposition, names: Names): string | undefined {
  const object = dependents(sentence, head, 'obj').find(
    at => at > head && at < last && sentence.tokens[at]!.upos !== 'PRON',
  );
  const { xpos, lemma: found } = sentence.tokens[head]!;
  const lemma = xpos === 'VB' ? found : baseForm(found);
  if (object === undefined || (xpos !== 'VB' && xpos !== 'VBG') || hasAuxiliary(sentence, head)) return undefined;
  const words = subtree(sentence, object, ({ relation }) => relation === 'acl:relcl').filter(at => at < last);
  if (words[0]! <= head) return undefined;
  const verb = present('be', isPlural(sentence, object));
  return [
    wordsBetween(sentence, words[0]!, words.at(-1)! + 1, names),
    negated ? `${verb} not` : verb,
    participle(lemma),
    wordsBetween(sentence, head + 1, words[0]!, names),
    wordsBetween(sentence, words.at(-1)! + 1, last, names),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whether a form of more than "do not" stands with a verb. */
const hasAuxiliary = (sentence: Sentence, verb: number): boolean =>
  dependents(sentence, verb, 'aux', 'cop').some(at => sentence.tokens[at]!.lemma !== 'do');

/** The predicate in the present: auxiliaries of obligation and time fall away, the first verb left carries the ending. */
function predicate(proposition: Proposition, start: number, plural: boolean, names: Names): string {
  const { sentence, head, last, negated } = proposition;
  const auxiliaries = dependents(sentence, head, 'aux', 'aux:pass', 'cop').filter(at => at < head);
  const kept = auxiliaries.filter(at => sentence.tokens[at]!.lemma === 'be');
  const verb = kept[0] ?? head;
  const before: string[] = [];
  for (let at = start; at < verb; at++) {
    const { surface, relation, upos } = sentence.tokens[at]!;
    if (auxiliaries.includes(at) || upos === 'PART' || upos === 'PUNCT' || relation === 'mark' || isNegation(surface))
      continue;
    if (!negated && isNoLonger(sentence, at)) continue;
    if (upos === 'ADV' && LINKING.has(surface.toLowerCase())) continue;
    before.push(surface);
  }
  const { surface, xpos, lemma: found } = sentence.tokens[verb]!;
  // The base form stands in the text itself after "to" and after auxiliaries.
  const isBase = (xpos === 'VB' || xpos === 'VBP') && found !== 'be';
  const lemma = isBase ? surface.toLowerCase() : baseForm(found);
  const isVerb = verb !== head || sentence.tokens[head]!.upos === 'VERB';
  const isPerfect = dependents(sentence, head, 'aux').some(at => sentence.tokens[at]!.lemma === 'have');
  if (xpos === 'VBN' && kept.length === 0 && !isPerfect)
    return [present('be', plural), negated ? 'not' : '', wordsBetween(sentence, start, last, names)]
      .filter(Boolean)
      .join(' ');
  const form = negated ? negative(lemma, plural) : isVerb ? present(lemma, plural) : sentence.tokens[verb]!.surface;
  const after = wordsBetween(sentence, verb + 1, last, names).replace(/^(not|never)\s+/, '');
  return [...before, form, after].filter(Boolean).join(' ');
}

/** Adverbs that join a sentence to those before it. */
const LINKING = new Set(['also', 'instead', 'however', 'therefore', 'thus', 'too', 'now', 'already']);

const negative = (lemma: string, plural: boolean): string =>
  lemma === 'be' ? `${plural ? 'are' : 'is'} not` : `${plural ? 'do' : 'does'} not ${lemma}`;

const isNegation = (surface: string): boolean => /^(not|n['’]t|never|neither)$/i.test(surface);

/** "will *no longer* pay". */
const isNoLonger = ({ tokens }: Sentence, at: number): boolean =>
  [at, at - 1].some(no => tokens[no]?.surface === 'no' && tokens[no + 1]?.surface === 'longer');

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
