import type { Document } from './document.ts';
import { type Evidence, isVerbatim, type Span } from './evidence.ts';
import type { GraphFile } from './graph.ts';
import { textDifference } from './text-difference.ts';

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

/** What reading finds in a text. */
const LISTS = ['articles', 'skipped', 'turns'] as const;

const told = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value));
const quoted = (text: string): string => JSON.stringify(text);

function textFault(held: Document, read: Document): string[] {
  const difference = textDifference(held.text, read.text);
  if (difference === undefined) return [];
  const shown = (text: string) => (text === '' ? 'ends there' : `has ${quoted(text)}`);
  const { where, one, other } = difference;
  return [`changed: ${held.id}: from ${where} on: the graph ${shown(one)}, the document ${shown(other)}`];
}

/** Where something differs, and how. */
type Difference = readonly [where: string, how: string];

/** Where the graph says something else of a document, or of a part of it, than reading gives now. */
function differences<Part extends object>(held: Part, read: Part, without: readonly string[]): Difference[] {
  const fields = [...new Set([...Object.keys(held), ...Object.keys(read)])] as (keyof Part & string)[];
  return fields
    .filter(field => !without.includes(field))
    .flatMap((field): Difference[] => {
      const [here, there] = [told(held[field]), told(read[field])];
      return here === there ? [] : [[field, `the graph says ${here}, reading gives ${there}`]];
    });
}

/** What the graph says of a document, and of what was found in its text where that is the same. */
function descriptionFaults(held: Document, read: Document): string[] {
  const inLists = LISTS.flatMap((name): Difference[] => {
    const [here, there = []] = [held[name], read[name]];
    // Who speaks where need not be kept: extraction has made use of it.
    if (here === undefined || held.text !== read.text) return [];
    if (here.length !== there.length) return [[name, `the graph has ${here.length}, reading gives ${there.length}`]];
    return here.flatMap((part, index) =>
      differences<object>(part, there[index]!, []).map(
        ([field, how]): Difference => [`${name}[${index}].${field}`, how],
      ),
    );
  });
  const ofDocument = differences(held, read, ['id', 'text', ...LISTS]);
  return [...ofDocument, ...inLists].map(([where, how]) => `differs: ${held.id}: ${where}: ${how}`);
}

function documentFaults(held: Document, texts: ReadonlyMap<string, Document>): string[] {
  const read = texts.get(held.id);
  if (read === undefined) return [`missing: ${held.id}: no document with this id was read`];
  return [...textFault(held, read), ...descriptionFaults(held, read)];
}

/** Why a quote does not stand where the graph says, in the story of an article; undefined where it does. */
function quoteFault(evidence: Evidence, texts: ReadonlyMap<string, Document>): string | undefined {
  const document = texts.get(evidence.document);
  if (document === undefined) return 'no document with this id was read';
  const { text, articles, skipped } = document;
  const isWithin = ({ start, end }: Span) => start <= evidence.start && evidence.end <= end;
  if (!isVerbatim(evidence, text)) return `there it says ${quoted(text.slice(evidence.start, evidence.end))}`;
  const skip = skipped.find(isWithin);
  if (skip !== undefined) return `that is no story but ${quoted(skip.reason)}`;
  return articles.some(isWithin) ? undefined : 'it lies in no one article';
}

/**
 * Compares a graph with its documents, read again: each stored text, character by character, all that reading finds in it, and
 * each quote at its place.
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
