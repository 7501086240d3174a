import { anyOf } from '../../lexicon/alternatives.ts';
import { datelineOf } from '../dates/dateline.ts';
import { isHeadline } from '../headline.ts';
import type { Line, Page } from '../page.ts';
import { WORDS } from '../words.ts';
import type { SkipRule } from './rule.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}`;
const BY = anyOf(WORDS.by);
const BY_FIRST = anyOf(WORDS.byAtFirst);
const AND = anyOf(WORDS.and);
const OWN_LINE = new RegExp(`^${BY_FIRST} ${NAME}(?:(?:,|,? ${AND}) ${NAME})*(?:,? [\\p{Lu}][\\p{L} ]{1,30})?$`, 'u');
const AFTER_HEADLINE = new RegExp(` ${BY} (${NAME})$`, 'u');

/** A byline after a headline: the report under it begins with a dateline and never names the person again. */
function afterHeadline(line: Line, index: number, page: Page): number | undefined {
  const match = AFTER_HEADLINE.exec(line.words);
  const next = page.lines[index + 1];
  if (match === null || next === undefined || !isHeadline(line.words)) return undefined;
  if (datelineOf(next.words) === undefined) return undefined;
  const surname = match[1]!.split(' ').at(-1)!;
  return page.text.indexOf(surname, line.end) < 0 ? match.index : undefined;
}

/** Who wrote the report: "By Ann Lee" on a line of its own, or after a headline. */
export const byline: SkipRule = {
  reason: 'byline',
  on: page => (line, index) => {
    if (OWN_LINE.test(line.words)) return { start: line.start, end: line.end };
    const at = afterHeadline(line, index, page);
    return at === undefined ? undefined : { start: line.start + at + 1, end: line.end };
  },
};
