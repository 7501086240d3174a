import type { ScaleTime } from 'd3-scale';
import { grouped, type Moment, pack } from '../../browser.ts';
import { dayAt, endOf, startOf } from './use-scale.ts';
import { widthOf } from './width-of.ts';

/** A moment with its place in a lane, in pixels from where the time begins. */
interface Free {
  moment: Moment;
  /** The middle of its sign. */
  at: number;
  /** The link with sign and name. */
  left: number;
  width: number;
  /** The name stands before the sign. */
  before: boolean;
  /** From its first to its last day, or to where it was told last; undefined where that is one day. */
  track: { left: number; width: number; ticks: readonly number[] } | undefined;
}

export interface Placed extends Free {
  /** Undefined where there are too many. */
  row: number | undefined;
}

/** Moments of a lane that stand too near to be told apart. */
export interface Group {
  left: number;
  moments: readonly Moment[];
}

/** So many moments are placed at once; of more only those near to what is in sight. */
const FEW = 500;
/** So long is a name at most, in pixels; in more than a few rows the next length is tried. */
const LENGTHS = [320, 240, 180, 110];
const FEW_ROWS = 14;
/** More rows than these are no picture any more. */
const MOST_ROWS = 30;
/** From so much of the chart on, names stand before their signs. */
const BEFORE = 0.6;
const SIGN = 34;
/** From the edge of the link to the middle of the sign. */
const MIDDLE = 12;
const GAP = 8;
/** The width of a bar that stands for a group. */
export const BAR = 32;

/**
 * The moments that are placed: all, so that each keeps its row wherever the chart is dragged to; of very many those of
 * the screens around the one in sight, counted from where the time begins.
 */
export function near(
  moments: readonly Moment[],
  time: ScaleTime<number, number>,
  screen: number,
  width: number,
): readonly Moment[] {
  if (moments.length <= FEW) return moments;
  const [from, to] = [screen - 1, screen + 3].map(edge => dayAt(time.invert(edge * width).getTime())) as [
    string,
    string,
  ];
  return moments.filter(({ days, again }) => {
    return days.start <= to && (again.at(-1) ?? days).end >= from;
  });
}

/** Whether so many moments begin in sight that there is no room for all, however short their names are. */
export function areCrowded(moments: readonly Moment[], scale: ScaleTime<number, number>, width: number): boolean {
  const [from, to] = scale.domain().map(date => dayAt(date.getTime())) as [string, string];
  const most = MOST_ROWS * (width / SIGN + 2);
  let count = 0;
  return moments.some(({ days }) => from < days.start && days.start < to && ++count > most);
}

/**
 * Finds a row for each moment, so that no name lies on another one: with names as long as few rows allow. `time` does not
 * move when the chart is dragged.
 */
export function place(moments: readonly Moment[], time: ScaleTime<number, number>): Placed[] {
  const edge = time.range()[1]!;
  for (const longest of LENGTHS) {
    const free = moments.map(moment => placeInTime(moment, time, edge, longest));
    const sorted = free.sort((a, b) => leftOf(a) - leftOf(b));
    const stripes = sorted.map(each => ({ left: leftOf(each), right: rightOf(each) + GAP }));
    const isLast = longest === LENGTHS.at(-1);
    const rows = pack(stripes, isLast ? MOST_ROWS : FEW_ROWS);
    if (!isLast && rows.includes(undefined)) continue;
    const placed = sorted.map((each, at) => ({ ...each, row: rows[at] }));
    for (const row of grouped(placed, ({ row: number }) => number).values()) stretch(row, edge);
    return placed;
  }
  return [];
}

function placeInTime(moment: Moment, time: ScaleTime<number, number>, edge: number, longest: number): Free {
  const { days, again, label } = moment;
  const [left, next] = [time(startOf(days.start)), time(endOf(days.start))];
  const at = (left + next) / 2;
  const before = at > edge * BEFORE;
  const room = Math.max(LENGTHS.at(-1)!, (before ? at : edge - at) - SIGN);
  const width = SIGN + Math.min(longest, room, widthOf(label) + GAP);
  const end = time(endOf(again.at(-1)?.end ?? days.end));
  const ticks = again.map(({ start }) => (time(startOf(start)) + time(endOf(start))) / 2);
  const track = end > next ? { left, width: end - left, ticks } : undefined;
  return { moment, at, left: before ? at + MIDDLE - width : at - MIDDLE, width, before, track };
}

/** Where a moment begins and ends, with its name and its track. */
export const leftOf = ({ left, track }: Free): number => Math.min(left, track?.left ?? left);
export const rightOf = ({ left, width, track }: Free): number =>
  Math.max(left + width, track === undefined ? 0 : track.left + track.width);

/** Gives the names of a row all the room that they need and have: up to the next moment, or back to the one before. */
function stretch(row: Placed[], edge: number): void {
  for (const [at, each] of row.entries()) {
    const [former, next] = [row[at - 1], row[at + 1]];
    const right = each.left + each.width;
    const wanted = SIGN + widthOf(each.moment.label) + GAP;
    const room = each.before
      ? right - Math.max(0, former === undefined ? 0 : rightOf(former) + GAP)
      : (next === undefined ? edge : leftOf(next) - GAP) - each.left;
    each.width = Math.max(each.width, Math.min(wanted, room));
    if (each.before) each.left = right - each.width;
  }
}

/** Moments in bars of equal width, in the order of time; the same bars wherever the chart is dragged to. */
export function groups(moments: readonly Moment[], time: ScaleTime<number, number>): Group[] {
  const bars = new Map<number, Moment[]>();
  for (const moment of moments) {
    const bar = Math.floor(time(startOf(moment.days.start)) / BAR);
    const known = bars.get(bar);
    if (known) known.push(moment);
    else bars.set(bar, [moment]);
  }
  return [...bars].map(([bar, all]) => ({ left: bar * BAR, moments: all }));
}
