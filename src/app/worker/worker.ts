/**
 * The worker beside the page: it reads and checks a graph file, finds places for its nodes, hands it over in small pieces,
 * and, when the page has drawn it, indexes its words and searches in them. The page answers the reader meanwhile.
 */
import { z } from 'zod';
import { type GraphFile, NotFoundError } from '../../browser.ts';
import { countsOf, firstOf, type Search, searcher } from '../search/searcher.ts';
import { checkQuotes, once } from '../state/graph-index.ts';
import type { Order, Question, Report, Source } from './messages.ts';
import { readGraph } from './read-graph.ts';
import { readText } from './source.ts';

// The page's policy forbids making code from strings, and zod would try.
z.config({ jitless: true });

/** So many nodes, edges or documents are handed over at once: the page takes them in a few milliseconds. */
const PIECE = 500;
const DOCUMENTS = 20;

/** The graph that the page is expected to ask for. */
let expected: { from: Source['from']; graph: Promise<GraphFile> } | undefined;
/** Gives the search in the graph that is open, whose words are indexed when it is first asked for. */
let search: (() => Search) | undefined;

const tell = (report: Report) => self.postMessage(report);

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if ('expect' in data) expect(data.expect);
  else if ('open' in data) void open(data.open);
  else if ('prepare' in data) search?.();
  else answer(data.ask);
});

function expect(source: Source): void {
  expected = { from: source.from, graph: read(source) };
  // Why it cannot be read is told when it is asked for.
  expected.graph.catch(() => undefined);
}

async function read(source: Source): Promise<GraphFile> {
  const text = await readText(source, progress => tell({ progress }));
  tell({ progress: { step: 'check' } });
  return readGraph(source.name, text);
}

async function open(source: Source): Promise<void> {
  try {
    const graph = await withPlaces(await (source.from === expected?.from ? expected.graph : read(source)));
    handOver(graph);
    tell({ opened: checkQuotes(graph) });
    search = once(() => searcher(graph));
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    tell({ fault: { told, absent: error instanceof NotFoundError } });
  }
}

/** A graph that was not laid out when it was built is laid out now. */
async function withPlaces(graph: GraphFile): Promise<GraphFile> {
  if (graph.nodes.every(({ attributes: { x, y } }) => x !== undefined && y !== undefined)) return graph;
  tell({ progress: { step: 'place', nodes: graph.nodes.length } });
  const { layout } = await import('../../views/layout.ts');
  return layout(graph);
}

function handOver({ attributes, options, nodes, edges }: GraphFile): void {
  tell({ head: { attributes: { ...attributes, documents: [] }, options } });
  for (const documents of pieces(attributes.documents, DOCUMENTS)) tell({ documents });
  let handed = 0;
  for (const piece of pieces(nodes, PIECE)) {
    tell({ nodes: piece });
    handed += piece.length;
    tell({ progress: { step: 'hand over', nodes: handed, of: nodes.length } });
  }
  for (const piece of pieces(edges, PIECE)) tell({ edges: piece });
}

function* pieces<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

function answer({ query, limit }: Question): void {
  if (!search) return;
  const found = search()(query);
  tell({ answer: { query, limit, findings: firstOf(found, limit), counts: countsOf(found) } });
}
