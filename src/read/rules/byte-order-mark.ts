import type { SkipRule } from './rule.ts';

/** The mark that some editors put before UTF-8 text. It stays in the text, so that offsets agree with any other reader. */
export const byteOrderMark: SkipRule = {
  reason: 'byte order mark',
  find: (line, index, page) =>
    index === 0 && line.words.startsWith('\uFEFF') && page.text.startsWith('\uFEFF')
      ? { start: line.start, end: line.start + 1 }
      : undefined,
};
