import type { Reading } from '../../types.ts';
import type { Proposal } from '../proposals.ts';

/** "GENEVA, Switzerland, May 3 (AFP) —" says where a report was written, not whom it is about. */
export function isInDateline({ document: { text } }: Reading, { sentence: { article }, start }: Proposal): boolean {
  const { dateline } = article;
  const place = dateline === undefined ? -1 : text.indexOf(dateline, article.start);
  return place >= 0 && place <= start && start < place + dateline!.length;
}
