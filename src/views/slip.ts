import { MEETING_STATUSES, type MeetingStatus } from '../model/attributes.ts';
import { publishedOn } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphFile, GraphNode } from '../model/graph.ts';
import type { Documents } from './dates.ts';
import { compare, grouped } from './grouped.ts';
import { NEVER } from './ticks.ts';

/** What one document tells of a meeting. */
export interface Slip {
  /** The meeting, or the one that it was before it was moved to another day. */
  meeting: GraphNode;
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

/** Meetings by the keys of those that they became when they were moved to another day. */
export type Moved = ReadonlyMap<string, GraphNode>;

/**
 * How a meeting came about: what each document tells of it, in the order in which they were published, those without a
 * date last; what was told of the meeting that was moved to its day goes before. Empty for what is no meeting, and for
 * meetings of graphs that do not keep what was told.
 */
export function slips(meeting: GraphNode, documents: Documents, moved: Moved): Slip[] {
  const told = tellings(meeting, documents);
  for (let former = moved.get(meeting.key); former && told.length > 0; former = moved.get(former.key))
    told.unshift(...tellings(former, documents));
  return told.map((slip, at) => ({ ...slip, changed: changeOf(told.slice(0, at), slip) }));
}

function tellings(meeting: GraphNode, documents: Documents): Omit<Slip, 'changed'>[] {
  const { attributes } = meeting;
  if (attributes.kind !== 'meeting') return [];
  const told = (attributes.told ?? []).flatMap(({ document, status, date }) => {
    const evidence = attributes.evidence.find(each => each.document === document);
    if (evidence === undefined) return [];
    const day = publishedOn(documents.get(document)!, evidence.start);
    return [{ meeting, document, day, status, date, evidence }];
  });
  return told.sort((a, b) => compare(a.day ?? NEVER, b.day ?? NEVER) || place(a) - place(b));
}

/**
 * Finds the meetings that were moved to another day and are told of under that as meetings of their own: of the same
 * parties, only ahead until then, and words of the later one say that a meeting was moved. Where several may be meant, none
 * is. No document tells of both, for it would know them apart.
 *
 * @param saysMoved Whether words say that something was put on another day.
 */
export function movedMeetings(graph: GraphFile, saysMoved: (words: string) => boolean): Moved {
  const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
  const parties = partiesOf(graph);
  const meetings = graph.nodes
    .map(meeting => ({ meeting, told: tellings(meeting, documents), parties: parties.get(meeting.key) }))
    .filter(({ told, parties }) => told.length > 0 && parties !== undefined);
  const moved = new Map<string, GraphNode>();
  for (const alike of grouped(meetings, each => each.parties).values())
    for (const { meeting, told } of alike) {
      const news = alike.length > 1 ? told.find(each => isNews(each, saysMoved)) : undefined;
      if (!news) continue;
      const before = alike.filter(
        other => other.meeting !== meeting && isAhead(other.told, news) && areApart(other.told, told),
      );
      const dayOf = ({ told }: (typeof alike)[number]) => told.at(-1)!.day!;
      const latest = before.filter(other => before.every(each => dayOf(each) <= dayOf(other)));
      if (latest.length === 1) moved.set(meeting.key, latest[0]!.meeting);
    }
  return moved;
}

/** Who takes part in each meeting of at least two, as one word. */
function partiesOf({ edges }: GraphFile): ReadonlyMap<string, string> {
  const taking = grouped(
    edges.filter(({ attributes: { type } }) => type === 'participates_in'),
    ({ target }) => target,
  );
  return new Map(
    [...taking]
      .filter(([, parts]) => parts.length > 1)
      .map(([meeting, parts]) => [
        meeting,
        parts
          .map(({ source }) => source)
          .sort(compare)
          .join('\n'),
      ]),
  );
}

/** Whether a document tells, before a meeting, that it was moved. */
const isNews = ({ meeting, document, day, status }: Told, saysMoved: (words: string) => boolean): boolean =>
  day !== undefined &&
  !HAPPENS.has(status) &&
  meeting.attributes.evidence.some(each => each.document === document && saysMoved(each.quote));

const HAPPENS: ReadonlySet<MeetingStatus> = new Set(['ongoing', 'held']);

/** Whether a meeting was still to come, on a day that is told, in all that was published before some news. */
const isAhead = (told: readonly Told[], news: Told): boolean =>
  told.every(({ status, day }) => AHEAD.has(status) && day !== undefined && day < news.day!) &&
  told.some(({ date }) => date !== undefined);

const AHEAD: ReadonlySet<MeetingStatus> = new Set(MEETING_STATUSES.slice(0, 2));

/** Whether no document and no day is told of both. */
const areApart = (some: readonly Told[], others: readonly Told[]): boolean =>
  !some.some(({ document, date }) =>
    others.some(other => other.document === document || (date !== undefined && other.date === date)),
  );

/** Of what is told on one day the status further on is the later one, as it is for merging. */
const place = ({ status }: Pick<Slip, 'status'>): number => MEETING_STATUSES.indexOf(status);

type Told = Omit<Slip, 'changed'>;

/** What differs from what was told last. A date that is not told is no other one. */
function changeOf(before: readonly Told[], { status, date }: Told): Slip['changed'] {
  const [last, dated] = [before.at(-1), before.findLast(each => each.date !== undefined)];
  return {
    status: last !== undefined && last.status !== status,
    date: dated !== undefined && date !== undefined && dated.date !== date,
  };
}

/**
 * The meetings that at least two documents tell of: those that changed first, of these the latest news first. One that was
 * moved is told of with what became of it.
 */
export function slipping(graph: GraphFile, moved: Moved): Slipping[] {
  const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
  const latest = ({ slips: told }: Slipping) => told.findLast(({ day }) => day !== undefined)?.day ?? '';
  const former = new Set(moved.values());
  return graph.nodes
    .filter(node => !former.has(node))
    .map(meeting => {
      const told = slips(meeting, documents, moved);
      return { meeting, slips: told, changed: told.some(({ changed }) => changed.status || changed.date) };
    })
    .filter(({ slips: told }) => told.length > 1)
    .sort((a, b) => Number(b.changed) - Number(a.changed) || compare(latest(b), latest(a)));
}
