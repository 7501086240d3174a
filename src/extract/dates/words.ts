import calendar from '../../../data/lexicon/calendar.json' with { type: 'json' };

const indexed = (names: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> =>
  new Map(names.flatMap((variants, index) => variants.map(name => [name.toLowerCase(), index + first] as const)));

/** Name in lower case → 0 (Sunday) to 6. */
export const WEEKDAYS = indexed(calendar.weekdays, 0);
/** Name in lower case → 1 to 12. */
export const MONTHS = indexed(calendar.months, 1);
/** "two" → 2. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(calendar.numbers));

const alternatives = (names: Iterable<string>): string =>
  [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

/** Alternatives for patterns, longest first. Full names of months and weekdays, as names are capitalised. */
const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
export const WEEKDAY = `(?:${alternatives([...WEEKDAYS.keys()].map(capital))})`;
export const MONTH = `(?:${alternatives([...MONTHS.keys()].map(capital))})`;
export const NUMBER = `(?:\\d{1,3}|${alternatives(NUMBERS.keys())})`;

export const numberOf = (word: string): number => NUMBERS.get(word.toLowerCase()) ?? Number(word);
