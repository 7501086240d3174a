import { alternatives } from '../../lexicon/alternatives.ts';
import { MONTHS, NUMBERS, WEEKDAYS } from '../../lexicon/calendar.ts';

/** Alternatives for patterns. Full names of months and weekdays, as names are capitalised. */
const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
export const WEEKDAY = `(?:${alternatives([...WEEKDAYS.keys()].map(capital))})`;
export const MONTH = `(?:${alternatives([...MONTHS.keys()].map(capital))})`;
export const NUMBER = `(?:\\d{1,3}|${alternatives(NUMBERS.keys())})`;

export const numberOf = (word: string): number => NUMBERS.get(word.toLowerCase()) ?? Number(word);
