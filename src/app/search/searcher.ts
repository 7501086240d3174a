import { type GraphFile, tellingWords } from '../../browser.ts';
import type { Closeness } from './engine.ts';
import { indexNames, type NameHit, nameSearch } from './names.ts';
import { indexQuotes, passages, type QuoteHit, quoteSearch } from './quotes.ts';
import { type RelationHit, relationSearch } from './relations.ts';
import { type TextHit, textSearch } from './texts.ts';

/** What is found, the best first in each group. */
export interface Findings {
  names: readonly NameHit[];
  relations: readonly RelationHit[];
  quotes: readonly QuoteHit[];
  texts: readonly TextHit[];
}

export type Search = (query: string) => Findings;

/** How many things each group of findings holds. */
export type Counts = Record<keyof Findings, number>;

export const countsOf = ({ names, relations, quotes, texts }: Findings): Counts => {
  return { names: names.length, relations: relations.length, quotes: quotes.length, texts: texts.length };
};

/** How many things are found, over all groups. */
export const total = ({ names, relations, quotes, texts }: Counts): number => names + relations + quotes + texts;

/** The first of each group. */
export const firstOf = ({ names, relations, quotes, texts }: Findings, limit: number): Findings => ({
  names: names.slice(0, limit),
  relations: relations.slice(0, limit),
  quotes: quotes.slice(0, limit),
  texts: texts.slice(0, limit),
});

/**
 * Makes a search over the names, relations and quotes of a graph and the text of its documents. Every word of a query must
 * be there, in any order, the words of a question aside. Slips of the hand count where nothing else is found.
 */
export function searcher(graph: GraphFile): Search {
  const told = passages(graph);
  const [nameIndex, quoteIndex] = [indexNames(graph), indexQuotes(told)];
  const names = nameSearch(graph, nameIndex);
  const relations = relationSearch(graph, nameIndex, { quotes: told, index: quoteIndex });
  const quotes = quoteSearch(told, quoteIndex);
  const texts = textSearch(graph.attributes.documents, told);
  const find = (words: readonly string[], closeness: Closeness): Findings => {
    const quoted = quotes(words, closeness);
    return {
      names: names(words, closeness),
      relations: relations(words, closeness),
      quotes: quoted,
      texts: texts(words, closeness, quoted),
    };
  };
  return query => {
    const words = tellingWords(query);
    const found = find(words, 'exact');
    return total(countsOf(found)) > 0 ? found : find(words, 'near');
  };
}
