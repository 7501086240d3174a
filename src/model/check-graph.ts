import { issueLines } from './describe-issue.ts';
import type { Document } from './document.ts';
import type { DroppedClaim } from './dropped.ts';
import type { Evidence, Span } from './evidence.ts';
import { type GraphFile, type GraphNode, graphFileSchema } from './graph.ts';
import { endsFault } from './ontology.ts';

/** A graph file as it was read, and what is wrong with it: without a graph, more than references and places. */
export interface CheckedGraph {
  /** Undefined where the file does not keep to the schema. */
  graph: GraphFile | undefined;
  /** A line each: where, and what is wrong. */
  faults: string[];
}

/** A node or an edge. */
interface Part {
  key: string;
  attributes: { evidence: Evidence[] };
}

function twice(values: readonly string[], where: (index: number) => string): string[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const isNew = !seen.has(value);
    seen.add(value);
    return isNew ? [] : [`${where(index)}: ${value} is there twice`];
  });
}

/** Whether an offset stands between the two halves of one character. */
function splitsCharacter(text: string, offset: number): boolean {
  return offset > 0 && text.codePointAt(offset - 1)! > 0xffff && offset < text.length;
}

/** Why a span cannot be one of a text. */
function spanFault({ start, end }: Span, text: string): string | undefined {
  if (end < start) return `ends at ${end}, before its start at ${start}`;
  if (end > text.length) return `ends at ${end}, beyond the text of ${text.length} characters`;
  const split = [start, end].find(offset => splitsCharacter(text, offset));
  return split === undefined ? undefined : `cuts a character in two at ${split}`;
}

function spanFaults(spans: readonly Span[], text: string, where: string): string[] {
  return spans.flatMap((span, index) => {
    const fault = spanFault(span, text);
    return fault === undefined ? [] : [`${where}[${index}]: ${fault}`];
  });
}

/** Spans that are not in order, or lie over one another. */
function orderFaults(spans: readonly Span[], where: string): string[] {
  return spans.flatMap(({ start }, index) => {
    const before = spans[index - 1];
    return before === undefined || start >= before.end
      ? []
      : [`${where}[${index}]: starts at ${start}, before the end of the one before it at ${before.end}`];
  });
}

function documentFaults({ text, articles, skipped, turns = [] }: Document, index: number): string[] {
  const where = `attributes.documents[${index}]`;
  const lists = { articles, skipped, turns };
  const labels = turns.flatMap((turn, at) => {
    const fault = spanFault(turn.label, text);
    if (fault !== undefined) return [`${where}.turns[${at}].label: ${fault}`];
    const isWithin = turn.start <= turn.label.start && turn.label.end <= turn.end;
    return isWithin ? [] : [`${where}.turns[${at}].label: stands outside of its turn`];
  });
  return [
    ...Object.entries(lists).flatMap(([name, spans]) => [
      ...spanFaults(spans, text, `${where}.${name}`),
      ...orderFaults(spans, `${where}.${name}`),
    ]),
    ...labels,
  ];
}

function evidenceFaults(parts: readonly Part[], name: string, texts: ReadonlyMap<string, string>): string[] {
  return parts.flatMap(({ attributes }, index) =>
    attributes.evidence.flatMap((evidence, at) => {
      const where = `${name}[${index}].attributes.evidence[${at}]`;
      const text = texts.get(evidence.document);
      if (text === undefined) return [`${where}.document: no such document in the graph: ${evidence.document}`];
      const fault = spanFault(evidence, text);
      return fault === undefined ? [] : [`${where}: ${fault}`];
    }),
  );
}

/** Quotes that count twice for one thing, and speakers that nobody knows. */
function voiceFaults(parts: readonly Part[], name: string, keys: ReadonlySet<string>): string[] {
  return parts.flatMap(({ attributes: { evidence } }, index) => {
    const where = (at: number) => `${name}[${index}].attributes.evidence[${at}]`;
    const places = evidence.map(({ document, start, end }) => `${document} [${start}, ${end})`);
    const strangers = evidence.flatMap(({ voice }, at) =>
      voice?.speaker === undefined || keys.has(voice.speaker)
        ? []
        : [`${where(at)}.voice.speaker: no node has the key ${voice.speaker}`],
    );
    return [...twice(places, where), ...strangers];
  });
}

/** Tellings, and what was merged, of documents that are not there. */
function strangeDocuments(nodes: readonly GraphNode[], texts: ReadonlyMap<string, string>): string[] {
  return nodes.flatMap(({ attributes }, index) => {
    const told = attributes.kind === 'meeting' ? attributes.told : undefined;
    return Object.entries({ told, merged: attributes.merged }).flatMap(([name, list = []]) =>
      list.flatMap(({ document }, at) =>
        texts.has(document)
          ? []
          : [`nodes[${index}].attributes.${name}[${at}].document: no such document in the graph: ${document}`],
      ),
    );
  });
}

function droppedFaults(dropped: readonly DroppedClaim[], texts: ReadonlyMap<string, string>): string[] {
  return dropped.flatMap(({ document, start, end }, index) => {
    const where = `attributes.dropped[${index}]`;
    const text = texts.get(document);
    if (text === undefined) return [`${where}.document: no such document in the graph: ${document}`];
    const fault = start === undefined || end === undefined ? undefined : spanFault({ start, end }, text);
    return fault === undefined ? [] : [`${where}: ${fault}`];
  });
}

function endFaults({ nodes, edges }: GraphFile): string[] {
  const kinds = new Map(nodes.map(({ key, attributes }) => [key, attributes.kind]));
  return edges.flatMap(({ source, target, attributes: { type } }, index) => {
    const [from, to] = [kinds.get(source), kinds.get(target)];
    const wrong = from === undefined || to === undefined ? undefined : endsFault(type, from, to);
    return [
      ...(from === undefined ? [`edges[${index}].source: no node has the key ${source}`] : []),
      ...(to === undefined ? [`edges[${index}].target: no node has the key ${target}`] : []),
      ...(source === target ? [`edges[${index}]: begins and ends at ${source}`] : []),
      ...(wrong === undefined ? [] : [`edges[${index}]: ${wrong}`]),
    ];
  });
}

/**
 * What a schema cannot say: ids, keys and quotes are there once, edges end at nodes of the right kinds, speakers are nodes, and
 * spans lie in the texts that are there, in order and apart.
 */
function referenceFaults(graph: GraphFile): string[] {
  const { documents } = graph.attributes;
  const ids = documents.map(document => document.id);
  const texts = new Map(documents.map(document => [document.id, document.text]));
  const keysOf = (parts: readonly Part[]) => parts.map(part => part.key);
  const nodeKeys = new Set(keysOf(graph.nodes));
  return [
    ...twice(ids, index => `attributes.documents[${index}].id`),
    ...documents.flatMap(documentFaults),
    ...twice(keysOf(graph.nodes), index => `nodes[${index}].key`),
    ...twice(keysOf(graph.edges), index => `edges[${index}].key`),
    ...endFaults(graph),
    ...evidenceFaults(graph.nodes, 'nodes', texts),
    ...voiceFaults(graph.nodes, 'nodes', nodeKeys),
    ...strangeDocuments(graph.nodes, texts),
    ...evidenceFaults(graph.edges, 'edges', texts),
    ...voiceFaults(graph.edges, 'edges', nodeKeys),
    ...droppedFaults(graph.attributes.dropped ?? [], texts),
  ];
}

/**
 * Checks a graph file: the one check that command line and app share.
 * @param value What its JSON holds.
 */
export function checkGraph(value: unknown): CheckedGraph {
  const parsed = graphFileSchema.safeParse(value);
  if (!parsed.success) return { graph: undefined, faults: issueLines(parsed.error) };
  return { graph: parsed.data, faults: referenceFaults(parsed.data) };
}
