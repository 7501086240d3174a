import MiniSearch, { type SearchResult } from 'minisearch';
import type { GraphNode } from '../model/graph.ts';
import { ACTOR_KINDS } from '../model/ontology.ts';
import type { GraphIndex } from './graph-index.ts';

export interface Hit {
  node: GraphNode;
  /** The other name that was found, where it was not the label. */
  alias: string | undefined;
}

/** A quote with so many words or fewer under an actor is a name for it: "the Kremlin" under Russia. */
const WORDS_OF_A_NAME = 4;

/** Drops accents and case, so that "hakkanen" finds "Häkkänen". */
function fold(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}\p{N}.]+/u).filter(Boolean);

/** What a node is called besides its label: its aliases, and the words for it in the documents. */
function otherNames({ attributes }: GraphNode): string[] {
  const actor = (ACTOR_KINDS as readonly string[]).includes(attributes.kind);
  const quotes = actor ? attributes.evidence.map(({ quote }) => quote) : [];
  const names = quotes.filter(quote => wordsOf(quote).length <= WORDS_OF_A_NAME);
  return [...new Set(['aliases' in attributes ? attributes.aliases : [], names].flat())];
}

/** Gives a search over labels and other names: every word of the query must be there, the last one may be unfinished. */
export function searcher(index: GraphIndex): (query: string) => Hit[] {
  const engine = new MiniSearch<{ id: string; label: string; names: string }>({
    fields: ['label', 'names'],
    tokenize: text => wordsOf(text).map(word => word.replace(/\./g, '')),
    processTerm: fold,
    searchOptions: {
      prefix: true,
      fuzzy: term => (term.length > 4 ? 0.2 : 0),
      combineWith: 'AND',
    },
  });
  engine.addAll(
    index.graph.nodes.map(node => {
      return { id: node.key, label: node.attributes.label, names: otherNames(node).join('\n') };
    }),
  );
  return query => {
    const hits = engine.search(query, { boostDocument: key => 1 + Math.log1p(index.edgesOf(String(key)).length) });
    // Whole words before beginnings of words: "UK" is no Ukraine.
    const whole = ({ terms, queryTerms }: SearchResult) => Number(queryTerms.every(term => terms.includes(term)));
    hits.sort((a, b) => whole(b) - whole(a) || b.score - a.score);
    const words = wordsOf(fold(query));
    const holds = (name: string) => wordsOf(fold(name)).some(word => words.some(sought => word.startsWith(sought)));
    return hits.map(({ id }) => {
      const node = index.nodes.get(String(id))!;
      return { node, alias: holds(node.attributes.label) ? undefined : otherNames(node).find(holds) };
    });
  };
}
