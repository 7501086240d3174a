import { partialDateSchema } from '../../model/dates.ts';
import { stampedDates } from './full-dates.ts';

/**
 * The day that metadata gives, as precise as it says: `2026-02-18T10:00:00Z`, `18 February 2026`, `2026-02`. What is said
 * and is none, as 31 February, is told.
 */
export function saidDate(said: string | undefined): { date?: string; notes: string[] } {
  const words = said?.replace(/\s+/g, ' ').trim() ?? '';
  if (words === '') return { notes: [] };
  const [day] = stampedDates(words);
  if (day !== undefined) return { date: day.date, notes: [] };
  if (/^\d{4}(-\d{2})?$/.test(words) && partialDateSchema.safeParse(words).success) return { date: words, notes: [] };
  return {
    notes: [
      `says "${words.slice(0, 40)}" where its date should be, which is no day like 2025-03-20. It is read without.`,
    ],
  };
}
