import { type Evidence, foldedWords, formsOf, wordsIn } from '../../browser.ts';

/** How many words of a text were found, each counted once. */
function found(text: string, terms: ReadonlySet<string>): number {
  return new Set(foldedWords(text).filter(word => formsOf(word).some(form => terms.has(form)))).size;
}

/** The quote that holds most of the words that were found. */
export function bestOf(evidence: readonly Evidence[], terms: ReadonlySet<string>): Evidence {
  return evidence.reduce((best, other) => (found(other.quote, terms) > found(best.quote, terms) ? other : best));
}

/** So much of a quote fits into two lines of a suggestion. */
const LENGTH = 130;
/** So much of it stands before the first word that was found. */
const BEFORE = 40;

/** Gives a quote, a long one cut at spaces around the first word that was found and marked with `…`. */
export function snippet(quote: string, terms: ReadonlySet<string>): string {
  if (quote.length <= LENGTH) return quote;
  const at = wordsIn(quote).find(({ folded }) => formsOf(folded).some(form => terms.has(form)))?.start ?? 0;
  const from = Math.max(0, Math.min(at - BEFORE, quote.length - LENGTH));
  const piece = quote.slice(from, from + LENGTH);
  const begun = from > 0 ? `… ${piece.replace(/^\S*\s+/, '')}` : piece;
  return from + LENGTH < quote.length ? `${begun.replace(/\s+\S*$/, '')} …` : begun;
}
