import * as chrono from 'chrono-node/en';
import { partialDate } from '../../model/dates.ts';
import type { DateRule } from './types.ts';

/** chrono's strict English rules: dates in figures and in full ("2025-03-20", "3/20/2025", "March 20th 2025"). */
const parser = chrono.strict;
/** What has the look of such a date: of numbers with points alone are there too many. */
const FIGURES = /\d[-/.]\d{1,2}[-/.]\d|\b\d{1,2}[/.-]\d{4}\b|\b\d{4}[/.-]\d{1,2}\b/;
/** "3/4/2025" is March in some countries and April in others, and so no date. */
const TWO_WAYS = /^(?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|1[0-2])[-/.]\d/;
/** Any fixed day: only what the words themselves fix is taken over. */
const REFERENCE = { instant: new Date(0), timezone: 0 };

/** Dates that are spelled out in figures. */
export const numeric: DateRule = text => {
  if (!FIGURES.test(text)) return [];
  return parser.parse(text, REFERENCE).flatMap(({ index, text: words, start }) => {
    if (!start.isCertain('year') || !start.isCertain('month') || !FIGURES.test(words) || TWO_WAYS.test(words))
      return [];
    const day = start.isCertain('day') ? (start.get('day') ?? undefined) : undefined;
    const date = partialDate(start.get('year')!, start.get('month')!, day);
    return date === undefined ? [] : [{ start: index, end: index + words.length, resolve: () => ({ date }) }];
  });
};
