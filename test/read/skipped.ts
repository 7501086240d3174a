import { readDocument } from '../../src/read/document.ts';

/** What of a text is no story: the words and the reason. */
export function skippedOf(text: string): { words: string; reason: string }[] {
  const { skipped } = readDocument('test', text);
  return skipped.map(({ start, end, reason }) => ({ words: text.slice(start, end), reason }));
}

/** The words of a text that a rule skips. */
export function wordsSkippedAs(reason: string, text: string): string[] {
  return skippedOf(text)
    .filter(span => span.reason === reason)
    .map(span => span.words);
}
