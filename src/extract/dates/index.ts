import type { PlacedSentence } from '../types.ts';
import { expressionsIn } from './expressions.ts';
import { CUE, LEXICON } from './lexicon.ts';
import type { DateExpression, FoundDate } from './types.ts';

export { addDays, monthOf } from '../../model/dates.ts';
export type { DateExpression, ResolvedDate, Tense } from './types.ts';

/** Between the first day of several and the last: "from 29 April *to* 5 May", "on Monday *and* Tuesday". */
const UP_TO = new RegExp(`^\\s*(?:${LEXICON.until})\\s*$`);

/**
 * Finds the expressions of time in a sentence; where two overlap the longer one counts.
 *
 * @param sentence The sentence, with offsets of its document.
 * @param text The document's text.
 * @param published Day of publication; without it, weekdays and other relative expressions stay unresolved.
 */
export function findDates(sentence: PlacedSentence, text: string, published: string | undefined): DateExpression[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!CUE.test(words)) return [];
  const found = expressionsIn(words, published).sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: FoundDate[] = [];
  for (const each of found) if (!kept.some(known => known.start < each.end && each.start < known.end)) kept.push(each);
  return kept
    .sort((a, b) => a.start - b.start)
    .filter((each, at) => at === 0 || !UP_TO.test(words.slice(kept[at - 1]!.end, each.start)))
    .map(each => place(sentence, each));
}

function place(sentence: PlacedSentence, found: FoundDate): DateExpression {
  const start = sentence.start + found.start;
  const end = sentence.start + found.end;
  const first = sentence.tokens.findIndex(token => token.end > start);
  let last = first;
  while (last < sentence.tokens.length && sentence.tokens[last]!.start < end) last++;
  return { ...found, start, end, first, last };
}
