import type { Span } from '../model/evidence.ts';

/** A line of a text, without the white space round it: `text.slice(start, end)` is what it says. */
export interface Line extends Span {
  words: string;
}

/** A text as the rules of reading see it. */
export interface Page {
  text: string;
  /** The lines as given, blank ones left out. */
  lines: readonly Line[];
  /** What is left of each line after the rules before, in step with `lines`; empty where nothing is left. */
  rest: Line[];
}

/** The line that stands in `[start, end)` of a text, white space and byte order marks at both ends left out. */
export function lineAt(text: string, start: number, end: number): Line {
  const raw = text.slice(start, end);
  const words = raw.trim();
  const first = words === '' ? start : start + raw.indexOf(words);
  return { start: first, end: first + words.length, words };
}

/** The page that a text makes. Its lines end with LF, CR LF or CR. */
export function pageOf(text: string): Page {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = lineAt(text, match.index, match.index + match[0].length);
    if (line.words !== '') lines.push(line);
  }
  return { text, lines, rest: [...lines] };
}

/** Lines compare alike whatever the white space in them. */
export function sameWords(words: string): string {
  return words.replace(/\s+/g, ' ');
}
