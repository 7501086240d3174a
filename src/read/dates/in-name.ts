import { partialDate } from '../../model/dates.ts';
import { baseName } from '../names.ts';
import { fullDates } from './full-dates.ts';

/** `AFP_ENG_20051204.0058`: agency, language, day, number of the day. */
const NEWSWIRE_ID = /^[A-Z]{2,5}_[A-Z]{3}_(\d{4})(\d{2})(\d{2})\.\d+$/;
/** "01.03.2018": with points the day comes first. */
const POINTS = /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2})(?![\d.])/;
/** Signs between the parts of a name. */
const BETWEEN = /\s+[-–—|]\s+/;

/** What the name of a file says of its document. */
export interface SaidByName {
  date?: string;
  author?: string;
  source?: string;
}

/** The day that some words of a name give. */
function dayIn(words: string): string | undefined {
  const points = POINTS.exec(words)?.groups;
  if (points !== undefined) return partialDate(Number(points.year), Number(points.month), Number(points.day));
  return fullDates(words).find(found => /^\d{4}-/.test(words.slice(found.start)))?.date;
}

/**
 * What an id says that is the name of a file: the day of a newswire report, an ISO date, "01.03.2018"; and of
 * "01.03.2018 - Ann Lee - Harbour Gazette", in this order, author and source.
 */
export function saidByName(id: string): SaidByName {
  const name = baseName(id);
  const wire = NEWSWIRE_ID.exec(name);
  const words = name.replace(/_/g, ' ');
  const date = wire === null ? dayIn(words) : partialDate(Number(wire[1]), Number(wire[2]), Number(wire[3]));
  const [first = '', author = '', source = '', ...more] = words.split(BETWEEN).map(part => part.trim());
  const isOfThree = more.length === 0 && /^[\d.-]+$/.test(first) && /^\p{L}/u.test(author) && /^\p{L}/u.test(source);
  return {
    ...(date !== undefined && { date }),
    ...(date !== undefined && isOfThree && { author, source }),
  };
}
