import type { Span } from '../../model/evidence.ts';
import type { Line, Page } from '../page.ts';

/** Gives the stretch of a line that is no story, in offsets of the text, or undefined. It touches an end of the line. */
type Finder = (line: Line, index: number) => Span | undefined;

/** Tells what of a page's lines is no story. */
export interface SkipRule {
  /** Why the stretch is no story, for the reader: `photo credit`. */
  reason: string;
  /** A finder for one page, called with what earlier rules left of each line, from the first to the last. */
  on(page: Page): Finder;
}

/** The whole line, where a pattern says so. */
export function wholeLine(reason: string, matches: (words: string) => boolean): SkipRule {
  return { reason, on: () => line => (matches(line.words) ? { start: line.start, end: line.end } : undefined) };
}

/** The last characters of a line, from a space on: what is looked for at the end of a line is never longer. */
export function endOf(line: Line, longest: number): Line {
  if (line.words.length <= longest) return line;
  const from = line.words.indexOf(' ', line.words.length - longest);
  return { start: line.start + from, end: line.end, words: from < 0 ? '' : line.words.slice(from) };
}
