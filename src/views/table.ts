import type { Document } from '../model/document.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';
import { EDGE_TYPES, KINDS } from '../model/ontology.ts';
import { type Days, daysTold, ownDate } from './dates.ts';

/** What a column holds: words, partial dates, numbers, or shares from 0 to 1. */
export type ColumnForm = 'text' | 'date' | 'number' | 'share';

/** A column of a table of nodes or of edges. */
export interface TableColumn<Row> {
  label: string;
  form: ColumnForm;
  value: (row: Row) => string | number | undefined;
}

/** What can be counted of the words behind a node or an edge; counted when it is asked for. */
class Told {
  private days: readonly Days[] | undefined;

  constructor(
    private readonly item: GraphNode | GraphEdge,
    private readonly documentOf: ReadonlyMap<string, Document>,
  ) {}

  private daysTold(): readonly Days[] {
    this.days ??= daysTold(this.item, this.documentOf);
    return this.days;
  }

  /** The first day on which it was told. */
  get first(): string | undefined {
    return this.daysTold()[0]?.start;
  }

  get last(): string | undefined {
    const ends = this.daysTold().map(({ end }) => end);
    return ends.sort().at(-1);
  }

  get quotes(): number {
    return this.item.attributes.evidence.length;
  }

  get documents(): number {
    return new Set(this.item.attributes.evidence.map(({ document }) => document)).size;
  }

  /** Each speaker counts once, and so does each document in which the reporter speaks or nobody who is known. */
  get voices(): number {
    return new Set(this.item.attributes.evidence.map(({ document, voice }) => voice?.speaker ?? ` ${document}`)).size;
  }
}

/** A node as a row of a table. */
export interface NodeRow {
  node: GraphNode;
  relations: number;
  told: Told;
}

/** An edge as a row of a table. */
export interface EdgeRow {
  edge: GraphEdge;
  source: GraphNode;
  target: GraphNode;
  told: Told;
}

const documentsOf = ({ attributes }: GraphFile): ReadonlyMap<string, Document> =>
  new Map(attributes.documents.map(document => [document.id, document]));

/** The nodes of a graph as rows, the best connected first. */
export function nodeRows(graph: GraphFile): NodeRow[] {
  const documents = documentsOf(graph);
  const relations = new Map<string, number>();
  for (const { source, target } of graph.edges)
    for (const key of [source, target]) relations.set(key, (relations.get(key) ?? 0) + 1);
  return graph.nodes
    .map(node => ({ node, relations: relations.get(node.key) ?? 0, told: new Told(node, documents) }))
    .sort((a, b) => b.relations - a.relations);
}

/** The edges of a graph as rows, those with most quotes first. */
export function edgeRows(graph: GraphFile): EdgeRow[] {
  const documents = documentsOf(graph);
  const nodes = new Map(graph.nodes.map(node => [node.key, node]));
  return graph.edges
    .map(edge => ({
      edge,
      source: nodes.get(edge.source)!,
      target: nodes.get(edge.target)!,
      told: new Told(edge, documents),
    }))
    .sort((a, b) => b.told.quotes - a.told.quotes);
}

/** The columns that tell of the words behind something. */
const TOLD: readonly TableColumn<Pick<NodeRow, 'told'>>[] = [
  { label: 'Documents', form: 'number', value: ({ told }) => told.documents },
  { label: 'Voices', form: 'number', value: ({ told }) => told.voices },
  { label: 'Quotes', form: 'number', value: ({ told }) => told.quotes },
  { label: 'First told', form: 'date', value: ({ told }) => told.first },
  { label: 'Last told', form: 'date', value: ({ told }) => told.last },
];

const roleOf = ({ attributes }: GraphNode | GraphEdge) => ('role' in attributes ? attributes.role : undefined);

/** The columns of a table of nodes. */
export const NODE_COLUMNS: readonly TableColumn<NodeRow>[] = [
  { label: 'Name', form: 'text', value: ({ node }) => node.attributes.label },
  { label: 'Kind', form: 'text', value: ({ node }) => KINDS[node.attributes.kind].label },
  { label: 'Date', form: 'date', value: ({ node }) => ownDate(node) },
  {
    label: 'Status',
    form: 'text',
    value: ({ node: { attributes } }) => (attributes.kind === 'meeting' ? attributes.status : undefined),
  },
  { label: 'Office', form: 'text', value: ({ node }) => roleOf(node) },
  { label: 'Relations', form: 'number', value: ({ relations }) => relations },
  ...TOLD,
  { label: 'Confidence', form: 'share', value: ({ node }) => node.attributes.confidence },
];

/** The columns of a table of edges. */
export const EDGE_COLUMNS: readonly TableColumn<EdgeRow>[] = [
  { label: 'From', form: 'text', value: ({ source }) => source.attributes.label },
  { label: 'Relation', form: 'text', value: ({ edge }) => EDGE_TYPES[edge.attributes.type].label },
  { label: 'To', form: 'text', value: ({ target }) => target.attributes.label },
  { label: 'Date', form: 'date', value: ({ edge }) => ownDate(edge) },
  { label: 'Office', form: 'text', value: ({ edge }) => roleOf(edge) },
  ...TOLD,
  { label: 'Confidence', form: 'share', value: ({ edge }) => edge.attributes.confidence },
];

const COLLATOR = new Intl.Collator('en', { numeric: true });

type Value = string | number;

const compareValues = (a: Value, b: Value): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : COLLATOR.compare(`${a}`, `${b}`);

/** Rows in the order of a column; what is not known goes last both ways, and equals stay in their order. */
export function sortTable<Row>(rows: readonly Row[], { value }: TableColumn<Row>, descending: boolean): Row[] {
  // Many rows have few values, and to compare words as a language does takes long: each value is placed once.
  const values = rows.map(value);
  const sorted = [...new Set(values)].filter(each => each !== undefined).sort(compareValues);
  const places = new Map<Value | undefined, Row[]>();
  for (const [at, each] of sorted.entries()) {
    const before = sorted[at - 1];
    const isEqual = before !== undefined && compareValues(before, each) === 0;
    places.set(each, isEqual ? places.get(before)! : []);
  }
  const unknown: Row[] = [];
  for (const [at, row] of rows.entries()) (places.get(values[at]) ?? unknown).push(row);
  const known = [...new Set(places.values())];
  return [...(descending ? known.reverse() : known), unknown].flat();
}

/** A table as it is written into a file: its head, then its rows. */
export const tableCells = <Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]) => [
  columns.map(({ label }) => label),
  ...rows.map(row => columns.map(({ value }) => value(row))),
];
