import {
  EDGE_TYPE_NAMES,
  EDGE_TYPES,
  type Evidence,
  foldedWords,
  formsOf,
  type GraphEdge,
  type GraphFile,
} from '../../browser.ts';
import { type Closeness, engineFor, type Found, seekWord } from './engine.ts';
import type { NameIndex } from './names.ts';
import type { QuoteIndex } from './quotes.ts';

export interface RelationHit {
  /** Key of the edge. */
  edge: string;
  /** The words that were found, as they are compared. */
  terms: ReadonlySet<string>;
  /** Some of the words stand in its quotes alone, not in its sentence. */
  byQuote: boolean;
}

/** The parts of a sentence, each with its words: who, does what, to whom. */
type Parts = readonly (readonly string[])[];

/** An edge by the numbers of what it is found by: its ends, its verb, the passages that hold its quotes. */
interface Numbered {
  edge: GraphEdge;
  source: number;
  target: number;
  verb: number;
  passages: readonly number[];
}

/** What a word finds of what edges consist of. */
interface Sought {
  word: string;
  names: Found;
  verbs: Found;
  quotes: Found;
}

/** An edge that holds all words, and how well. */
interface Candidate extends RelationHit {
  /** Words that stand there whole. */
  whole: number;
  order: number;
  quotes: number;
}

/**
 * Makes a search over edges as sentences, read from either end: "Russia rejects …", "… rejected by Russia". What the
 * sentence lacks may stand in its quotes, so that "rejects foreign troops" finds the edge that says it in other words. No
 * index of its own: an edge is found by its ends, its verb and its quotes, which are found by theirs.
 */
export function relationSearch(
  graph: GraphFile,
  { engine: nameEngine, names }: NameIndex,
  { quotes, index: quoteEngine }: { quotes: readonly Evidence[]; index: QuoteIndex },
): (words: readonly string[], closeness: Closeness) => RelationHit[] {
  const numbered = numberEdges(graph, quotes);
  const verbs = EDGE_TYPE_NAMES.map((type, id) => {
    return { id, verb: `${EDGE_TYPES[type].label}\n${EDGE_TYPES[type].reverseLabel}` };
  });
  const verbEngine = engineFor(['verb'], verbs);
  const wordsOf = remembered((node: number) => {
    return foldedWords([graph.nodes[node]!.attributes.label, ...names[node]!].join('\n'));
  });
  const order = ({ edge, source, target }: Numbered, asked: readonly string[]) => {
    const { label, reverseLabel } = EDGE_TYPES[edge.attributes.type];
    if (readsAs([wordsOf(source), foldedWords(label), wordsOf(target)], asked)) return 2;
    return readsAs([wordsOf(target), foldedWords(reverseLabel), wordsOf(source)], asked) ? 1 : 0;
  };
  return (asked, closeness) => {
    if (asked.length === 0) return [];
    const sought = asked.map(
      (word): Sought => ({
        word,
        names: seekWord(nameEngine, word, closeness, ['label', 'names']),
        verbs: seekWord(verbEngine, word, closeness, ['verb']),
        quotes: seekWord(quoteEngine, word, closeness, ['quote']),
      }),
    );
    const found = numbered.flatMap((item): Candidate[] => {
      const hit = holdsAll(item, sought);
      if (!hit) return [];
      const quotes = item.edge.attributes.evidence.length;
      return [{ ...hit, edge: item.edge.key, quotes, order: hit.byQuote ? 0 : order(item, asked) }];
    });
    found.sort(
      (a, b) => b.order - a.order || Number(a.byQuote) - Number(b.byQuote) || b.whole - a.whole || b.quotes - a.quotes,
    );
    return found.map(({ edge, terms, byQuote }) => ({ edge, terms, byQuote }));
  };
}

/** Gives each edge the numbers of its ends and its verb, and those of the passages in which its quotes stand. */
function numberEdges({ nodes, edges }: GraphFile, quotes: readonly Evidence[]): Numbered[] {
  const nodeNumbers = new Map(nodes.map(({ key }, number) => [key, number]));
  const verbNumbers = new Map(EDGE_TYPE_NAMES.map((type, number) => [type, number]));
  const byDocument = new Map<string, number[]>();
  for (const [number, { document }] of quotes.entries()) {
    const others = byDocument.get(document);
    if (others) others.push(number);
    else byDocument.set(document, [number]);
  }
  return edges.map(edge => {
    const passages = edge.attributes.evidence.map(({ document, start }) => {
      // Passages are in the order of the text, and none lies within another: it is the last one that begins before.
      const numbers = byDocument.get(document)!;
      return numbers[lastUpTo(numbers, number => quotes[number]!.start, start)]!;
    });
    const [source, target] = [nodeNumbers.get(edge.source)!, nodeNumbers.get(edge.target)!];
    return { edge, source, target, verb: verbNumbers.get(edge.attributes.type)!, passages };
  });
}

/** The place of the last of some values, which rise, that is not above a limit. */
function lastUpTo<Item>(items: readonly Item[], positionOf: (item: Item) => number, limit: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positionOf(items[middle]!) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What of an edge holds the words that are sought; undefined where it lacks one of them. */
function holdsAll(
  item: Numbered,
  sought: readonly Sought[],
): Pick<Candidate, 'terms' | 'byQuote' | 'whole'> | undefined {
  const terms = new Set<string>();
  let [byQuote, whole] = [false, 0];
  for (const { word, names, verbs, quotes } of sought) {
    const said = [names.get(item.source), verbs.get(item.verb), names.get(item.target)].flatMap(found => found ?? []);
    const found = said.length > 0 ? said : quoted(item, quotes);
    if (found.length === 0) return undefined;
    if (said.length === 0) byQuote = true;
    if (found.includes(word)) whole++;
    for (const term of found) terms.add(term);
  }
  return { terms, byQuote, whole };
}

/** The words that were found in the quotes of an edge; a passage may hold more than its quote. */
function quoted({ edge, passages }: Numbered, found: Found): string[] {
  return passages.flatMap((passage, at) => {
    const terms = found.get(passage);
    if (!terms) return [];
    const forms = new Set(foldedWords(edge.attributes.evidence[at]!.quote).flatMap(formsOf));
    return terms.filter(term => forms.has(term));
  });
}

function remembered<Value>(compute: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return key => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
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
