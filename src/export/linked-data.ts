import { type AttributeName, attributesOf, type MeetingTelling, type ValueForm } from '../model/attributes.ts';
import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge, GraphNode, GraphParts } from '../model/graph.ts';
import { EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeType, KINDS, NODE_KINDS, type NodeKind } from '../model/ontology.ts';
import { codePoints } from './code-points.ts';
import { idsOf, wellFormed } from './ids.ts';
import { documentsOf } from './parts.ts';

/** The vocabularies that are used, by prefix. */
export const PREFIXES = {
  entente: 'urn:entente:vocabulary:',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A thing with its statements, as JSON-LD has it. */
export interface Thing {
  '@id': string;
  '@type'?: string | readonly string[];
  [property: string]: undefined | ThingValue | readonly ThingValue[];
}
export type ThingValue = string | number | boolean | { '@value': string; '@type': string } | Thing;

const ref = (id: string): Thing => ({ '@id': id });

/** A date as precise as it is known. */
const dated = (date: string | undefined): ThingValue | undefined => {
  const type = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' }[date?.length ?? 0];
  return date === undefined || type === undefined ? undefined : { '@value': date, '@type': type };
};

/** The names of the things of a graph: addresses that stand for nothing in the net, and stay what they are. */
interface Names {
  node(key: string): string;
  edge(key: string): string;
  document(id: string): string;
}

function namesOf({ nodes, edges, attributes }: GraphParts): Names {
  const name = (kind: string, items: Iterable<{ key: string }>) => {
    const idOf = idsOf(items, wellFormed);
    return (key: string) => `urn:entente:${kind}:${encodeURIComponent(wellFormed(idOf(key)))}`;
  };
  const documents = attributes.documents.map(({ id }) => ({ key: id }));
  return { node: name('node', nodes), edge: name('edge', edges), document: name('document', documents) };
}

const tellings = (list: readonly MeetingTelling[], id: string, names: Names): Thing[] =>
  list.map(({ document, status, date }, at) => ({
    '@id': `${id}:told:${at + 1}`,
    'prov:wasDerivedFrom': ref(names.document(document)),
    'entente:status': status,
    'entente:date': dated(date),
  }));

type Values = ThingValue | readonly ThingValue[] | undefined;

/** How a value of each form is written. */
const VALUES: Record<ValueForm, (value: never, id: string, names: Names) => Values> = {
  text: (value: string) => wellFormed(value),
  names: (value: readonly string[]) => value.map(wellFormed),
  date: dated,
  share: (value: number) => ({ '@value': String(value), '@type': 'xsd:decimal' }),
  tellings,
};

/** Names that other vocabularies have for attributes. */
const KNOWN: Partial<Record<AttributeName, string>> = { aliases: 'skos:altLabel' };

/** All that a node or an edge has besides its label, and the documents that it rests on. */
function properties({ attributes }: GraphNode | GraphEdge, id: string, names: Names): Omit<Thing, '@id'> {
  const given = attributes as { [Name in AttributeName]?: never };
  const own = attributesOf('kind' in attributes ? attributes.kind : attributes.type).flatMap(([name, { form }]) =>
    given[name] === undefined ? [] : [[KNOWN[name] ?? `entente:${name}`, VALUES[form](given[name], id, names)]],
  );
  const merged = 'merged' in attributes ? attributes.merged : undefined;
  return {
    ...Object.fromEntries(own),
    'entente:inferred': Object.entries(attributes.inferred ?? {}).map(([name, rule]) => `${name}: ${rule}`),
    'entente:merged': merged?.map(({ document, key, reason }) => wellFormed(`${key} of ${document}: ${reason}`)),
    'prov:wasDerivedFrom': [...new Set(attributes.evidence.map(({ document }) => names.document(document)))].map(ref),
  };
}

/** Characters around a quote, by which it is found where the text has changed. */
const AROUND = 32;
const isHalf = (unit: number, [first, last]: readonly [number, number]): boolean => unit >= first && unit <= last;
const LOW = [0xdc00, 0xdfff] as const;
const HIGH = [0xd800, 0xdbff] as const;

/** The words before and after a quote; no pair of surrogates is cut. */
function around(text: string, { start, end }: Evidence): [before: string, after: string] {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return [
    wellFormed(isHalf(before.charCodeAt(0), LOW) ? before.slice(1) : before),
    wellFormed(isHalf(after.charCodeAt(after.length - 1), HIGH) ? after.slice(0, -1) : after),
  ];
}

/** A quote: an annotation of its document whose body is the node or edge that it is evidence of. */
function annotation(evidence: Evidence, document: Document, body: string, at: number, names: Names): Thing {
  const { start, end, quote, rule, voice } = evidence;
  const id = `${body}:evidence:${at + 1}`;
  const pointOf = codePoints(document.text);
  const exact = wellFormed(quote);
  const [before, after] = around(document.text, evidence);
  return {
    '@id': id,
    '@type': 'oa:Annotation',
    'oa:motivatedBy': ref('oa:linking'),
    'oa:hasBody': ref(body),
    'oa:hasTarget': {
      '@id': `${id}:target`,
      '@type': 'oa:SpecificResource',
      'oa:hasSource': ref(names.document(evidence.document)),
      'oa:hasSelector': [
        {
          '@id': `${id}:quote`,
          '@type': 'oa:TextQuoteSelector',
          'oa:exact': exact,
          'oa:prefix': before,
          'oa:suffix': after,
        },
        {
          '@id': `${id}:position`,
          '@type': 'oa:TextPositionSelector',
          'oa:start': pointOf(start),
          'oa:end': pointOf(end),
        },
      ],
    },
    'entente:rule': rule && wellFormed(rule),
    'entente:voice': voice?.mode,
    'entente:speaker': voice?.speaker === undefined ? undefined : ref(names.node(voice.speaker)),
    'entente:altered': exact === quote ? undefined : true,
  };
}

const classOf = (kind: NodeKind): string => `entente:${KINDS[kind].label}`;
const propertyOf = (type: EdgeType): string => `entente:${type}`;

/** What the kinds of nodes and types of edges mean. */
function* vocabulary(): Generator<Thing> {
  for (const kind of NODE_KINDS) {
    const { label, description } = KINDS[kind];
    yield { '@id': classOf(kind), '@type': 'rdfs:Class', 'rdfs:label': label, 'rdfs:comment': description };
  }
  for (const type of EDGE_TYPE_NAMES) {
    const { label, description } = EDGE_TYPES[type];
    yield { '@id': propertyOf(type), '@type': 'rdf:Property', 'rdfs:label': label, 'rdfs:comment': description };
  }
}

const documentThing = ({ id, title, date, source }: Document, names: Names): Thing => ({
  '@id': names.document(id),
  '@type': ['prov:Entity', 'dcterms:BibliographicResource'],
  'dcterms:identifier': wellFormed(id),
  'dcterms:title': title && wellFormed(title),
  'dcterms:issued': dated(date),
  'dcterms:source': source && wellFormed(source),
});

/**
 * All that a graph says, as things with their statements: its nodes and edges (each edge as a plain statement and as an
 * `rdf:Statement` that can be spoken of), what they rest on (PROV-O), and each quote as a Web Annotation with its words and its
 * place. Places are counted in characters of Unicode, as that standard has it.
 */
export function* things(graph: GraphParts): Generator<Thing> {
  const documents = documentsOf(graph);
  const names = namesOf(graph);
  yield* vocabulary();
  for (const document of graph.attributes.documents) yield documentThing(document, names);
  const quotes = function* ({ attributes }: GraphNode | GraphEdge, body: string): Generator<Thing> {
    for (const [at, evidence] of attributes.evidence.entries()) {
      const document = documents.get(evidence.document);
      if (document) yield annotation(evidence, document, body, at, names);
    }
  };
  for (const node of graph.nodes) {
    const id = names.node(node.key);
    const { kind, label } = node.attributes;
    const types = ['prov:Entity', classOf(kind)];
    const altered = [node.key, label].some(text => wellFormed(text) !== text) || undefined;
    const own = { 'rdfs:label': wellFormed(label), 'entente:altered': altered, ...properties(node, id, names) };
    yield { '@id': id, '@type': types, ...own };
    yield* quotes(node, id);
  }
  for (const edge of graph.edges) {
    const id = names.edge(edge.key);
    const [source, target] = [names.node(edge.source), names.node(edge.target)];
    const property = propertyOf(edge.attributes.type);
    yield { '@id': source, [property]: ref(target) };
    yield {
      '@id': id,
      '@type': ['prov:Entity', 'rdf:Statement'],
      'rdf:subject': ref(source),
      'rdf:predicate': ref(property),
      'rdf:object': ref(target),
      ...properties(edge, id, names),
    };
    yield* quotes(edge, id);
  }
}
