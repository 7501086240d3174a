import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';
import { asTold } from './as-told.ts';
import { daysOfDate, daysOfEvidence } from './dates.ts';
import { compare } from './grouped.ts';
import { NEVER } from './ticks.ts';

/**
 * The graph as a reader of all that was published up to a day knew it: later quotes are taken away, then nodes and edges
 * that have none left, then edges that have lost an end. Names, offices, places, and status and date of a meeting are those
 * that had been told by then: see `asTold`. What is known to a month or a year only counts from its last day on, and
 * what has no date never does: see {@link undated}.
 */
export function asOf(graph: GraphFile, day: string): GraphFile {
  const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
  const last = daysOfDate(day).end;
  const isKnown = (evidence: Evidence) => (daysOfEvidence(evidence, documents)?.end ?? NEVER) <= last;
  const changed = new Set<GraphNode | GraphEdge>();
  const known = <Item extends GraphNode | GraphEdge>(item: Item): Item[] => {
    const evidence = item.attributes.evidence.filter(isKnown);
    if (evidence.length === 0) return [];
    if (evidence.length === item.attributes.evidence.length) return [item];
    const left = { ...item, attributes: { ...item.attributes, evidence } };
    changed.add(left);
    return [left];
  };
  const nodes = graph.nodes.flatMap(known);
  const there = new Set(nodes.map(({ key }) => key));
  const edges = graph.edges.filter(({ source, target }) => there.has(source) && there.has(target)).flatMap(known);
  const published = graph.attributes.documents.filter(document => daysPublished(document).some(each => each <= last));
  const told = asTold(graph, { nodes, edges, changed });
  return { ...graph, attributes: { ...graph.attributes, documents: published }, ...told };
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
