import { EDGE_TYPES, type GraphEdge, type GraphFile } from '../../browser.ts';
import { type Closeness, engineFor, seek } from './engine.ts';
import { otherNames } from './names.ts';
import { foldedWords, formsOf } from './words.ts';

export interface RelationHit {
  /** Key of the edge. */
  edge: string;
  /** The words that were found, as they are compared. */
  terms: ReadonlySet<string>;
  /** Some of the words stand in its quotes alone, not in its sentence. */
  byQuote: boolean;
}

/** The fields that are the sentence of an edge. */
const SENTENCE = ['source', 'verb', 'target'];
/** A word of the sentence says so much more of an edge than a word of its quotes. */
const BOOST = { source: 3, verb: 3, target: 3 };

/** The parts of a sentence, each with its words: who, does what, to whom. */
type Parts = readonly (readonly string[])[];

/**
 * Makes a search over edges as sentences, read from either end: "Russia rejects …", "… rejected by Russia". What the
 * sentence lacks may stand in its quotes, so that "rejects foreign troops" finds the edge that says it in other words.
 */
export function relationSearch({
  nodes,
  edges,
}: GraphFile): (words: readonly string[], closeness: Closeness) => RelationHit[] {
  const names = new Map(nodes.map(node => [node.key, [node.attributes.label, ...otherNames(node)].join('\n')]));
  const entries = edges.map(({ source, target, attributes: { type, evidence } }, id) => {
    const { label, reverseLabel } = EDGE_TYPES[type];
    const quotes = evidence.map(({ quote }) => quote).join('\n');
    return { id, source: names.get(source)!, verb: `${label}\n${reverseLabel}`, target: names.get(target)!, quotes };
  });
  const engine = engineFor(['source', 'verb', 'target', 'quotes'], entries);
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
    const found = seek(engine, asked, closeness, { boost: BOOST }).map(({ id, score, terms, match }) => {
      const edge = edges[id]!;
      const said = terms.filter(term => match[term]!.some(field => SENTENCE.includes(field)));
      const byQuote = !asked.every(word => formsOf(word).some(form => said.some(term => term.startsWith(form))));
      return { edge: edge.key, score, byQuote, order: byQuote ? 0 : order(edge, asked), terms: new Set(terms) };
    });
    return found.sort((a, b) => b.order - a.order || Number(a.byQuote) - Number(b.byQuote) || b.score - a.score);
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
