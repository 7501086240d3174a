import { z } from 'zod';
import data from '../../../data/lexicon/en/dates.json' with { type: 'json' };
import { alternatives } from '../../lexicon/alternatives.ts';
import { MONTHS, NUMBERS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { checkLexicon } from '../../lexicon/load.ts';

const text = z.string().min(1);
const tense = z.enum(['past', 'future']);
const counts = z.record(text, z.int());

const expression = z.strictObject({
  means: z.enum(['month', 'weekday', 'shift', 'year', 'nothing']),
  /** A regular expression: a space is any space, `<name>` is a slot, and `(?<way>…)` names a direction. */
  pattern: text,
  /** Words that are no such date by themselves: "may". */
  not: text.optional(),
  /** How far it points, in units, where no direction says so; in a tense that is not named it says no date. */
  by: z.strictObject({ past: z.int().optional(), future: z.int().optional() }).optional(),
  /** The unit, where no slot names it. */
  unit: text.optional(),
  /** What it counts from: the report, unless it is another event. */
  from: z.literal('event').optional(),
});
export type Expression = z.infer<typeof expression>;

/** Expressions of time and the words in them, as `data/lexicon/en/dates.json` has them. */
export const LEXICON = checkLexicon(
  'data/lexicon/en/dates.json',
  z.strictObject({
    /** Parts of expressions, each a regular expression. */
    slots: z.record(text, text),
    /** Units of which others are parts or wholes: a night is of a day. */
    unitOf: z.record(text, text),
    /** Names of days, counted from the report. */
    days: counts,
    /** Words that say to which side something lies. */
    directions: counts,
    /** Words before a weekday: which such day it is. */
    qualifiers: z.record(
      text,
      z.strictObject({
        tense: tense.optional(),
        week: z.int().optional(),
        from: z.enum(['event', 'event-or-report']).optional(),
      }),
    ),
    /** Words between the first day of several and the last. */
    until: text,
    expressions: z.array(expression),
    /** Words for a time of which nobody can tell the day, but which is not today. */
    vague: z.array(text),
  }),
  data,
);

const SLOTS: Readonly<Record<string, string>> = {
  ...LEXICON.slots,
  month: alternatives(MONTHS.keys()),
  weekday: alternatives(WEEKDAYS.keys()),
  count: `\\d{1,3}|${alternatives(NUMBERS.keys())}`,
  dayName: alternatives(Object.keys(LEXICON.days)),
  qualifier: alternatives(Object.keys(LEXICON.qualifiers)),
  vague: alternatives(LEXICON.vague),
};

/** The pattern of an expression with its slots filled. */
export const patternOf = ({ pattern }: Expression): RegExp =>
  new RegExp(
    `\\b(?:${pattern.replace(/(?<!\(\?)<(\w+)>/g, (_, slot: string) => `(?<${slot}>${SLOTS[slot]})`)})(?!\\w)`
      .replaceAll(' ?', '\\s*')
      .replaceAll(' ', '\\s+'),
    'gi',
  );

/** A sentence without any of these says no date; most sentences end here. */
export const CUE = new RegExp(
  `\\d{4}|\\d[-/.]\\d|\\b(?:${[SLOTS.month, SLOTS.weekday, SLOTS.dayName, SLOTS.vague, SLOTS.unit, alternatives(Object.keys(LEXICON.unitOf))].join('|')})s?\\b`,
  'i',
);

export const numberOf = (word: string): number => NUMBERS.get(word.toLowerCase()) ?? Number(word);
