import { ACTOR_KINDS, type GraphNode } from '../../browser.ts';
import type { GraphIndex } from '../state/graph-index.ts';
import { type Closeness, engineFor, seek } from './engine.ts';
import { foldedWords, tellingWords } from './words.ts';

export interface NameHit {
  node: GraphNode;
  /** The other name that was found, where it was not the label. */
  alias: string | undefined;
  /** The words that were found, as they are compared. */
  terms: ReadonlySet<string>;
}

/** A quote with so many words or fewer under an actor is a name for it: "the Kremlin" under Russia. */
const WORDS_OF_A_NAME = 4;

/** Whether a quote under a node is only a name for it. */
export function isName({ attributes: { kind } }: GraphNode, quote: string): boolean {
  return (ACTOR_KINDS as readonly string[]).includes(kind) && foldedWords(quote).length <= WORDS_OF_A_NAME;
}

/** What a node is called besides its label: its aliases, and the words for it in the documents. */
export function otherNames(node: GraphNode): string[] {
  const { attributes } = node;
  const quotes = new Set(attributes.evidence.map(({ quote }) => quote));
  const names = [...quotes].filter(quote => isName(node, quote));
  return [...new Set(['aliases' in attributes ? attributes.aliases : [], names].flat())];
}

/** How well a name answers a query, both as telling words joined: the whole of it, its beginning, or some words of it. */
const fit = (name: string, query: string) => (name === query ? 2 : name.startsWith(query) ? 1 : 0);

/** Makes a search over labels and other names: the name itself before what begins like it, and that before the rest. */
export async function nameSearch(
  index: GraphIndex,
): Promise<(words: readonly string[], closeness: Closeness) => NameHit[]> {
  const { nodes } = index.graph;
  const names = nodes.map(otherNames);
  const entries = nodes.map(({ attributes: { label } }, id) => ({ id, label, names: names[id]!.join('\n') }));
  const engine = await engineFor(['label', 'names'], entries);
  const ranking = { boostDocument: (id: number) => 1 + Math.log1p(index.edgesOf(nodes[id]!.key).length) };
  return (words, closeness) => {
    const query = words.join(' ');
    const joined = (name: string) => tellingWords(name).join(' ');
    const found = seek(engine, words, closeness, ranking).map(({ id, score, terms, queryTerms }) => {
      const { label } = nodes[id]!.attributes;
      const others: string[] = names[id]!;
      const best = Math.max(2 * fit(joined(label), query), ...others.map(name => 2 * fit(joined(name), query) - 1));
      // Whole words before beginnings of words: "UK" is no Ukraine.
      const whole = queryTerms.every(term => terms.includes(term));
      return { id, score, whole, best, terms: new Set(terms) };
    });
    found.sort((a, b) => b.best - a.best || Number(b.whole) - Number(a.whole) || b.score - a.score);
    return found.map(({ id, terms }) => {
      const node = nodes[id]!;
      const holds = (name: string) => foldedWords(name).some(word => terms.has(word));
      return { node, terms, alias: holds(node.attributes.label) ? undefined : names[id]!.find(holds) };
    });
  };
}
