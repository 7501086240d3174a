import type { Span } from '../../model/evidence.ts';
import type { Line, Page } from '../page.ts';

/**
 * Tells what of a line is no story. `find` gets what earlier rules left of the line and gives a stretch of it that
 * touches its start or its end, in offsets of the text, or undefined.
 */
export interface SkipRule {
  /** Why the stretch is no story, for the reader: `photo credit`. */
  reason: string;
  find(line: Line, index: number, page: Page): Span | undefined;
}

/** The whole line, where a pattern says so. */
export function wholeLine(reason: string, matches: (words: string) => boolean): SkipRule {
  return { reason, find: line => (matches(line.words) ? { start: line.start, end: line.end } : undefined) };
}
