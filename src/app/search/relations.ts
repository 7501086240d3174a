import type { GraphEdge } from '../../model/graph.ts';
import { EDGE_TYPES } from '../../model/ontology.ts';
import type { GraphIndex } from '../graph-index.ts';
import { type Closeness, engineFor, seek } from './engine.ts';
import { otherNames } from './names.ts';
import { foldedWords } from './words.ts';

export interface RelationHit {
  edge: GraphEdge;
  /** The words that were found, as they are compared. */
  terms: ReadonlySet<string>;
}

/** The parts of a sentence, each with its words: who, does what, to whom. */
type Parts = readonly (readonly string[])[];

/** Makes a search over edges as sentences, read from either end: "Russia rejects …", "… rejected by Russia". */
export async function relationSearch(
  index: GraphIndex,
): Promise<(words: readonly string[], closeness: Closeness) => RelationHit[]> {
  const { nodes, edges } = index.graph;
  const names = new Map(nodes.map(node => [node.key, [node.attributes.label, ...otherNames(node)].join('\n')]));
  const entries = edges.map(({ source, target, attributes: { type } }, id) => {
    const { label, reverseLabel } = EDGE_TYPES[type];
    return { id, source: names.get(source)!, verb: `${label}\n${reverseLabel}`, target: names.get(target)! };
  });
  const engine = await engineFor(['source', 'verb', 'target'], entries);
  const words = new Map<string, string[]>();
  const wordsOf = (text: string) => {
    const known = words.get(text) ?? foldedWords(text);
    words.set(text, known);
    return known;
  };
  const order = ({ source, target, attributes: { type } }: GraphEdge, asked: readonly string[]) => {
    const { label, reverseLabel } = EDGE_TYPES[type];
    const [from, to] = [wordsOf(names.get(source)!), wordsOf(names.get(target)!)];
    if (readsAs([from, wordsOf(label), to], asked)) return 2;
    return readsAs([to, wordsOf(reverseLabel), from], asked) ? 1 : 0;
  };
  return (asked, closeness) => {
    const found = seek(engine, asked, closeness).map(({ id, score, terms }) => {
      const edge = edges[id]!;
      return { edge, score, order: order(edge, asked), terms: new Set(terms) };
    });
    return found.sort((a, b) => b.order - a.order || b.score - a.score);
  };
}

/** Whether words follow one another as the parts of a sentence do: "accuses Russia" is not "Russia accuses". */
function readsAs(parts: Parts, words: readonly string[]): boolean {
  let part = 0;
  return words.every(word => {
    while (part < parts.length && !parts[part]!.some(other => other.startsWith(word))) part++;
    return part < parts.length;
  });
}
