import { formsOf, wordsIn } from './words.ts';

/** So much of a quote fits into two lines of a suggestion. */
const LENGTH = 130;
/** So much of it stands before the first word that was found. */
const BEFORE = 40;

/** Gives a quote, a long one cut at spaces around the first word that was found and marked with `…`. */
export function snippet(quote: string, terms: ReadonlySet<string>): string {
  if (quote.length <= LENGTH) return quote;
  const found = wordsIn(quote).find(({ folded }) => formsOf(folded).some(form => terms.has(form)))?.start ?? 0;
  const from = Math.max(0, Math.min(found - BEFORE, quote.length - LENGTH));
  const piece = quote.slice(from, from + LENGTH);
  const begun = from > 0 ? `… ${piece.replace(/^\S*\s+/, '')}` : piece;
  return from + LENGTH < quote.length ? `${begun.replace(/\s+\S*$/, '')} …` : begun;
}
