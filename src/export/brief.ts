import { articleAt, publishedOn } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge, GraphNode, GraphParts } from '../model/graph.ts';
import { EDGE_TYPES, type EdgeFamily, KINDS, type NodeKind } from '../model/ontology.ts';
import { type Documents, formatDate } from '../views/dates.ts';
import { grouped } from '../views/grouped.ts';
import { chunksOf } from './chunks.ts';
import { documentsOf } from './parts.ts';
import { timeOf } from './time.ts';

/** What means something in Markdown, GitHub's included. */
const SIGNS = /[\\`*_[\]<>|~&@:$#!]/g;
const WEB = /\bwww\./gi;

/** A text as Markdown that shows it: in one line, and no sign of it is taken for more than itself. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(SIGNS, '\\$&')
    .replace(WEB, web => `${web.slice(0, -1)}\\.`);

interface Context {
  nodes: ReadonlyMap<string, GraphNode>;
  documents: Documents;
}

/** A quote, with the title and the day of what it stands in. */
function quote({ document: id, start, quote: words }: Evidence, documents: Documents): string {
  const document = documents.get(id);
  const title = (document && (articleAt(document, start)?.title ?? document.title)) ?? id;
  const date = document && publishedOn(document, start);
  return `  > “${plain(words)}” — ${plain(title)}${date === undefined ? '' : `, ${formatDate(date)}`}\n`;
}

const quotes = ({ attributes }: GraphNode | GraphEdge, documents: Documents): string =>
  attributes.evidence.map(evidence => quote(evidence, documents)).join('  >\n');

/** What stands for an end of an edge in the part of the text that is on it. */
const ITSELF = { source: 'It', target: 'it' };

/** What an end of an edge is called. */
function nameOf(edge: GraphEdge, end: 'source' | 'target', { nodes }: Context, topic: string | undefined): string {
  const key = edge[end];
  return key === topic ? ITSELF[end] : `**${plain(nodes.get(key)?.attributes.label ?? key)}**`;
}

/** An edge as an item of a list, with its quotes. What the list is on is not named again. */
function item(edge: GraphEdge, context: Context, topic?: string): string {
  const { attributes } = edge;
  const date = 'date' in attributes && attributes.date !== undefined ? ` (${formatDate(attributes.date)})` : '';
  const [from, to] = [nameOf(edge, 'source', context, topic), nameOf(edge, 'target', context, topic)];
  return `- ${from} ${EDGE_TYPES[attributes.type].label} ${to}${date}\n\n${quotes(edge, context.documents)}\n`;
}

/** What is known of a meeting besides its name. */
function about({ attributes }: GraphNode): string {
  if (attributes.kind !== 'meeting') return '';
  const { date, status, mode, place } = attributes;
  const parts = [date && formatDate(date), status, mode, place && plain(place)];
  return `${parts.filter(part => part !== undefined).join(', ')}\n\n`;
}

/** The meetings or the demands, those first that begin first, each with the edges that speak of it. */
function* chapter(kind: NodeKind, edges: readonly GraphEdge[], context: Context): Generator<string> {
  const all = [...context.nodes.values()].filter(({ attributes }) => attributes.kind === kind);
  if (all.length === 0) return;
  const starts = new Map(all.map(node => [node, timeOf(node, context.documents)?.start ?? '9999']));
  const ordered = all.sort((a, b) => (starts.get(a)! < starts.get(b)! ? -1 : starts.get(a) === starts.get(b) ? 0 : 1));
  const from = grouped(edges, ({ source }) => source);
  const to = grouped(edges, ({ target }) => target);
  yield `## ${KINDS[kind].plural}\n\n`;
  for (const node of ordered) {
    yield `### ${plain(node.attributes.label)}\n\n${about(node)}`;
    const own = [...(to.get(node.key) ?? []), ...(from.get(node.key) ?? [])];
    if (own.length === 0) yield `- Named\n\n${quotes(node, context.documents)}\n`;
    for (const edge of own) yield item(edge, context, node.key);
  }
}

function* list(title: string, edges: readonly GraphEdge[], context: Context): Generator<string> {
  if (edges.length === 0) return;
  yield `## ${title}\n\n`;
  for (const edge of edges) yield item(edge, context);
}

/**
 * A graph as a text to read (Markdown): meetings and demands in the order of time, acts and sides, each with the words that say
 * so. Words of documents are shown as they are: no sign in them is taken for Markdown or HTML.
 */
export const toBrief = (graph: GraphParts): Iterable<string> =>
  chunksOf(function* () {
    const nodes = new Map<string, GraphNode>();
    for (const node of graph.nodes) nodes.set(node.key, node);
    const documents = documentsOf(graph);
    const context = { nodes, documents };
    const families = grouped([...graph.edges], ({ attributes }): EdgeFamily => EDGE_TYPES[attributes.type].family);
    yield '# Entente\n\n## Documents\n\n';
    for (const { id, title, date, source } of graph.attributes.documents)
      yield `- ${[title ?? id, date && formatDate(date), source]
        .filter(Boolean)
        .map(part => plain(part!))
        .join(', ')}\n`;
    yield '\n';
    yield* chapter('demand', families.get('demand') ?? [], context);
    yield* chapter('meeting', families.get('meeting') ?? [], context);
    yield* list('Acts', families.get('relation') ?? [], context);
    yield* list('Sides', families.get('affiliation') ?? [], context);
  });
