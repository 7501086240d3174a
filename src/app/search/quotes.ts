import type MiniSearch from 'minisearch';
import { type Evidence, type GraphFile, isName } from '../../browser.ts';
import { type Closeness, engineFor, seek } from './engine.ts';

export interface QuoteHit {
  quote: Evidence;
  /** The words that were found, as they are compared. */
  terms: ReadonlySet<string>;
}

/** The quotes of a graph, each passage once, without those that are only a name or lie within another one. */
export function passages({ nodes, edges }: GraphFile): Evidence[] {
  const told = nodes.flatMap(node => node.attributes.evidence.filter(({ quote }) => !isName(node, quote)));
  const byDocument = new Map<string, Evidence[]>();
  for (const item of [...told, ...edges.flatMap(edge => edge.attributes.evidence)]) {
    const others = byDocument.get(item.document);
    if (others) others.push(item);
    else byDocument.set(item.document, [item]);
  }
  return [...byDocument.values()].flatMap(items => {
    items.sort((a, b) => a.start - b.start || b.end - a.end);
    let reach = 0;
    return items.filter(({ end }) => {
      if (end <= reach) return false;
      reach = end;
      return true;
    });
  });
}

/** Passages by their words, and by their number among the passages. */
export type QuoteIndex = MiniSearch<{ id: number; quote: string }>;

export const indexQuotes = (quotes: readonly Evidence[]): QuoteIndex =>
  engineFor(
    ['quote'],
    quotes.map(({ quote }, id) => ({ id, quote })),
  );

/** Makes a search over the words of quotes. */
export function quoteSearch(
  quotes: readonly Evidence[],
  engine: QuoteIndex,
): (words: readonly string[], closeness: Closeness) => QuoteHit[] {
  return (words, closeness) =>
    seek(engine, words, closeness).map(({ id, terms }) => ({ quote: quotes[id]!, terms: new Set(terms) }));
}
