import type { Span } from '../../model/evidence.ts';

/** Opening mark → marks that close it, by national style. */
const PAIRS: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‹': '›', '‘': '’', '"': '"', "'": "'" };

/**
 * Finds quoted stretches, marks excluded. A quotation left open at the end of its paragraph is closed there when the next
 * paragraph opens one again (the custom of newspapers for speech of several paragraphs), else it is no quotation.
 * Single marks count only where they cannot be apostrophes: after a space or at the start, and closed before a space or
 * a mark.
 */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  for (const paragraph of text.split(/(?<=\n)/)) {
    spans.push(...quotationsOf(paragraph).map(span => ({ start: span.start + offset, end: span.end + offset })));
    offset += paragraph.length;
  }
  return spans;
}

function quotationsOf(paragraph: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < paragraph.length; at++) {
    const mark = paragraph[at]!;
    const end = closing(paragraph, at, mark);
    if (end === undefined) continue;
    if (end > at + 1) spans.push({ start: at + 1, end });
    at = end;
  }
  return spans;
}

function closing(paragraph: string, at: number, mark: string): number | undefined {
  const before = at === 0 ? ' ' : paragraph[at - 1]!;
  const closers = PAIRS[mark];
  if (closers === undefined) return undefined;
  const isSingle = mark === "'" || mark === '‘';
  if (isSingle && !/[\s([—–-]/.test(before)) return undefined;
  for (let end = at + 1; end < paragraph.length; end++)
    if (closers.includes(paragraph[end]!) && (!isSingle || closesSingle(paragraph, end))) return end;
  return isSingle ? undefined : paragraph.trimEnd().length;
}

const closesSingle = (paragraph: string, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(paragraph[end + 1] ?? ' ') && !/\s/.test(paragraph[end - 1] ?? ' ');

/** Whether a place of a text lies between quotation marks; the quotations are in order and found by halving. */
export function isQuoted({ quotations }: { quotations: readonly Span[] }, place: number): boolean {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low < quotations.length && quotations[low]!.start <= place;
}
