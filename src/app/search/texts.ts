import { type Document, type Evidence, sentencesOf } from '../../browser.ts';
import { type Closeness, engineFor, seek } from './engine.ts';
import type { QuoteHit } from './quotes.ts';

export interface TextHit {
  /** Id of the document in which it stands. */
  document: string;
  start: number;
  end: number;
  sentence: string;
  /** The words that were found, as they are compared. */
  terms: ReadonlySet<string>;
}

/** A sentence of a document, and the quotes that stand in it. */
type Sentence = Omit<TextHit, 'terms'> & { quotes: readonly Evidence[] };

/** The sentences of documents that no quote holds whole: those are found as quotes. Quotes are in the order of the text. */
function plainSentences(documents: readonly Document[], quotes: readonly Evidence[]): Sentence[] {
  const byDocument = new Map<string, Evidence[]>(documents.map(({ id }) => [id, []]));
  for (const quote of quotes) byDocument.get(quote.document)!.push(quote);
  return documents.flatMap(document => {
    const inOrder = byDocument.get(document.id)!;
    let next = 0;
    return sentencesOf(document).flatMap(({ start, end }) => {
      while (next < inOrder.length && inOrder[next]!.end <= start) next++;
      const within: Evidence[] = [];
      for (let at = next; at < inOrder.length && inOrder[at]!.start < end; at++) within.push(inOrder[at]!);
      if (within.some(quote => quote.start <= start && end <= quote.end)) return [];
      return [{ document: document.id, start, end, sentence: document.text.slice(start, end), quotes: within }];
    });
  });
}

/** Makes a search over the text of documents; a sentence is left out where a quote of it is found already. */
export function textSearch(
  documents: readonly Document[],
  quotes: readonly Evidence[],
): (words: readonly string[], closeness: Closeness, found: readonly QuoteHit[]) => TextHit[] {
  const sentences = plainSentences(documents, quotes);
  const entries = sentences.map(({ sentence }, id) => ({ id, sentence }));
  const engine = engineFor(['sentence'], entries);
  return (words, closeness, found) => {
    const told = new Set(found.map(({ quote }) => quote));
    return seek(engine, words, closeness).flatMap(({ id, terms }) => {
      const { quotes, ...sentence } = sentences[id]!;
      return quotes.some(quote => told.has(quote)) ? [] : [{ ...sentence, terms: new Set(terms) }];
    });
  };
}
