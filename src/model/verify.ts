import type { Article, Document } from './document.ts';
import { type Evidence, isVerbatim } from './evidence.ts';
import type { GraphFile } from './graph.ts';

/** What reading a graph's documents again gives. */
export interface Verification {
  /** Quotes of the graph. */
  total: number;
  /** Those that stand in the documents where the graph says. */
  verbatim: number;
  /** A line each: what is not as the graph says, and where. */
  faults: string[];
  /** Ids of documents that were read and that the graph does not hold. */
  strangers: string[];
}

/** So many characters show where two texts part. */
const SHOWN = 24;

const told = (value: string | undefined): string => (value === undefined ? 'none' : quoted(value));
const quoted = (text: string): string => JSON.stringify(text);

/** The line and column, each from 1, at which an offset stands; columns count characters. */
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `line ${lines.length}, column ${[...lines.at(-1)!].length + 1}`;
}

/** Where two texts first differ, at the start of a character. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const isHalf = at > 0 && one.codePointAt(at - 1)! > 0xffff;
  return isHalf ? at - 1 : at;
}

function textFault(held: Document, read: Document): string[] {
  if (held.text === read.text) return [];
  const at = firstDifference(held.text, read.text);
  const shown = ({ text }: Document) =>
    at === text.length ? 'ends there' : `has ${quoted(text.slice(at, at + SHOWN))}`;
  const where = placeOf(read.text, at);
  return [`changed: ${held.id}: from ${where} on: the graph ${shown(held)}, the document ${shown(read)}`];
}

/** What the graph says of a document, its text aside, where reading the document says something else now. */
function descriptionFaults(held: Document, read: Document): string[] {
  const differing = (one: object, other: object, names: readonly string[], of = '') =>
    names.flatMap(name => {
      const [here, there] = [one, other].map(each => told((each as Record<string, string | undefined>)[name]));
      return here === there
        ? []
        : [`differs: ${held.id}: ${of}${name}: the graph says ${here}, reading gives ${there}`];
    });
  const ofArticle = (article: Article, index: number) => {
    const twin = read.articles[index];
    return twin === undefined ? [] : differing(article, twin, ['title', 'date', 'dateline'], `articles[${index}].`);
  };
  return [...differing(held, read, ['title', 'date', 'source']), ...held.articles.flatMap(ofArticle)];
}

function documentFaults(held: Document, texts: ReadonlyMap<string, Document>): string[] {
  const read = texts.get(held.id);
  if (read === undefined) return [`missing: ${held.id}: no document with this id was read`];
  return [...textFault(held, read), ...descriptionFaults(held, read)];
}

/** Why a quote does not stand where the graph says; undefined where it does. */
function quoteFault(evidence: Evidence, texts: ReadonlyMap<string, Document>): string | undefined {
  const text = texts.get(evidence.document)?.text;
  if (text === undefined) return 'no document with this id was read';
  return isVerbatim(evidence, text) ? undefined : `there it says ${quoted(text.slice(evidence.start, evidence.end))}`;
}

/**
 * Compares a graph with its documents, read again: each stored text, character by character, what is told of it, and each
 * quote at its place.
 */
export function verifyGraph(graph: GraphFile, documents: readonly Document[]): Verification {
  const texts = new Map(documents.map(document => [document.id, document]));
  const held = new Set(graph.attributes.documents.map(document => document.id));
  const pieces = [
    ...graph.nodes.map(({ key, attributes }) => ({ under: key, all: attributes.evidence })),
    ...graph.edges.map(({ source, target, attributes }) => ({
      under: `${source} ${attributes.type} ${target}`,
      all: attributes.evidence,
    })),
  ].flatMap(({ under, all }) => all.map(evidence => ({ under, evidence })));
  const broken = pieces.flatMap(({ under, evidence }) => {
    const fault = quoteFault(evidence, texts);
    if (fault === undefined) return [];
    const { document, start, end, quote } = evidence;
    return [`broken: ${under}: ${document} [${start}, ${end}) ${quoted(quote)}: ${fault}`];
  });
  return {
    total: pieces.length,
    verbatim: pieces.length - broken.length,
    faults: [...broken, ...graph.attributes.documents.flatMap(document => documentFaults(document, texts))],
    strangers: documents.map(document => document.id).filter(id => !held.has(id)),
  };
}
