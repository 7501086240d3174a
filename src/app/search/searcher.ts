import type { GraphIndex } from '../state/graph-index.ts';
import type { Closeness } from './engine.ts';
import { type NameHit, nameSearch } from './names.ts';
import { type QuoteHit, quoteSearch } from './quotes.ts';
import { type RelationHit, relationSearch } from './relations.ts';
import { tellingWords } from './words.ts';

/** What is found, the best first in each group. */
export interface Findings {
  names: readonly NameHit[];
  relations: readonly RelationHit[];
  quotes: readonly QuoteHit[];
}

export type Search = (query: string) => Findings;

/** How many things are found, over all groups. */
export const countOf = ({ names, relations, quotes }: Findings): number =>
  names.length + relations.length + quotes.length;

/**
 * Makes a search over the names, relations and quotes of a graph. Every word of a query must be there, in any order,
 * the words of a question aside. Slips of the hand count where nothing else is found.
 */
export async function searcher(index: GraphIndex): Promise<Search> {
  const [names, relations, quotes] = [await nameSearch(index), await relationSearch(index), await quoteSearch(index)];
  const find = (words: readonly string[], closeness: Closeness): Findings => ({
    names: names(words, closeness),
    relations: relations(words, closeness),
    quotes: quotes(words, closeness),
  });
  return query => {
    const words = tellingWords(query);
    const found = find(words, 'exact');
    return countOf(found) > 0 ? found : find(words, 'near');
  };
}
