import { alternatives } from '../../lexicon/alternatives.ts';
import { RELATIVE_DAYS, VAGUE } from '../../lexicon/calendar.ts';
import { addDays, isDay, month, monthOf, yearOf } from './calendar.ts';
import { matches } from './matches.ts';
import type { DateRule, FoundDate, ResolvedDate, Tense } from './types.ts';
import { NUMBER, numberOf } from './words.ts';

const AROUND = '(?:earlier|later|early|late|the third week of|the (?:first|second|third|last|fourth) week of)?\\s*';
/** "today", "this morning", "last night"; "Tuesday" is a rule of its own. */
const NAMED_DAY = new RegExp(`\\b(?:${alternatives(RELATIVE_DAYS.keys())})\\b`, 'gi');
/** "recently", "a few weeks ago": not today, and more cannot be told. */
const NO_DAY = new RegExp(`\\b(?:${alternatives(VAGUE)})\\b`, 'gi');
const PERIOD = new RegExp(
  `\\b${AROUND}(?<which>this|last|next|the coming|the past|the current)\\s+(?<unit>week|weekend|month|year)\\b`,
  'gi',
);
/** "within the year", "before the end of the month", "in the coming days": the period that goes on. */
const CURRENT =
  /\b(?:within the (?<within>year|month)|(?:by|before|until|towards?|at) the end of the (?<end>year|month)|(?:in|over) the (?:coming|next few) (?<days>days))\b/gi;
const WEEKEND = /\b(?:at|over|during|on) the weekend\b/gi;
const AGO = new RegExp(`\\b(?<count>${NUMBER})\\s+(?<unit>day|week|month|year)s? ago\\b`, 'gi');
const AHEAD = new RegExp(
  `(?<!\\btime )\\b(?:in|within) (?<count>${NUMBER})\\s+(?<unit>day|week|month|year)s?\\b(?! (?:of|ago))`,
  'gi',
);
const LATER = new RegExp(
  `\\b(?:(?<count>${NUMBER})\\s+(?<unit>day|week|month|year)s? (?<direction>later|earlier|after|before|afterwards)|(?:the|a) (?<single>day|night|week|month|year) (?<way>after|before)|the (?<next>following|next|previous) (?<what>day|morning|afternoon|evening|night|week|month|year))\\b`,
  'gi',
);
/** "the same day", "that evening", "in the morning": on the day that is spoken of. */
const SAME_DAY =
  /\b(?:(?:the same|that) (?:day|morning|afternoon|evening|night)|in the (?:morning|afternoon|evening)|later in the day)\b/gi;

/** A point `count` units away, as precise as the unit: days to the day, weeks and months to the month, years to the year. */
function away(from: string, count: number, unit: string): string | undefined {
  if (unit === 'year') return String(yearOf(from) + count);
  if (unit === 'month') {
    if (from.length < 7) return undefined;
    const months = yearOf(from) * 12 + (+from.slice(5, 7) - 1) + count;
    return month(Math.floor(months / 12), (months % 12) + 1);
  }
  if (!isDay(from)) return undefined;
  return unit === 'week' || unit === 'weekend' ? monthOf(addDays(from, count * 7)) : addDays(from, count);
}

const inferred = (date: string | undefined): ResolvedDate | undefined =>
  date === undefined ? undefined : { date, inferred: 'relative-date' };

const SHIFT: Record<string, number> = { last: -1, 'the past': -1, next: 1, 'the coming': 1, this: 0, 'the current': 0 };
/**
 * Time counted from the day of publication ("today", "last week", "two weeks ago", "next year") or from another event
 * ("three days later", "the night before").
 */
export const relative: DateRule = (text, published) => {
  const from = (resolve: (published: string, tense: Tense) => string | undefined): FoundDate['resolve'] =>
    published === undefined ? () => undefined : tense => inferred(resolve(published, tense));
  return [
    ...matches(text, NAMED_DAY, 'relative-date', ([words]) =>
      from(day => away(day, RELATIVE_DAYS.get(words.toLowerCase())!, 'day')),
    ),
    ...matches(text, NO_DAY, 'vague-date', () => () => undefined),
    ...matches(text, PERIOD, 'relative-date', ({ groups }) =>
      from(day => away(day, SHIFT[groups!.which!.toLowerCase()]!, groups!.unit!.toLowerCase())),
    ),
    ...matches(text, CURRENT, 'relative-date', ({ groups }) =>
      from((day, tense) =>
        tense === 'past' ? undefined : day.slice(0, (groups!.within ?? groups!.end) === 'year' ? 4 : 7),
      ),
    ),
    ...matches(text, WEEKEND, 'relative-date', () => from((day, tense) => away(day, tense === 'past' ? 0 : 1, 'week'))),
    ...matches(text, AGO, 'relative-date', ({ groups }) =>
      from(day => away(day, -numberOf(groups!.count!), groups!.unit!.toLowerCase())),
    ),
    ...matches(text, AHEAD, 'relative-date', ({ groups }) =>
      from((day, tense) =>
        tense === 'past' ? undefined : away(day, numberOf(groups!.count!), groups!.unit!.toLowerCase()),
      ),
    ),
    ...matches(text, SAME_DAY, 'anchored-date', () => (_tense, anchor) => {
      const day = anchor ?? published;
      return inferred(day && away(day, 0, 'day'));
    }),
    ...matches(text, LATER, 'anchored-date', ({ groups }) => (_tense, anchor) => {
      const word = (groups!.direction ?? groups!.way ?? groups!.next)!.toLowerCase();
      const back = word === 'earlier' || word === 'before' || word === 'previous';
      // News is of the day: "two days earlier", with nothing else told, counts from it.
      const start = anchor ?? (back ? published : undefined);
      if (start === undefined) return undefined;
      const count = groups!.count === undefined ? 1 : numberOf(groups!.count);
      const unit = (groups!.unit ?? groups!.single ?? groups!.what)!
        .toLowerCase()
        .replace(/night|morning|afternoon|evening/, 'day');
      return inferred(away(start, back ? -count : count, unit));
    }),
  ];
};
