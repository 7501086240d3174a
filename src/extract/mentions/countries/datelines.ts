import type { Reading } from '../../types.ts';
import type { Proposal } from '../proposals.ts';

const DATELINE = /^\s*\p{Lu}[\p{Lu}.'’-]{2,}[^\n]{0,90}?(?: [-–—]{1,2} |\) ?[-–—]|—)/u;

/** With the agency in brackets any mark may follow: "COLOMBO, Feb 22 (Agencies): …". */
const AGENCY = /^\s*\p{Lu}[\p{Lu}.'’ -]{2,}(?:,|\/)[^\n()]{0,60}\([^\n()]{2,30}\) ?(?:[-–—_:]|--)? ?/u;

/** "GENEVA, Switzerland, May 3 (AFP) —" says where a report was written, not whom it is about. */
export function isInDateline({ document: { text } }: Reading, { sentence, start }: Proposal): boolean {
  if (sentence.start > start) return false;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const agency = AGENCY.exec(text.slice(line, line + 120));
  if (agency) return start < line + agency[0].length;
  const { dateline } = sentence.article;
  const place = dateline === undefined ? -1 : text.indexOf(dateline, line);
  if (place < 0 || place > start || place - line > 3) return false;
  const found = DATELINE.exec(text.slice(place, place + 160));
  return found !== null && start < place + found[0].length;
}
