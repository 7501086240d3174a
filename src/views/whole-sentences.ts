import type { Document } from '../model/document.ts';
import type { Span } from '../model/evidence.ts';

/** A line break between two sentences, and nothing else. */
const ONE_BREAK = /^[^\S\n]*\n[^\S\n]*$/;

/**
 * Joins the sentences of a document where a quote reaches from one into the next, where they go on over a tag, or on the
 * next line in small letters. Sentences and quotes are in the order of the text.
 */
export function wholeSentences(
  { text, skipped }: Document,
  sentences: readonly Span[],
  quotes: readonly Span[],
): Span[] {
  const whole: Span[] = [];
  let [next, reach, tag] = [0, 0, 0];
  for (const { start, end } of sentences) {
    for (; next < quotes.length && quotes[next]!.start < start; next++) reach = Math.max(reach, quotes[next]!.end);
    const last = whole.at(-1);
    const from = last?.end ?? 0;
    while (tag < skipped.length && skipped[tag]!.end <= from) tag++;
    const between = text.slice(from, start);
    const isTagged = tag < skipped.length && skipped[tag]!.end <= start && skipped[tag]!.as !== undefined;
    const goesOn =
      reach > start ||
      (isTagged && !between.includes('\n')) ||
      (ONE_BREAK.test(between) && /^\p{Ll}/u.test(text.slice(start, start + 2)));
    if (last && goesOn) last.end = end;
    else whole.push({ start, end });
  }
  return whole;
}
