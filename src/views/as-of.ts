import { MEETING_STATUSES, type MeetingTelling } from '../model/attributes.ts';
import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge, GraphFile, GraphNode, NodeAttributes } from '../model/graph.ts';
import { type Documents, daysOfDate, daysOfEvidence } from './dates.ts';
import { compare } from './grouped.ts';
import { NEVER } from './ticks.ts';

type Meeting = Extract<NodeAttributes, { kind: 'meeting' }>;

/**
 * The graph as a reader of all that was published up to a day knew it: later quotes are taken away, then nodes and edges
 * that have none left, then edges that have lost an end. Status and date of a meeting are those that had been told by
 * then. What is known to a month or a year only counts from its last day on, and what has no date never does: see
 * {@link undated}. Names, offices and places are those of the whole graph, since it does not keep who told them.
 */
export function asOf(graph: GraphFile, day: string): GraphFile {
  const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
  const last = daysOfDate(day).end;
  const isKnown = (evidence: Evidence) => (daysOfEvidence(evidence, documents)?.end ?? NEVER) <= last;
  const nodes = graph.nodes.flatMap(node => known(node, isKnown).map(each => asTold(each, node, documents)));
  const there = new Set(nodes.map(({ key }) => key));
  const edges = graph.edges
    .filter(({ source, target }) => there.has(source) && there.has(target))
    .flatMap(edge => known(edge, isKnown));
  const published = graph.attributes.documents.filter(document => daysPublished(document).some(each => each <= last));
  return { ...graph, attributes: { ...graph.attributes, documents: published }, nodes, edges };
}

/** A node or an edge with the evidence that was known; nothing where none was. */
function known<Item extends GraphNode | GraphEdge>(item: Item, isKnown: (evidence: Evidence) => boolean): Item[] {
  const evidence = item.attributes.evidence.filter(isKnown);
  if (evidence.length === 0) return [];
  if (evidence.length === item.attributes.evidence.length) return [item];
  return [{ ...item, attributes: { ...item.attributes, evidence } }];
}

/** A node with what its remaining documents told of it. */
function asTold(node: GraphNode, whole: GraphNode, documents: Documents): GraphNode {
  if (node === whole) return node;
  const tellers = new Set(node.attributes.evidence.map(({ document }) => document));
  const { merged, ...rest } = node.attributes;
  const attributes = (rest.kind === 'meeting' ? meetingAsTold(rest, tellers, documents) : rest) as NodeAttributes;
  const joined = merged?.filter(({ document }) => tellers.has(document)) ?? [];
  return { ...node, attributes: joined.length > 0 ? { ...attributes, merged: joined } : attributes };
}

/**
 * Status and date as merging makes them of the documents that are left: the latest status, the most precise date. A graph
 * that does not keep what was told has those of all documents.
 */
function meetingAsTold(meeting: Meeting, tellers: ReadonlySet<string>, documents: Documents): Meeting {
  const told = (meeting.told ?? []).filter(({ document }) => tellers.has(document));
  if (told.length === 0) return meeting;
  const day = ({ document }: MeetingTelling) => documents.get(document)?.date ?? '';
  const place = ({ status }: MeetingTelling) => MEETING_STATUSES.indexOf(status);
  const { status } = told.toSorted((a, b) => compare(day(a), day(b)) || place(a) - place(b)).at(-1)!;
  const dates = told.flatMap(({ date }) => date ?? []).sort((a, b) => b.length - a.length);
  const { date: _, ...rest } = meeting;
  return { ...rest, status, told, ...(dates.length > 0 && { date: dates[0] }) };
}

/** The days from which on a document and the articles in it are surely published, in order, each once. */
function daysPublished({ date, articles }: Document): string[] {
  const dates = [date, ...articles.map(article => article.date)].flatMap(each => each ?? []);
  return [...new Set(dates.map(each => daysOfDate(each).end))].sort(compare);
}

/** The days on which something was published, in order: those between which a reader can go back and forth. */
export function publicationDays({ attributes }: GraphFile): string[] {
  return [...new Set(attributes.documents.flatMap(daysPublished))].sort(compare);
}

/** The documents of which no day is known, not even of an article: no reader of any day has them. */
export const undated = ({ attributes }: GraphFile): Document[] =>
  attributes.documents.filter(document => daysPublished(document).length === 0);
