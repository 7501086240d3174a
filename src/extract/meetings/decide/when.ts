import type { Span } from '../../../model/evidence.ts';
import type { DateExpression, ResolvedDate, Tense } from '../../dates/index.ts';
import type { PlacedSentence } from '../../types.ts';
import { WORDS } from '../lexicon.ts';
import { type Phrase, phrasesBehind } from '../propose/scan.ts';

/** Words between a verb of saying and its date: "said here late Friday". */
const BETWEEN = new Set([
  'on',
  'here',
  'late',
  'early',
  'earlier',
  'later',
  'reporters',
  'afp',
  'the',
  'that',
  'in',
  'a',
  'statement',
]);

/** Whether a date says when something was said, and not when it happens: "…, he said Friday". */
function datesSpeech(sentence: PlacedSentence, date: DateExpression, word: number): boolean {
  for (let at = date.first - 1; at >= 0; at--) {
    const { lemma, surface, upos } = sentence.tokens[at]!;
    // "They spoke today by phone": to speak is to meet.
    if (at === word) return false;
    if (upos === 'VERB' && WORDS.governors.speak.has(lemma)) return true;
    if (!BETWEEN.has(surface.toLowerCase())) break;
  }
  const next = sentence.tokens[date.last];
  return date.last !== word && next !== undefined && WORDS.governors.speak.has(next.lemma) && next.upos === 'VERB';
}

/**
 * When a meeting takes place, of the dates in its sentence: one in the noun's own phrase or hanging on its words, else the
 * nearest in its clause. The date of a saying is not that of the meeting.
 *
 * @param spokenAt Whoever speaks at a meeting or after it does so on its day: the date of the saying serves where there is
 *   no other.
 * @param words Tokens that carry the telling: its verb or noun and the verb that governs it.
 * @param others Words of other tellings in the sentence; a date nearer to one of them is theirs.
 */
export function dateOf(
  sentence: PlacedSentence,
  dates: readonly DateExpression[],
  words: readonly number[],
  clause: Span,
  others: readonly number[],
  tense: Tense,
  anchor: Anchor | undefined,
  spokenAt: boolean,
): ResolvedDate | undefined {
  const phrases = phrasesBehind(sentence, words[0]!);
  let best: { cost: number; resolved: ResolvedDate } | undefined;
  for (const date of dates) {
    if (countsFrom(sentence, date, words[0]!)) continue;
    if (tense === 'past' && isSince(sentence, date, words[0]!)) continue;
    const resolved = date.resolve(tense, dayBefore(dates, date) ?? dayOf(anchor, sentence, date));
    if (!resolved) continue;
    const hangs = hangsOn(sentence, date, words);
    const described = isInPhrases(date, phrases);
    const inside = described || (date.end > clause.start && date.start < clause.end);
    if (!hangs && ((!inside && !spokenAt) || (!described && verbBetween(sentence, date, words)))) continue;
    if (date.last <= words[0]! && datesProposal(sentence, date, words[0]!)) continue;
    if (!spokenAt && isAsideInTime(sentence, date, words[0]!)) continue;
    const speech = datesSpeech(sentence, date, words[0]!);
    if (speech && !spokenAt) continue;
    // "by the time of June elections, said the envoy after talks": not the date of saying, nor of the talks.
    if (spokenAt && !hangs && !speech && date.last <= words[0]!) continue;
    const distance = distanceOf(date, words);
    if (!hangs && others.some(other => distanceOf(date, [other]) < distance)) continue;
    const cost = distance + (hangs ? 0 : 20) + (speech ? 40 : 0) - resolved.date.length;
    if (!best || cost < best.cost)
      best = { cost, resolved: speech ? { date: resolved.date, inferred: 'date-of-speech' } : resolved };
  }
  return best?.resolved;
}

/** The date of the event that was told of last, and where. */
export interface Anchor {
  date: string;
  paragraph: number;
}

/** The day from which a date counts. A year goes on to the next paragraph, not further. */
const dayOf = (
  anchor: Anchor | undefined,
  { paragraph }: PlacedSentence,
  { anchor: counts }: DateExpression,
): string | undefined => (anchor && (counts !== 'year' || paragraph - anchor.paragraph <= 1) ? anchor.date : undefined);

/**
 * What the sentence names in front of a date that depends on it: "rejected it on Sunday, and in a call *the same day* …",
 * "on March 3, 2021, and *on April 5*".
 */
function dayBefore(dates: readonly DateExpression[], date: DateExpression): string | undefined {
  if (date.anchor === 'year') {
    const told = dates.findLast(other => other.last <= date.first)?.resolve('past');
    return told?.inferred === undefined ? told?.date : undefined;
  }
  if (date.anchor !== 'day') return undefined;
  const before = dates.findLast(other => other.last <= date.first && other.anchor !== 'day');
  const day = before?.resolve('past')?.date;
  return day?.length === 10 ? day : undefined;
}

/** "her sixth visit *since* the invasion in 2022": since when one counts, which is no day of it. */
function isSince({ tokens }: PlacedSentence, date: DateExpression, word: number): boolean {
  if (date.first <= word) return false;
  const since = tokens.findIndex(({ surface }, at) => at > word && at < date.last && surface.toLowerCase() === 'since');
  if (since < 0) return false;
  return ORDINAL.test(
    tokens
      .slice(Math.max(0, word - 4), word)
      .map(({ surface }) => surface)
      .join(' '),
  );
}
const ORDINAL =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|highest|latest)\b/i;

/** "Putin on Sunday proposed talks": the day in front of the word is that of the proposal. */
const datesProposal = (sentence: PlacedSentence, date: DateExpression, word: number): boolean =>
  sentence.tokens
    .slice(date.last, word)
    .some(
      ({ lemma, surface }) =>
        WORDS.governors.propose.has(lemma) || /^(?:proposed|suggested|offered|urged|demanded)$/.test(surface),
    );

/** "met on Friday *ahead of* a summit": the day is that of what comes before the summit. */
const isAsideInTime = ({ tokens }: PlacedSentence, date: DateExpression, word: number): boolean =>
  tokens.slice(date.last, word).some(({ lower }) => ASIDE_IN_TIME.has(lower));

const ASIDE_IN_TIME = new Set(['ahead', 'before', 'after', 'following', 'until', 'prior', 'since']);

/** A finite verb between a word and a date gives the date to another clause. */
function verbBetween(sentence: PlacedSentence, date: DateExpression, words: readonly number[]): boolean {
  return words.every(word => {
    const [from, to] = word < date.first ? [word + 1, date.first] : [date.last, word];
    return sentence.tokens
      .slice(from, to)
      .some(({ features }, at) => features.VerbForm === 'Fin' && !words.includes(from + at));
  });
}

/** "a day after the summit": the day is counted from this meeting, and is that of another event. */
const countsFrom = (sentence: PlacedSentence, date: DateExpression, word: number): boolean =>
  date.anchor === 'day' &&
  date.last <= word &&
  /^(?:after|before)$/i.test(sentence.tokens[date.last - 1]!.surface) &&
  !sentence.tokens.slice(date.last, word).some(token => token.upos === 'VERB' || token.surface === ',');

/** "a summit which started on Tuesday": in the words that go on describing the meeting. */
const isInPhrases = (date: DateExpression, phrases: readonly Phrase[]): boolean =>
  phrases.some(({ first, last }) => date.first >= first && date.last <= last);

const distanceOf = (date: DateExpression, words: readonly number[]): number =>
  Math.min(...words.map(word => (word < date.first ? date.first - word : word - date.last + 1)));

function hangsOn(sentence: PlacedSentence, date: DateExpression, words: readonly number[]): boolean {
  for (let at = date.first; at < date.last; at++) {
    const { head } = sentence.tokens[at]!;
    if ((head < date.first || head >= date.last) && words.includes(head)) return true;
  }
  return false;
}

/** A date of the sentence that counts from another telling in it: "a day after *the summit*, NATO hosts …". */
export function countedFrom(
  sentence: PlacedSentence,
  dates: readonly DateExpression[],
  word: number,
  others: readonly number[],
): { date: DateExpression; trigger: number } | undefined {
  for (const date of dates)
    for (const trigger of others)
      if (trigger !== word && countsFrom(sentence, date, trigger) && !countsFrom(sentence, date, word))
        return { date, trigger };
  return undefined;
}
