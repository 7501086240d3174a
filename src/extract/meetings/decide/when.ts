import { governorsOf, headOf, isWithinOwn } from '../../../clause/phrase.ts';
import { daysBetween } from '../../../model/dates.ts';
import type { Span } from '../../../model/evidence.ts';
import type { DateExpression, ResolvedDate } from '../../dates/index.ts';
import type { PlacedSentence } from '../../types.ts';
import { WORDS } from '../lexicon.ts';
import { looksForward } from '../propose/status.ts';
import type { Proposal } from '../types.ts';
import { LISTS } from './words.ts';

/** A telling whose date is asked for, in its sentence. */
export interface Asked {
  sentence: PlacedSentence;
  dates: readonly DateExpression[];
  proposal: Proposal;
  /** The clause that tells of it. */
  clause: Span;
  /** Triggers of other tellings in the sentence. */
  others: readonly number[];
  /** The date of the event that was told of last. */
  anchor: string | undefined;
}

/** A date of the sentence that may be that of the telling. */
interface Candidate extends Asked {
  date: DateExpression;
  /** It hangs on a word of the telling. */
  hangs: boolean;
  /** It stands in the phrase of the telling's word: "a summit which started on Tuesday". */
  described: boolean;
  /** It says when something was said: "…, he said Friday". */
  speech: boolean;
  distance: number;
}

/** What speaks against a date of the same sentence. */
const OBJECTIONS: readonly { why: string; holds: (candidate: Candidate) => boolean }[] = [
  { why: 'counts from it', holds: ({ date, ...asked }) => countsFrom(asked, date, asked.proposal.trigger) },
  { why: 'counts from what is no meeting', holds: countsFromElse },
  { why: 'of what was said', holds: ({ speech, proposal }) => speech && !proposal.spokenAt },
  {
    why: 'of another clause',
    holds: ({ date, clause, hangs, described, proposal }) =>
      !hangs && !described && !proposal.spokenAt && (date.end <= clause.start || date.start >= clause.end),
  },
  { why: 'of another verb', holds: candidate => !candidate.hangs && !candidate.described && isBehindVerb(candidate) },
  {
    why: 'of another time',
    holds: candidate => {
      const { toldBy, spokenAt } = candidate.proposal;
      return !spokenAt && !(candidate.hangs && toldBy === 'verb') && isBesideInTime(candidate);
    },
  },
  {
    why: 'before what was said',
    holds: ({ date, hangs, speech, proposal }) =>
      proposal.spokenAt && !hangs && !speech && date.last <= proposal.trigger,
  },
  {
    why: 'of another meeting',
    holds: ({ date, hangs, others, distance }) => !hangs && others.some(other => distanceOf(date, [other]) < distance),
  },
];

/**
 * When a meeting takes place, of the dates in its sentence: one that hangs on its words, else the nearest in its clause.
 * Whoever speaks at a meeting or after it does so on its day: the date of the saying serves where there is no other.
 */
export function dateInSentence(asked: Asked): ResolvedDate | undefined {
  let best: { cost: number; resolved: ResolvedDate } | undefined;
  for (const date of asked.dates) {
    const resolved = resolvedOf(asked, date);
    if (!resolved) continue;
    const candidate = candidateOf(asked, date);
    if (OBJECTIONS.some(({ holds }) => holds(candidate))) continue;
    const { distance, speech } = candidate;
    const cost = distance - resolved.date.length;
    if (best && cost >= best.cost) continue;
    best = { cost, resolved: speech ? { date: resolved.date, inferred: 'date-of-speech' } : resolved };
  }
  return best?.resolved;
}

/** "at the June summit", said in November: where no word says that it is to come, it is the nearer one. */
function resolvedOf(asked: Asked, date: DateExpression): ResolvedDate | undefined {
  const { tense } = asked.proposal.status;
  const found = date.resolve(tense, asked.anchor);
  const published = asked.sentence.article.date;
  if (tense === 'past' || asked.proposal.status.strong || !found || !published) return found;
  const before = date.resolve('past', asked.anchor);
  const isYearBefore = before !== undefined && before.date.slice(4) === found.date.slice(4);
  const far = (each: string): number => daysBetween(firstOf(each), firstOf(published)) ?? 0;
  return isYearBefore && far(before.date) < far(found.date) ? before : found;
}

const firstOf = (date: string): string => `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);

function candidateOf(asked: Asked, date: DateExpression): Candidate {
  const { sentence, proposal } = asked;
  const { words, trigger } = proposal;
  const described = isWithinOwn(sentence, headOf(sentence, date.first, date.last), trigger);
  return {
    ...asked,
    date,
    hangs: governorsOf(sentence, date.first, date.last).some(at => words.includes(at)),
    described,
    // "said *last Tuesday's* talks had failed"
    speech: !(described && date.last <= trigger) && isOfSaying(sentence, date, trigger),
    distance: distanceOf(date, words),
  };
}

/** "said here late on *Friday*", "…, *Friday* said": but not "they spoke today by phone", where to speak is to meet. */
function isOfSaying(sentence: PlacedSentence, { first, last }: DateExpression, trigger: number): boolean {
  const { tokens } = sentence;
  let before = first - 1;
  while (LINKS.has(tokens[before]?.upos ?? '')) before--;
  return [before, last].some(
    at =>
      at !== trigger &&
      tokens[at]?.upos === 'VERB' &&
      (WORDS.speaking.has(tokens[at]!.lemma) || looksForward(sentence, at)),
  );
}
const LINKS: ReadonlySet<string> = new Set(['ADP', 'ADV', 'DET']);

const distanceOf = ({ first, last }: DateExpression, words: readonly number[]): number =>
  Math.min(...words.map(word => (word < first ? first - word : word - last + 1)));

/** A finite verb between all words of the telling and a date gives the date to another clause. */
const isBehindVerb = ({ sentence: { tokens }, date, proposal: { words } }: Candidate): boolean =>
  words.every(word => {
    const [from, to] = word < date.first ? [word + 1, date.first] : [date.last, word];
    return tokens
      .slice(from, to)
      .some(({ features }, offset) => features.VerbForm === 'Fin' && !words.includes(from + offset));
  });

/** "met on Friday *ahead of* a summit", "her sixth visit *since* the invasion in 2022": the day of the other. */
const isBesideInTime = ({ sentence: { tokens }, date, proposal: { trigger } }: Candidate): boolean =>
  tokens
    .slice(...(trigger < date.first ? [trigger + 1, date.last] : [date.last, trigger]))
    .some(({ lower }) => LISTS.besides.has(lower));

/** "a day after the summit": the day is counted from this meeting, and is that of another event. */
const countsFrom = ({ sentence: { tokens } }: Pick<Asked, 'sentence'>, date: DateExpression, word: number): boolean =>
  date.fromEvent &&
  date.last <= word &&
  LISTS.counting.has(tokens[date.last - 1]!.lower) &&
  !tokens.slice(date.last, word).some(({ upos, surface }) => upos === 'VERB' || surface === ',');

/** "two days before *the deadline expired*": the day of what follows is not known, unless that is a meeting told of. */
function countsFromElse({ sentence: { tokens }, date, others, proposal: { trigger } }: Candidate): boolean {
  if (!date.fromEvent || !LISTS.counting.has(tokens[date.last - 1]!.lower)) return false;
  const behind = tokens[date.last];
  return behind !== undefined && behind.upos !== 'PUNCT' && ![trigger, ...others].some(other => other >= date.last);
}
