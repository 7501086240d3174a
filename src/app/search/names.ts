import type MiniSearch from 'minisearch';
import { foldedWords, formsOf, type GraphFile, type GraphNode, otherNames, tellingWords } from '../../browser.ts';
import { type Closeness, engineFor, seek } from './engine.ts';

export interface NameHit {
  /** Key of the node. */
  node: string;
  /** The other name that was found, where it was not the label. */
  alias: string | undefined;
  /** The office that was found, where it was no name. */
  role: string | undefined;
  /** The words that were found, as they are compared. */
  terms: ReadonlySet<string>;
}

/** The office of a leader. */
const roleOf = ({ attributes }: GraphNode): string => ('role' in attributes && attributes.role) || '';

/** A word of the label says so much more of a node than one of its other names, and that more than one of its office. */
const BOOST = { label: 3, names: 2, role: 1 };

/** How many edges each node has, by its key. */
function degreesIn({ edges }: GraphFile): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}

/** How well a name answers a query, both as telling words joined: the whole of it, its beginning, or some words of it. */
const fit = (name: string, query: string) => (name === query ? 2 : name.startsWith(query) ? 1 : 0);

/** What nodes are called, and which office they hold, by their number in the graph. */
interface NameEntry {
  id: number;
  label: string;
  names: string;
  role: string;
}

/** Nodes by the words of their labels, other names and offices. */
export interface NameIndex {
  engine: MiniSearch<NameEntry>;
  /** Other names of each node. */
  names: readonly (readonly string[])[];
}

export function indexNames({ nodes }: GraphFile): NameIndex {
  const names = nodes.map(otherNames);
  const entries = nodes.map((node, id): NameEntry => {
    return { id, label: node.attributes.label, names: names[id]!.join('\n'), role: roleOf(node) };
  });
  return { engine: engineFor(['label', 'names', 'role'], entries), names };
}

/** Makes a search over labels, other names and offices: the name itself before what begins like it, and that before the rest. */
export function nameSearch(
  graph: GraphFile,
  { engine, names }: NameIndex,
): (words: readonly string[], closeness: Closeness) => NameHit[] {
  const { nodes } = graph;
  const degrees = degreesIn(graph);
  const boostDocument = (id: number) => 1 + Math.log1p(degrees.get(nodes[id]!.key) ?? 0);
  return (words, closeness) => {
    const query = words.join(' ');
    const joined = (name: string) => tellingWords(name).join(' ');
    const found = seek(engine, words, closeness, { boost: BOOST, boostDocument }).map(hit => {
      const { label } = nodes[hit.id]!.attributes;
      const others = names[hit.id]!;
      const best = Math.max(2 * fit(joined(label), query), ...others.map(name => 2 * fit(joined(name), query) - 1));
      // Whole words before beginnings of words: "UK" is no Ukraine.
      const whole = hit.queryTerms.every(term => hit.terms.includes(term));
      return { id: hit.id, score: hit.score, whole, best, terms: new Set(hit.terms) };
    });
    found.sort((a, b) => b.best - a.best || Number(b.whole) - Number(a.whole) || b.score - a.score);
    return found.map(({ id, terms }) => {
      const node = nodes[id]!;
      const holds = (name: string) => foldedWords(name).some(word => formsOf(word).some(form => terms.has(form)));
      const alias = holds(node.attributes.label) ? undefined : names[id]!.find(holds);
      const role = alias !== undefined || holds(node.attributes.label) ? undefined : roleOf(node);
      return { node: node.key, alias, role, terms };
    });
  };
}
