import type { GraphNode } from '../model/graph.ts';
import { ACTOR_KINDS } from '../model/ontology.ts';
import { foldedWords } from './words.ts';

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
