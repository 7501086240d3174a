import type { Document, SkippedSpan } from '../model/document.ts';
import type { Evidence, Span } from '../model/evidence.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';
import { NODE_KINDS, type NodeKind } from '../model/ontology.ts';
import { wholeSentences } from './whole-sentences.ts';

/** A node or an edge, with one quote that gave it. */
export interface Told {
  item: GraphNode | GraphEdge;
  evidence: Evidence;
}

/** A stretch of a line that stands for the same things from end to end. */
export interface Piece extends Span {
  /** What it gave, the shortest quote first; empty where it gave nothing. */
  told: readonly Told[];
  /** Why it was skipped, where it is no story. */
  skipped: string | undefined;
  /** Where the sentence begins in which it lies; undefined between sentences, and in what was skipped. */
  sentence: number | undefined;
}

/** One line of a document, a paragraph, with its pieces in order. A very long one is several. */
export interface Line extends Span {
  pieces: readonly Piece[];
  /** Number of the article that begins with this line, counted from 0. */
  begins: number | undefined;
  /** The title of its article. */
  headline: boolean;
  /** It goes on from the line before without a break. */
  goesOn: boolean;
}

/** What a document gave. */
export interface Yield {
  /** Nodes by kind, each counted once. */
  nodes: Readonly<Record<NodeKind, number>>;
  edges: number;
  /** Different quotes. */
  quotes: number;
  /** The part of its text that was read, from 0 to 1: the rest is no story. */
  read: number;
  /** The part of what was read that stands in quotes. */
  quoted: number;
}

/** So long may a line be before it is taken apart: a page draws line by line. */
const LONGEST = 4000;

/** All that each document gave, by its id, in the order of the text; of quotes that begin together the longer is first. */
export function toldByDocument({ attributes, nodes, edges }: GraphFile): ReadonlyMap<string, readonly Told[]> {
  const byDocument = new Map<string, Told[]>(attributes.documents.map(({ id }) => [id, []]));
  for (const item of [...nodes, ...edges])
    for (const evidence of item.attributes.evidence) byDocument.get(evidence.document)?.push({ item, evidence });
  for (const told of byDocument.values())
    told.sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end);
  return byDocument;
}

/**
 * Takes a document apart into its lines and the lines into pieces, so that every character that is no line break stands
 * in exactly one piece. Lines of white space alone are left out. `told` and `sentences` are in the order of the text.
 */
export function coverage(document: Document, told: readonly Told[], sentences: readonly Span[] = []): Line[] {
  const titled = new Set<number>();
  let begun = -1;
  const piecesOf = cutter(document, told, sentences);
  return linesOf(document.text).map(({ goesOn, ...line }) => {
    const at = document.articles.findLastIndex(article => article.start <= line.start);
    const begins = at > begun ? at : undefined;
    begun = Math.max(begun, at);
    const headline =
      !titled.has(at) && document.text.slice(line.start, line.end).trim() === document.articles[at]?.title;
    if (headline) titled.add(at);
    return { ...line, goesOn, pieces: piecesOf(line), begins, headline };
  });
}

/** The pieces of a line before a passage, in it and after it; those that reach over its bounds are cut there. */
export function around(pieces: readonly Piece[], passage: Span): { before: Piece[]; within: Piece[]; after: Piece[] } {
  const cut = pieces.flatMap(piece => {
    const bounds = [passage.start, passage.end].filter(bound => piece.start < bound && bound < piece.end);
    const edges = [...new Set([piece.start, ...bounds, piece.end])];
    return edges.slice(1).map((end, at) => ({ ...piece, start: edges[at]!, end }));
  });
  return {
    before: cut.filter(({ end }) => end <= passage.start),
    within: cut.filter(({ start, end }) => passage.start <= start && end <= passage.end && start < end),
    after: cut.filter(({ start }) => start >= passage.end),
  };
}

/** How many sentences some lines have, and how many of them gave something. */
export function countSentences(lines: readonly Line[]): { all: number; gave: number } {
  const [all, gave] = [new Set<number>(), new Set<number>()];
  for (const { pieces } of lines)
    for (const { sentence, told } of pieces) {
      if (sentence === undefined) continue;
      all.add(sentence);
      if (told.length > 0) gave.add(sentence);
    }
  return { all: all.size, gave: gave.size };
}

/** What each document of a graph gave, by its id. */
export function yields(graph: GraphFile): ReadonlyMap<string, Yield> {
  const byDocument = toldByDocument(graph);
  return new Map(graph.attributes.documents.map(document => [document.id, yieldOf(document, byDocument)]));
}

function yieldOf({ id, text, skipped }: Document, byDocument: ReadonlyMap<string, readonly Told[]>): Yield {
  const told = byDocument.get(id)!;
  const items = [...new Set(told.map(({ item }) => item))];
  const count = (kind: NodeKind) => items.filter(item => 'kind' in item.attributes && item.attributes.kind === kind);
  const nodes = Object.fromEntries(NODE_KINDS.map(kind => [kind, count(kind).length])) as Record<NodeKind, number>;
  const quotes = new Set(told.map(({ evidence: { start, end } }) => `${start} ${end}`)).size;
  const story = text.length - skipped.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    nodes,
    edges: items.filter(item => 'source' in item).length,
    quotes,
    read: text.length === 0 ? 0 : story / text.length,
    quoted: story === 0 ? 0 : Math.min(1, lengthOf(told) / story),
  };
}

/** How much text lies in quotes, each character counted once. */
function lengthOf(told: readonly Told[]): number {
  let reach = 0;
  let sum = 0;
  for (const { evidence } of told) {
    sum += Math.max(0, evidence.end - Math.max(evidence.start, reach));
    reach = Math.max(reach, evidence.end);
  }
  return sum;
}

/** The lines of a text that are not blank; a very long one in parts, each of which ends at a space. */
function linesOf(text: string): (Span & { goesOn: boolean })[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].flatMap(({ index, 0: line }) => {
    const parts = [];
    for (let from = 0; from < line.length; ) {
      const space = line.length - from > LONGEST ? line.lastIndexOf(' ', from + LONGEST) : line.length;
      const to = space > from ? space : Math.min(from + LONGEST, line.length);
      parts.push({ start: index + from, end: index + to, goesOn: from > 0 });
      from = to;
    }
    return parts;
  });
}

/** Gives a function that takes line after line of a document apart, in one walk through the whole text. */
function cutter(document: Document, told: readonly Told[], parted: readonly Span[]): (line: Span) => Piece[] {
  const { skipped } = document;
  const quotes = told.map(({ evidence }) => evidence);
  const sentences = wholeSentences(document, parted, quotes);
  const bounds = [...quotes, ...skipped, ...sentences].flatMap(({ start, end }) => [start, end]);
  const sorted = [...new Set(bounds)].sort((a, b) => a - b);
  const [quotesAt, skippedAt] = [open(told, ({ evidence }) => evidence), open(skipped, (span: SkippedSpan) => span)];
  const sentencesAt = open(sentences, span => span);
  let next = 0;
  return line => {
    const cuts = [line.start];
    while (sorted[next]! <= line.start) next++;
    while (sorted[next]! < line.end) cuts.push(sorted[next++]!);
    return cuts.map((start, at) => ({
      start,
      end: cuts[at + 1] ?? line.end,
      told: quotesAt(start).sort((a, b) => lengthIn(a) - lengthIn(b)),
      skipped: skippedAt(start)[0]?.reason,
      sentence: sentencesAt(start)[0]?.start,
    }));
  };
}

const lengthIn = ({ evidence }: Told): number => evidence.end - evidence.start;

/** Gives a function that tells which spans are open at a place, asked from the beginning of a text to its end. */
function open<Item>(items: readonly Item[], spanOf: (item: Item) => Span): (place: number) => Item[] {
  const here = new Set<Item>();
  let next = 0;
  return place => {
    for (; next < items.length && spanOf(items[next]!).start <= place; next++) here.add(items[next]!);
    for (const item of here) if (spanOf(item).end <= place) here.delete(item);
    return [...here];
  };
}
