const LONGEST = 160;
const MOST_WORDS = 24;

/** Whether a line looks like a headline or a heading: short, and not closed like a sentence. */
export function isHeadline(words: string): boolean {
  if (words.length > LONGEST || words.split(/\s+/).length > MOST_WORDS) return false;
  if (!/^(#+ )?["'“‘(]?[\p{L}\p{N}]/u.test(words)) return false;
  return !/([.!…:;,]|[.!?,…]["”’']|--|—)$/u.test(words);
}

/** The words of a headline without the marks that Markdown puts before it. */
export function headlineWords(words: string): string {
  return words.replace(/^#+\s+/, '').replace(/\s+/g, ' ');
}
