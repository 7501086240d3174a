import { mayBeSameTime } from '../model/dates.ts';
import { publishedOn } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge, GraphFile } from '../model/graph.ts';
import { compare, grouped } from './grouped.ts';

/** What an actor may say to a demand. */
export const STANCES = ['demands', 'supports', 'rejects'] as const;
/** One of {@link STANCES}. */
export type Stance = (typeof STANCES)[number];

/** One article that tells what an actor says to a demand. */
export interface Tick {
  actor: string;
  stance: Stance;
  /** The edge that says so. */
  edge: string;
  document: string;
  /** The day on which the article was published, as precise as it is known. */
  date?: string | undefined;
  evidence: Evidence[];
  confidence?: number | undefined;
  /** Before this day the actor was on the other side. */
  flip: boolean;
}

/** All that is said to each demand, by demand and actor. */
export function ticksByDemand({ edges, attributes }: GraphFile): Map<string, Map<string, Tick[]>> {
  const documents = new Map(attributes.documents.map(document => [document.id, document]));
  const dateOf = ({ document, start }: Evidence) => publishedOn(documents.get(document)!, start);
  const byDemand = new Map<string, Map<string, Tick[]>>();
  for (const edge of edges) {
    const { type } = edge.attributes;
    if (!isStance(type)) continue;
    const ofDemand = byDemand.get(edge.target) ?? new Map<string, Tick[]>();
    byDemand.set(edge.target, ofDemand);
    const [known, told] = [ofDemand.get(edge.source), ticksOf(edge, type, dateOf)];
    if (known) known.push(...told);
    else ofDemand.set(edge.source, told);
  }
  for (const ofDemand of byDemand.values())
    for (const [actor, ticks] of ofDemand) if (ticks.length > 1) ofDemand.set(actor, markFlips(inTime(ticks)));
  return byDemand;
}

/** Whether edges of a type say something to a demand. */
export const isStance = (type: string): type is Stance => (STANCES as readonly string[]).includes(type);

/** A tick for each article with evidence for an edge. */
function ticksOf(edge: GraphEdge, stance: Stance, dateOf: (evidence: Evidence) => string | undefined): Tick[] {
  const { evidence, confidence } = edge.attributes;
  const articles =
    evidence.length === 1 ? [evidence] : grouped(evidence, each => `${each.document} ${dateOf(each)}`).values();
  return [...articles].map(told => {
    const { document } = told[0]!;
    const date = dateOf(told[0]!);
    return { actor: edge.source, stance, edge: edge.key, document, date, evidence: told, confidence, flip: false };
  });
}

/** After all days: what has no date goes last. */
export const NEVER = '~';

/** Ticks in the order of time; those of one day by document, those without a date last. */
export const inTime = (ticks: readonly Tick[]): Tick[] =>
  ticks.toSorted(
    (a, b) =>
      compare(a.date ?? NEVER, b.date ?? NEVER) ||
      compare(a.document, b.document) ||
      STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance),
  );

/** Whether somebody wants a demand. */
export const isFor = ({ stance }: Pick<Tick, 'stance'>) => stance !== 'rejects';

/** Marks the ticks of one actor before which he was on the other side, and on that one alone, at the latest earlier time. */
function markFlips(ticks: readonly Tick[]): Tick[] {
  return ticks.map(tick => {
    const earlier = ticks.filter(other => isEarlier(other, tick));
    const latest = earlier.filter(({ date }) => date === earlier.at(-1)!.date);
    return { ...tick, flip: latest.length > 0 && latest.every(other => isFor(other) !== isFor(tick)) };
  });
}

const isEarlier = (a: Tick, b: Tick) =>
  a.date !== undefined && b.date !== undefined && a.date < b.date && !mayBeSameTime(a.date, b.date);
