import type { SkippedSpan } from '../model/document.ts';
import { lineAt, type Page } from './page.ts';
import { byline } from './rules/byline.ts';
import { combinedPicture } from './rules/combined-picture.ts';
import { contributors } from './rules/contributors.ts';
import { cookieNotice } from './rules/cookie-notice.ts';
import { endMark } from './rules/end-mark.ts';
import { languageChooser } from './rules/language-chooser.ts';
import { licenceLine } from './rules/licence-line.ts';
import { linkList } from './rules/link-list.ts';
import { pageLinks } from './rules/page-links.ts';
import { photoCredit } from './rules/photo-credit.ts';
import { repeat } from './rules/repeat.ts';
import type { SkipRule } from './rules/rule.ts';
import { shareButtons } from './rules/share-buttons.ts';
import { syndication } from './rules/syndication.ts';

/** Some editors put it before UTF-8 text. It stays in the text, so that offsets agree with any other reader. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** In this order: a list of links goes with its label, and a caption is compared with others (repeat) after its credit is off. */
const RULES: readonly SkipRule[] = [
  cookieNotice,
  languageChooser,
  licenceLine,
  shareButtons,
  linkList,
  pageLinks,
  endMark,
  combinedPicture,
  syndication,
  contributors,
  photoCredit,
  byline,
  repeat,
];

/** Takes off `page.rest` what is no story, rule by rule, and gives what it took, in order of the text. */
export function skipFurniture(page: Page): SkippedSpan[] {
  const skipped: SkippedSpan[] = page.text.startsWith(BYTE_ORDER_MARK)
    ? [{ start: 0, end: 1, reason: 'byte order mark' }]
    : [];
  for (const rule of RULES) {
    const find = rule.on(page);
    page.rest.forEach((line, index) => {
      const span = line.words === '' ? undefined : find(line, index);
      if (span === undefined) return;
      const { start, end } = lineAt(page.text, span.start, span.end);
      skipped.push({ start, end, reason: rule.reason });
      page.rest[index] =
        span.start > line.start ? lineAt(page.text, line.start, span.start) : lineAt(page.text, span.end, line.end);
    });
  }
  return joinNeighbours(page.text, skipped);
}

/** One span for what was skipped for one reason with nothing but white space between. */
function joinNeighbours(text: string, skipped: SkippedSpan[]): SkippedSpan[] {
  const joined: SkippedSpan[] = [];
  for (const span of skipped.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last?.reason === span.reason && text.slice(last.end, span.start).trim() === '') last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}
