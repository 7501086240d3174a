import type { SkippedSpan } from '../model/document.ts';
import type { Replaced } from '../model/plain-text.ts';

/** The same few signs over and over, as in a table of contents or a drawn line; or many signs and no letter. */
const RUNS = /(\S{1,10}\s{0,3})\1{49,}|[^\p{L}\p{N}\s]{100,}/gu;

/** As they were, but for what would be shown as nothing but repetition: `&#38;` a thousand times. */
export const withoutRepetition = <T extends Replaced>(replaced: readonly T[]): T[] =>
  replaced.map(each => (each.as.length < 50 ? each : { ...each, as: each.as.replace(RUNS, ' ') }));

/**
 * Stretches of a text in which some signs are said over and over, without those that were replaced for another reason:
 * they are no story, and would be read sign by sign.
 */
export function findRepetition(text: string, replaced: readonly Replaced[]): (SkippedSpan & Replaced)[] {
  let at = 0;
  return [...text.matchAll(RUNS)].flatMap(({ index: start, 0: words }) => {
    const end = start + words.trimEnd().length;
    while (at < replaced.length && replaced[at]!.end <= start) at++;
    const isApart = at === replaced.length || replaced[at]!.start >= end;
    return isApart ? [{ start, end, reason: 'repetition', as: ' ' }] : [];
  });
}
