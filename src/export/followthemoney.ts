import type { Document } from '../model/document.ts';
import type { GraphEdge, GraphNode, GraphParts } from '../model/graph.ts';
import { EDGE_TYPES } from '../model/ontology.ts';
import type { Documents } from '../views/dates.ts';
import { chunksOf } from './chunks.ts';
import { evidenceText } from './evidence-text.ts';
import { documentsOf } from './parts.ts';
import { timeOf } from './time.ts';

type Values = readonly (string | undefined)[] | undefined;

/** The form of an id that FollowTheMoney takes: letters, digits, `.` and `-`. No two ids become the same: each other unit of UTF-16 is written as a number. */
const idOf = (what: 'document' | 'node' | 'edge', key: string): string =>
  `${what}-${key.replace(/[^0-9A-Za-z]/g, unit => `.${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;

const nodeId = (key: string): string => idOf('node', key);

function entity(id: string, schema: string, properties: Record<string, Values>): string {
  const known = Object.entries(properties).flatMap(([name, values = []]) => {
    const given = values.filter(value => value !== undefined && value !== '');
    return given.length > 0 ? [[name, given] as const] : [];
  });
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(known) })}\n`;
}

/** An address in the net; other sources have no place of their own. */
const urlOf = (source: string | undefined): Values => (source && URL.canParse(source) ? [source] : undefined);

const documentLine = ({ id, title, date, source, text }: Document): string =>
  entity(idOf('document', id), 'PlainText', {
    name: [title ?? id],
    fileName: [id],
    title: [title],
    publishedAt: [date],
    sourceUrl: urlOf(source),
    bodyText: [text],
  });

/** Who takes part in a meeting, who hosts it, and where it is. */
interface Parties {
  involved: string[];
  organizer: string[];
  places: string[];
}

/** The parties of each meeting, by its key. */
function partiesOf({ edges }: GraphParts): ReadonlyMap<string, Parties> {
  const all = new Map<string, Parties>();
  const of = (meeting: string): Parties => {
    const known = all.get(meeting) ?? { involved: [], organizer: [], places: [] };
    all.set(meeting, known);
    return known;
  };
  for (const { source, target, attributes } of edges) {
    if (attributes.type === 'participates_in') of(target).involved.push(nodeId(source));
    else if (attributes.type === 'hosts') of(target).organizer.push(nodeId(source));
    else if (attributes.type === 'held_in') of(source).places.push(target);
  }
  return all;
}

interface Context {
  documents: Documents;
  parties: ReadonlyMap<string, Parties>;
  /** Codes of countries by their keys. */
  codes: ReadonlyMap<string, string>;
}

function nodeLine(node: GraphNode, { documents, parties, codes }: Context): string {
  const { key, attributes } = node;
  const { label, evidence } = attributes;
  const common = {
    name: [label],
    proof: [...new Set(evidence.map(({ document }) => idOf('document', document)))],
    notes: [evidenceText(evidence, documents)],
  };
  const id = nodeId(key);
  if (attributes.kind === 'leader')
    return entity(id, 'Person', { ...common, alias: attributes.aliases, position: [attributes.role] });
  if (attributes.kind === 'country')
    return entity(id, 'PublicBody', { ...common, alias: attributes.aliases, country: [attributes.iso2.toLowerCase()] });
  if (attributes.kind === 'organization') return entity(id, 'Organization', { ...common, alias: attributes.aliases });
  if (attributes.kind === 'demand') return entity(id, 'Note', { ...common, description: [label] });
  const { involved, organizer, places = [] } = parties.get(key) ?? {};
  const time = timeOf(node, documents);
  return entity(id, 'Event', {
    ...common,
    summary: [[attributes.status, attributes.mode].filter(Boolean).join(', ')],
    date: [attributes.date],
    startDate: [time?.start],
    endDate: [time?.end],
    location: [attributes.place],
    country: places.map(place => codes.get(place)),
    involved,
    organizer,
  });
}

function edgeLine(edge: GraphEdge, documents: Documents): string {
  const { key, source, target, attributes } = edge;
  const { type, evidence } = attributes;
  const time = timeOf(edge, documents);
  const common = {
    description: [evidenceText(evidence, documents)],
    date: ['date' in attributes ? attributes.date : undefined],
    startDate: [time?.start],
    endDate: [time?.end],
  };
  const id = idOf('edge', key);
  const [from, to] = [[nodeId(source)], [nodeId(target)]];
  if (type === 'represents')
    return entity(id, 'Representation', { ...common, agent: from, client: to, role: [attributes.role] });
  if (type === 'member_of') return entity(id, 'Membership', { ...common, member: from, organization: to });
  return entity(id, 'UnknownLink', { ...common, subject: from, object: to, role: [EDGE_TYPES[type].label] });
}

/**
 * A graph as entities of FollowTheMoney, one a line of JSON: leaders are Persons, countries PublicBodies, organizations
 * Organizations, meetings Events, demands Notes; who represents or is a member of what has a schema of its own, any
 * other edge is an UnknownLink with its label as role. Nodes have their documents as `proof`; all have their quotes.
 * https://followthemoney.tech
 */
export const toFollowTheMoney = (graph: GraphParts): Iterable<string> =>
  chunksOf(function* () {
    const documents = documentsOf(graph);
    const codes = new Map<string, string>();
    for (const { key, attributes } of graph.nodes)
      if (attributes.kind === 'country') codes.set(key, attributes.iso2.toLowerCase());
    const context = { documents, parties: partiesOf(graph), codes };
    for (const document of graph.attributes.documents) yield documentLine(document);
    for (const node of graph.nodes) yield nodeLine(node, context);
    for (const edge of graph.edges) yield edgeLine(edge, documents);
  });
