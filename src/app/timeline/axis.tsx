import type { ScaleTime } from 'd3-scale';

const DAY_MONTH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const YEAR = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' });

/** So far are two dates apart, in pixels. */
const APART = 110;
/** A date that has less room at the right end is not written. */
const LABEL = 52;

/** Writes a date of the axis as far as it says more than the one before. */
function written(date: Date): string {
  if (date.getUTCDate() !== 1) return DAY_MONTH.format(date);
  return date.getUTCMonth() === 0 ? YEAR.format(date) : MONTH.format(date);
}

/** The dates at which an axis is marked: whole days, never the hours between them. */
function ticksOf(scale: ScaleTime<number, number>): Date[] {
  const [from, to] = scale.range() as [number, number];
  const dates = scale.ticks(Math.max(2, Math.floor((to - from) / APART)));
  return dates.filter(date => date.getUTCHours() === 0 && date.getUTCMinutes() === 0);
}

/** The dates above a chart. The days of moments are told by their names, so that it says nothing to those who listen. */
export function Axis({ scale }: { scale: ScaleTime<number, number> }) {
  const labelled = ticksOf(scale).filter(date => scale(date) < scale.range()[1]! - LABEL);
  return (
    <div className="axis" aria-hidden="true">
      {labelled.map(date => (
        <span key={date.getTime()} className="axis-date" style={{ left: scale(date) }}>
          {written(date)}
        </span>
      ))}
    </div>
  );
}

/** Thin lines at the dates of the axis, behind the moments. */
export function GridLines({ scale }: { scale: ScaleTime<number, number> }) {
  return ticksOf(scale).map(date => (
    <span key={date.getTime()} className="grid-line" style={{ left: scale(date) }} aria-hidden="true" />
  ));
}
