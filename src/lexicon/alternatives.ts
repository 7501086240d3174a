const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Words as alternatives of a pattern, longest first. */
export const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|');

/** The part of a pattern that any of some words fits. */
export const anyOf = (words: Iterable<string>): string => `(?:${alternatives(words)})`;

/** A pattern that finds any of some words in a text, whatever their case. */
export const finding = (words: Iterable<string>): RegExp => new RegExp(`\\b${anyOf(words)}\\b`, 'i');
