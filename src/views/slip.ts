import { MEETING_STATUSES, type MeetingStatus } from '../model/attributes.ts';
import { publishedOn } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphFile, GraphNode } from '../model/graph.ts';
import type { Documents } from './dates.ts';
import { compare } from './grouped.ts';
import { NEVER } from './ticks.ts';

/** What one document tells of a meeting. */
export interface Slip {
  document: string;
  /** The day on which it tells it, as precise as it is known. */
  day?: string | undefined;
  status: MeetingStatus;
  /** When the meeting is, as far as this document says. */
  date?: string | undefined;
  /** The first words for it. */
  evidence: Evidence;
  /** What was told otherwise before. */
  changed: { status: boolean; date: boolean };
}

/** A meeting that several documents tell of. */
export interface Slipping {
  meeting: GraphNode;
  slips: readonly Slip[];
  /** Whether its status or its date was told otherwise at some time. */
  changed: boolean;
}

/**
 * How a meeting came about: what each document tells of it, in the order in which they were published, those without a
 * date last. Empty for what is no meeting, and for meetings of graphs that do not keep what was told.
 */
export function slips({ attributes }: GraphNode, documents: Documents): Slip[] {
  if (attributes.kind !== 'meeting') return [];
  const told = (attributes.told ?? []).flatMap(({ document, status, date }) => {
    const evidence = attributes.evidence.find(each => each.document === document);
    if (evidence === undefined) return [];
    const day = publishedOn(documents.get(document)!, evidence.start);
    return [{ document, day, status, date, evidence }];
  });
  told.sort((a, b) => compare(a.day ?? NEVER, b.day ?? NEVER) || place(a) - place(b));
  return told.map((slip, at) => ({ ...slip, changed: changeOf(told.slice(0, at), slip) }));
}

/** Of what is told on one day the status further on is the later one, as it is for merging. */
const place = ({ status }: Told): number => MEETING_STATUSES.indexOf(status);

type Told = Pick<Slip, 'status' | 'date'>;

/** What differs from what was told last. A date that is not told is no other one. */
function changeOf(before: readonly Told[], { status, date }: Told): Slip['changed'] {
  const [last, dated] = [before.at(-1), before.findLast(each => each.date !== undefined)];
  return {
    status: last !== undefined && last.status !== status,
    date: dated !== undefined && date !== undefined && dated.date !== date,
  };
}

/** The meetings that at least two documents tell of: those that changed first, of these the latest news first. */
export function slipping(graph: GraphFile): Slipping[] {
  const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
  const latest = ({ slips: told }: Slipping) => told.findLast(({ day }) => day !== undefined)?.day ?? '';
  return graph.nodes
    .map(meeting => {
      const told = slips(meeting, documents);
      return { meeting, slips: told, changed: told.some(({ changed }) => changed.status || changed.date) };
    })
    .filter(({ slips: told }) => told.length > 1)
    .sort((a, b) => Number(b.changed) - Number(a.changed) || compare(latest(b), latest(a)));
}
