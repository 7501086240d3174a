import { partialDate } from '../../model/dates.ts';
import { fullDates } from './full-dates.ts';

/** `AFP_ENG_20051204.0058`: agency, language, day, number of the day. */
const NEWSWIRE_ID = /^[A-Z]{2,5}_[A-Z]{3}_(\d{4})(\d{2})(\d{2})\.\d+$/;

/** The day that the id of a newswire report or an ISO date in a file's name gives, or undefined. */
export function dateInName(id: string): string | undefined {
  const wire = NEWSWIRE_ID.exec(id);
  if (wire !== null) return partialDate(Number(wire[1]), Number(wire[2]), Number(wire[3]));
  const words = id.replace(/_/g, ' ');
  return fullDates(words).find(found => /^\d{4}-/.test(words.slice(found.start)))?.date;
}
