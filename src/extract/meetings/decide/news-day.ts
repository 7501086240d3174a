import { addDays, findDates } from '../../dates/index.ts';
import type { PlacedSentence } from '../../types.ts';
import type { Refinement, Telling } from '../types.ts';
import { dateOfEvent } from './event.ts';

/** How many sentences of an article may say what day its news is of. */
const LEAD = 3;
const DAY = 'YYYY-MM-DD'.length;

/**
 * A report tells the news of its day: what its story says has happened, with no day told, was on the day that the
 * sentence names for something else, or the first sentences do, or on that of the report.
 */
export function dateByNews({ events, draft, sentences }: Refinement): void {
  const { text } = draft.document;
  for (const event of events) {
    const told = event.tellings.find(isNews);
    if (!told || dateOfEvent(event) || event.tellings.some(isOther)) continue;
    const sentence = sentences[told.sentence]!;
    const own = datesOf(sentence, text);
    // "A year ago they received …", "They had met recently": it says that it was on another day.
    if (own.some(day => day === undefined || day.length < DAY)) continue;
    const day = own.length === 1 ? own[0] : newsDay(sentences, sentence, text);
    // "Tomorrow we shall see, she said before she left": the day is that of what is to come.
    const published = sentence.article.date ?? '';
    if (day !== undefined && day.slice(0, published.length) <= published)
      event.added.date = { date: day, inferred: 'day-of-report' };
  }
}

/** Told in words of the past. A visit told of by a noun may have gone on for days. */
const isNews = ({ rule, status, headline, definite }: Telling): boolean =>
  rule !== 'attendance' && rule !== 'visit-noun' && !definite && status.status === 'held' && status.strong && !headline;

const isOther = ({ status, plural }: Telling): boolean => plural || status.status !== 'held';

/** What the sentence says of times, undefined where it cannot be told when that is. */
const datesOf = (sentence: PlacedSentence, text: string): (string | undefined)[] =>
  findDates(sentence, text, sentence.article.date).map(date => date.resolve('past')?.date);

/** The day of publication or the one before, whichever the first sentences of its article name. */
function newsDay(sentences: readonly PlacedSentence[], { article }: PlacedSentence, text: string): string | undefined {
  const published = article.date;
  if (published?.length !== DAY) return undefined;
  const lead = sentences.filter(sentence => sentence.article.start === article.start).slice(0, LEAD);
  const days = lead.flatMap(sentence => datesOf(sentence, text));
  return days.find(day => day === published || day === addDays(published, -1)) ?? published;
}
