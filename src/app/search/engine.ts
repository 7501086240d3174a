import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch';
import { foldedWords, formsOf } from '../../browser.ts';

/** How near a query must come to what it finds: `exact` up to endings of words, `near` with a slip of the hand. */
export type Closeness = 'exact' | 'near';

/** A word shorter than this is no typing error for another. */
const LONG_ENOUGH_FOR_TYPOS = 5;
/** So many letters may be wrong, as a share of all: two of six, as where two stand in the wrong order. */
const TYPOS = 0.25;
/** A word shorter than this stands for itself alone, or every text would be found by its first letter. */
const LONG_ENOUGH_FOR_PREFIX = 2;

/** An index of texts in some fields, by the words in them and their stems. */
export function engineFor<Entry extends { id: number }>(
  fields: readonly (keyof Entry & string)[],
  entries: readonly Entry[],
): MiniSearch<Entry> {
  const engine = new MiniSearch<Entry>({ fields: [...fields], tokenize: foldedWords, processTerm: formsOf });
  engine.addAll(entries);
  return engine;
}

/** Finds what holds every one of some folded words, as it is, as a beginning, or in another form, the best first. */
export function seek<Entry>(
  engine: MiniSearch<Entry>,
  words: readonly string[],
  closeness: Closeness,
  ranking: Pick<SearchOptions, 'boost' | 'boostDocument' | 'fields'> = {},
): SearchResult[] {
  if (words.length === 0) return [];
  const long = (length: number) => (term: string) => term.length >= length;
  const fuzzy = (term: string): number | boolean =>
    closeness === 'near' && long(LONG_ENOUGH_FOR_TYPOS)(term) ? TYPOS : false;
  const query: Query = {
    combineWith: 'AND',
    queries: words.map(word => ({
      combineWith: 'OR',
      queries: formsOf(word),
      processTerm: (term: string) => term,
      prefix: long(LONG_ENOUGH_FOR_PREFIX),
      fuzzy,
    })),
  };
  return engine.search(query, ranking);
}

/** What one word finds: ids, each with the words that were found there. */
export type Found = ReadonlyMap<number, readonly string[]>;

/** Finds what holds a folded word in some fields. */
export function seekWord<Entry>(
  engine: MiniSearch<Entry>,
  word: string,
  closeness: Closeness,
  fields: (keyof Entry & string)[],
): Found {
  return new Map(seek(engine, [word], closeness, { fields }).map(({ id, terms }) => [id, terms]));
}
