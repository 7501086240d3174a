import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';
import { textDifference } from '../model/text-difference.ts';
import { grouped } from './grouped.ts';
import { sentenceOf } from './sentence.ts';
import type { TableColumn } from './table.ts';

/**
 * How something differs from one graph to another:
 * - `came`, `went`: it is in one of them alone;
 * - `renamed`: the words under a node are under one of another key, which is new;
 * - `joined`: the words under a node are among those of a node that has more;
 * - `changed`: it says something else of itself.
 */
export const DIFFERENCE_KINDS = ['went', 'came', 'renamed', 'joined', 'changed'] as const;
/** What may differ. */
export const DIFFERING = ['document', 'node', 'edge', 'quote'] as const;

/** One thing in which two graphs differ. */
export interface Difference {
  change: (typeof DIFFERENCE_KINDS)[number];
  of: (typeof DIFFERING)[number];
  /** Its key, in the new graph where it is there; of a document its id, of a quote the key of what it is under. */
  key: string;
  /** What it is called: a document by its id, a node by its name, an edge as a sentence. */
  what: string;
  /** What changed of it. */
  attribute?: string;
  /** What went or was there: the whole of it, the value of the attribute, or the former key. */
  before?: unknown;
  /** What came or is there now. */
  after?: unknown;
}

type Item = GraphNode | GraphEdge;
type Change = Pick<Difference, 'attribute' | 'before' | 'after'>;

/**
 * Compares two graphs: documents, nodes, edges, the quotes under those that are in both, and what these say of themselves.
 * Where the layout put a node and what was merged into it are not compared.
 */
export function differences(former: GraphFile, latter: GraphFile): Difference[] {
  const documents = documentsOf(former, latter);
  const wordsOf = wordsIn(former, latter);
  const nodes = nodesOf(former, latter, wordsOf);
  const edges = edgesOf(former, latter, nodes.keys, wordsOf);
  const found = [...documents, ...nodes.found, ...edges];
  const place = ({ of, change }: Difference) =>
    DIFFERING.indexOf(of) * DIFFERENCE_KINDS.length + DIFFERENCE_KINDS.indexOf(change);
  return found.sort((a, b) => place(a) - place(b));
}

function differing(
  change: Difference['change'],
  of: Difference['of'],
  key: string,
  what: string,
  rest: Change,
): Difference {
  return { change, of, key, what, ...rest };
}

/** What something says of itself that differs from before. Values are compared as they are written. */
function changesOf(before: object, after: object, without: readonly string[]): Change[] {
  const [former, latter] = [before, after] as Record<string, unknown>[];
  return [...new Set([...Object.keys(former!), ...Object.keys(latter!)])]
    .filter(name => !without.includes(name) && JSON.stringify(former![name]) !== JSON.stringify(latter![name]))
    .map(attribute => ({ attribute, before: former![attribute], after: latter![attribute] }));
}

const textsOf = ({ attributes }: GraphFile): ReadonlyMap<string, Document> =>
  new Map(attributes.documents.map(document => [document.id, document]));

/** A text is told by where it differs, and what reading finds in it not at all. */
const TEXT_AND_PARTS = ['id', 'text', 'articles', 'skipped', 'turns'];

function documentsOf(former: GraphFile, latter: GraphFile): Difference[] {
  const [before, after] = [textsOf(former), textsOf(latter)];
  const described = ({ id, title, date, source }: Document) => ({ id, title, date, source });
  return [
    ...[...before.values()]
      .filter(({ id }) => !after.has(id))
      .map(each => differing('went', 'document', each.id, each.id, { before: described(each) })),
    ...[...after.values()].flatMap(document => {
      const { id, text } = document;
      const held = before.get(id);
      if (held === undefined) return [differing('came', 'document', id, id, { after: described(document) })];
      const parts = changesOf(held, document, TEXT_AND_PARTS);
      const split = textDifference(held.text, text);
      const ofText = split && { attribute: `text, ${split.where}`, before: split.one, after: split.other };
      return [...(ofText ? [ofText] : []), ...parts].map(change => differing('changed', 'document', id, id, change));
    }),
  ];
}

type WordsOf = (evidence: Evidence) => string;

/** By what quotes are known: by their places, and by their words alone where the texts differ and places have moved. */
function wordsIn(former: GraphFile, latter: GraphFile): WordsOf {
  const [before, after] = [textsOf(former), textsOf(latter)];
  const moved = new Set(
    [...before.values()].flatMap(({ id, text }) => ((after.get(id)?.text ?? text) === text ? [] : id)),
  );
  return ({ document, start, end, quote }) =>
    JSON.stringify(moved.has(document) ? [document, quote] : [document, start, end]);
}

const keyed = ({ nodes }: GraphFile): ReadonlyMap<string, GraphNode> => new Map(nodes.map(node => [node.key, node]));

function nodesOf(former: GraphFile, latter: GraphFile, wordsOf: WordsOf) {
  const [before, after] = [keyed(former), keyed(latter)];
  const nowOf = finderIn(latter, wordsOf);
  const gone = former.nodes.filter(({ key }) => !after.has(key)).map(node => ({ node, now: nowOf(node) }));
  const claims = grouped(gone, ({ now }) => now?.key);
  const keys = new Map(gone.flatMap(({ node, now }) => (now ? [[node.key, now.key] as const] : [])));
  const left = gone.map(({ node, now }) => {
    const { label } = node.attributes;
    if (now === undefined) return differing('went', 'node', node.key, label, { before: node });
    const isRenamed = !before.has(now.key) && claims.get(now.key)!.length === 1;
    const parts = { before: node.key, after: now.key };
    return differing(isRenamed ? 'renamed' : 'joined', 'node', now.key, now.attributes.label, parts);
  });
  const held = grouped(former.nodes, ({ key }) => keys.get(key) ?? key);
  const there = latter.nodes.flatMap(node => {
    const { key, attributes } = node;
    const parts = held.get(key);
    if (parts === undefined) return [differing('came', 'node', key, attributes.label, { after: node })];
    // What it said of itself under its own key counts before what joined it said.
    const own = parts.toSorted((a, b) => Number(b.key === key) - Number(a.key === key));
    return within(own, node, attributes.label, wordsOf);
  });
  return { found: [...left, ...there], keys };
}

/**
 * Finds the node of a graph that stands on all words of another graph's node, as far as their documents are there. One
 * sentence may give several demands: where neither words nor name tell which it is, none is it.
 */
function finderIn(graph: GraphFile, wordsOf: WordsOf): (node: GraphNode) => GraphNode | undefined {
  const documents = textsOf(graph);
  const standing = new Map(graph.nodes.map(node => [node, new Set(node.attributes.evidence.map(wordsOf))] as const));
  const byWords = new Map<string, GraphNode[]>();
  for (const [node, words] of standing)
    for (const each of words) {
      const others = byWords.get(each);
      if (others) others.push(node);
      else byWords.set(each, [node]);
    }
  return ({ attributes: { kind, label, evidence } }) => {
    const words = evidence.filter(({ document }) => documents.has(document)).map(wordsOf);
    const [first] = words;
    const candidates = (first === undefined ? [] : (byWords.get(first) ?? [])).filter(
      node => node.attributes.kind === kind && words.every(each => standing.get(node)!.has(each)),
    );
    const namesakes = candidates.filter(node => node.attributes.label === label);
    return [namesakes, candidates].find(({ length }) => length === 1)?.[0];
  };
}

function edgesOf(
  former: GraphFile,
  latter: GraphFile,
  keys: ReadonlyMap<string, string>,
  wordsOf: WordsOf,
): Difference[] {
  const here = (key: string) => keys.get(key) ?? key;
  const ends = ({ source, target, attributes }: GraphEdge) =>
    JSON.stringify([here(source), attributes.type, here(target)]);
  const [before, after] = [grouped(former.edges, ends), grouped(latter.edges, ends)];
  const [formerNodes, latterNodes] = [keyed(former), keyed(latter)];
  const went = former.edges
    .filter(edge => !after.has(ends(edge)))
    .map(edge => differing('went', 'edge', edge.key, sentenceOf(formerNodes, edge), { before: edge }));
  const there = latter.edges.flatMap(edge => {
    const held = before.get(ends(edge));
    const sentence = sentenceOf(latterNodes, edge);
    if (held === undefined) return [differing('came', 'edge', edge.key, sentence, { after: edge })];
    return within(held, edge, sentence, wordsOf);
  });
  return [...went, ...there];
}

/** Quotes are compared one by one; places and reasons for merging change with every document. */
const NOT_OF_ITSELF = ['evidence', 'x', 'y', 'merged'];

/** How something differs that is in both graphs, in the former perhaps in several parts: attributes and quotes. */
function within(former: readonly Item[], item: Item, what: string, wordsOf: WordsOf): Difference[] {
  const of = 'source' in item ? 'edge' : 'node';
  const attributes = changesOf(former[0]!.attributes, item.attributes, NOT_OF_ITSELF);
  const quotes = (items: readonly Item[]) =>
    grouped(
      items.flatMap(each => each.attributes.evidence),
      wordsOf,
    );
  const [before, after] = [quotes(former), quotes([item])];
  const alone = (all: typeof before, others: typeof before) =>
    [...all].flatMap(([words, quotes]) => quotes.slice(others.get(words)?.length ?? 0));
  return [
    ...attributes.map(change => differing('changed', of, item.key, what, change)),
    ...alone(before, after).map(quote => differing('went', 'quote', item.key, what, { before: quote })),
    ...alone(after, before).map(quote => differing('came', 'quote', item.key, what, { after: quote })),
  ];
}

/** A value as a cell holds it: of a node or an edge its first quote, of a list its parts. */
function shown(value: unknown): string | number | undefined {
  if (value === undefined || typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(shown).join('; ');
  const { attributes, quote, title } = value as { attributes?: Item['attributes']; quote?: string; title?: string };
  if (attributes) return attributes.evidence[0]!.quote;
  return (
    quote ??
    title ??
    Object.values(value as object)
      .map(shown)
      .join(', ')
  );
}

/** Differences as a table. */
export const DIFFERENCE_COLUMNS: readonly TableColumn<Difference>[] = [
  { label: 'Change', form: 'text', value: ({ change }) => change },
  { label: 'Of', form: 'text', value: ({ of }) => of },
  { label: 'What', form: 'text', value: ({ what }) => what },
  { label: 'Attribute', form: 'text', value: ({ attribute }) => attribute },
  { label: 'Before', form: 'text', value: ({ before }) => shown(before) },
  { label: 'After', form: 'text', value: ({ after }) => shown(after) },
];
