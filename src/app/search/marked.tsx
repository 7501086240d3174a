import type { ReactNode } from 'react';
import { formsOf, wordsIn } from '../../browser.ts';

/** A text whose words that were found are marked. */
export function Marked({ text, terms }: { text: string; terms: ReadonlySet<string> }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const word of wordsIn(text)) {
    if (!formsOf(word.folded).some(form => terms.has(form))) continue;
    parts.push(text.slice(end, word.start), <mark key={word.start}>{text.slice(word.start, word.end)}</mark>);
    end = word.end;
  }
  return [...parts, text.slice(end)];
}
