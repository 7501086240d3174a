import { type Document, publishedOn } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';
import { ACTOR_KINDS, EDGE_TYPES, type EdgeType, KINDS, type NodeKind } from '../model/ontology.ts';
import { daysOfDate, daysOfEvidence, ownDate } from './dates.ts';
import { filter, NO_FILTERS } from './filter.ts';
import { otherNames } from './names.ts';
import { sentenceOf } from './sentence.ts';
import type { TableColumn } from './table.ts';
import { foldedWords, formsOf, tellingWords } from './words.ts';

type Item = GraphNode | GraphEdge;

/** What is asked of a graph: all of it must hold. What is not given, or empty, asks for nothing. */
export interface Query {
  /** Nodes of one of these kinds. Where types are asked for and kinds are not, no node is. */
  kinds?: readonly NodeKind[];
  /** Edges of one of these types. Where kinds are asked for and types are not, no edge is. */
  types?: readonly EdgeType[];
  /** Names or keys of actors: of each, the actor itself, the edges that begin or end at it, and the nodes at their other ends. */
  actors?: readonly string[];
  /** When things are, as `filter` takes it. */
  from?: string | undefined;
  to?: string | undefined;
  /** Only what was published on this day or later counts; what has no date never does. A month or a year counts from its first day. */
  since?: string | undefined;
  /** Words that all stand in one quote, in any order and form. Only such quotes count. */
  text?: string | undefined;
}

/** What a query finds. */
export interface Answer {
  /** Nodes, then edges, each in the order of the graph, with the evidence that counts. */
  found: Item[];
  /** For each name of an actor that was asked for, whom it means; nobody where no actor is called so. */
  actors: { name: string; nodes: GraphNode[] }[];
}

/** Finds the nodes and edges of a graph for which all holds that is asked. */
export function query(graph: GraphFile, asked: Query): Answer {
  const { kinds = [], types = [], from, to, since, text } = asked;
  const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
  const counts = both(saidSince(since, documents), holding(text));
  const inTime = filter(graph, { ...NO_FILTERS, from, to });
  const actors = (asked.actors ?? []).map(name => ({ name, nodes: actorsCalled(graph, name) }));
  const nodes = inTime.nodes.flatMap(node => counted(node, counts));
  const edges = inTime.edges.flatMap(edge => counted(edge, counts));
  const near = actors.map(({ nodes: meant }) => closeTo(meant, inTime.edges));
  const wanted = <Name>(names: readonly Name[], others: readonly unknown[], name: Name) =>
    names.length === 0 ? others.length === 0 : names.includes(name);
  return {
    found: [
      ...nodes.filter(({ key, attributes }) => wanted(kinds, types, attributes.kind) && near.every(is => is.node(key))),
      ...edges.filter(edge => wanted(types, kinds, edge.attributes.type) && near.every(is => is.edge(edge))),
    ],
    actors,
  };
}

type Counts = (evidence: Evidence) => boolean;

const both =
  (one: Counts, other: Counts): Counts =>
  evidence =>
    one(evidence) && other(evidence);

/** A node or an edge with the evidence that counts; nothing where none does. */
function counted<One extends Item>(item: One, counts: Counts): One[] {
  const evidence = item.attributes.evidence.filter(counts);
  if (evidence.length === 0) return [];
  if (evidence.length === item.attributes.evidence.length) return [item];
  return [{ ...item, attributes: { ...item.attributes, evidence } }];
}

function saidSince(day: string | undefined, documents: ReadonlyMap<string, Document>): Counts {
  if (day === undefined) return () => true;
  const first = daysOfDate(day).start;
  return evidence => {
    const published = daysOfEvidence(evidence, documents);
    return published !== undefined && published.start >= first;
  };
}

function holding(text: string | undefined): Counts {
  const words = tellingWords(text ?? '');
  if (words.length === 0) return () => true;
  return ({ quote }) => {
    const forms = new Set(foldedWords(quote).flatMap(formsOf));
    return words.every(word => formsOf(word).some(form => forms.has(form)));
  };
}

/**
 * The actors that a name means: the one with this key; else those that bear it, as label or other name; else those with
 * all of its words in one name: "Putin". Names are compared folded.
 */
function actorsCalled({ nodes }: GraphFile, name: string): GraphNode[] {
  const actors = nodes.filter(({ attributes }) => (ACTOR_KINDS as readonly NodeKind[]).includes(attributes.kind));
  const words = foldedWords(name);
  const whole = words.join(' ');
  const names = (node: GraphNode) => [node.attributes.label, ...otherNames(node)].map(foldedWords);
  const byKey = actors.filter(({ key }) => key === name);
  if (byKey.length > 0 || words.length === 0) return byKey;
  const bearing = actors.filter(node => names(node).some(each => each.join(' ') === whole));
  if (bearing.length > 0) return bearing;
  return actors.filter(node => names(node).some(each => words.every(word => each.includes(word))));
}

/** What has to do with some actors. */
function closeTo(actors: readonly GraphNode[], edges: readonly GraphEdge[]) {
  const keys = new Set(actors.map(({ key }) => key));
  const isAt = ({ source, target }: GraphEdge) => keys.has(source) || keys.has(target);
  const joined = new Set([...keys, ...edges.filter(isAt).flatMap(({ source, target }) => [source, target])]);
  return { node: (key: string) => joined.has(key), edge: isAt };
}

/** Something that was found, in one of its quotes. */
export interface FoundQuote {
  item: Item;
  /** A node by its name, an edge as a sentence. */
  sentence: string;
  evidence: Evidence;
  /** When the quote was published. */
  published: string | undefined;
}

/** What was found, a row for each quote. */
export function foundQuotes(graph: GraphFile, found: readonly Item[]): FoundQuote[] {
  const nodes = new Map(graph.nodes.map(node => [node.key, node]));
  const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
  return found.flatMap(item => {
    const sentence = sentenceOf(nodes, item);
    return item.attributes.evidence.map(evidence => {
      const published = publishedOn(documents.get(evidence.document)!, evidence.start);
      return { item, sentence, evidence, published };
    });
  });
}

const nameOf = ({ item: { attributes } }: FoundQuote): string =>
  'kind' in attributes ? KINDS[attributes.kind].label : EDGE_TYPES[attributes.type].label;

const WHAT: readonly TableColumn<FoundQuote>[] = [
  { label: 'What', form: 'text', value: ({ sentence }) => sentence },
  { label: 'Kind', form: 'text', value: nameOf },
  { label: 'Date', form: 'date', value: ({ item }) => ownDate(item) },
];
const QUOTE: TableColumn<FoundQuote> = { label: 'Quote', form: 'text', value: ({ evidence }) => evidence.quote };
const DOCUMENT: TableColumn<FoundQuote> = {
  label: 'Document',
  form: 'text',
  value: ({ evidence }) => evidence.document,
};

/** What was found for eyes: a row for each node or edge, by its first quote. */
export const FOUND_COLUMNS: readonly TableColumn<FoundQuote>[] = [
  ...WHAT,
  { label: 'Quotes', form: 'number', value: ({ item }) => item.attributes.evidence.length },
  QUOTE,
  DOCUMENT,
];

/** What was found for programs: a row for each quote. */
export const FOUND_QUOTE_COLUMNS: readonly TableColumn<FoundQuote>[] = [
  { label: 'Key', form: 'text', value: ({ item }) => item.key },
  ...WHAT,
  { label: 'Source', form: 'text', value: ({ item }) => ('source' in item ? item.source : undefined) },
  { label: 'Target', form: 'text', value: ({ item }) => ('target' in item ? item.target : undefined) },
  { label: 'Confidence', form: 'share', value: ({ item }) => item.attributes.confidence },
  QUOTE,
  DOCUMENT,
  { label: 'Published', form: 'date', value: ({ published }) => published },
  { label: 'Start', form: 'number', value: ({ evidence }) => evidence.start },
  { label: 'End', form: 'number', value: ({ evidence }) => evidence.end },
  { label: 'Voice', form: 'text', value: ({ evidence }) => evidence.voice?.mode },
  { label: 'Speaker', form: 'text', value: ({ evidence }) => evidence.voice?.speaker },
];
