import { foldName } from '../browser.ts';

/** Whether some texts hold all the words that a reader typed, whatever their accents and capitals. */
export function holding(words: string): (texts: readonly (string | undefined)[]) => boolean {
  const wanted = foldName(words)
    .split(/\s+/)
    .filter(word => word !== '');
  return texts => {
    if (wanted.length === 0) return true;
    const text = foldName(texts.filter(Boolean).join(' '));
    return wanted.every(word => text.includes(word));
  };
}
