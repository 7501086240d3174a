import { brushX, type D3BrushEvent } from 'd3-brush';
import type { ScaleTime } from 'd3-scale';
import { select } from 'd3-selection';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Days, daysOfDate, formatDate, type Moment } from '../../browser.ts';
import { useReader } from '../state/reader.ts';
import { arrange } from '../state/use-address.ts';
import { dayAt, endOf, scaleOf, startOf, useWidth } from './use-scale.ts';

const HEIGHT = 52;
const BAR = 6;
const DAY = 86_400_000;
/** A selection that ends so near to the edge is open there, in pixels. */
const EDGE = 3;

interface Stretch {
  from: string | undefined;
  to: string | undefined;
}

interface Props {
  moments: readonly Moment[];
  days: Days;
  /** The days on which something was published. */
  published: readonly string[];
}

/** All of the time, small: how much lies where, and which days all views show. To drag over some days is to filter them. */
export function Strip({ moments, days, published }: Props) {
  const { address } = useReader();
  const { from, to } = address.filters;
  const [box, setBox] = useState<HTMLElement | null>(null);
  const width = useWidth(box);
  const { start, end } = days;
  const scale = useMemo(() => scaleOf({ start, end }, width), [start, end, width]);
  const choose = (stretch: Stretch) => arrange({ ...address, filters: { ...address.filters, ...stretch } });
  return (
    <div className="days-strip" ref={setBox}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} aria-hidden="true">
          <Bars moments={moments} scale={scale} />
          {published.map(day => (
            <path key={day} className="days-published" d={`M${scale(startOf(day) + DAY / 2)},${HEIGHT}v-6`} />
          ))}
          <Brush scale={scale} width={width} from={from} to={to} onChoose={choose} />
        </svg>
      )}
      <Ends days={days} from={from} to={to} onChoose={choose} />
    </div>
  );
}

/** How many moments there are in each stretch of a few pixels. */
function Bars({ moments, scale }: { moments: readonly Moment[]; scale: ScaleTime<number, number> }) {
  const bars = useMemo(() => {
    const counted = new Map<number, number>();
    for (const { days } of moments) {
      const bar = Math.floor(scale((startOf(days.start) + endOf(days.start)) / 2) / BAR);
      counted.set(bar, (counted.get(bar) ?? 0) + 1);
    }
    return [...counted];
  }, [moments, scale]);
  const most = bars.reduce((sum, [, count]) => Math.max(sum, count), 1);
  // By its root, so that a single one is seen beside hundreds.
  const height = (count: number) => Math.sqrt(count / most) * (HEIGHT - 14);
  return bars.map(([bar, count]) => (
    <rect
      key={bar}
      className="days-bar"
      x={bar * BAR}
      y={HEIGHT - 8 - height(count)}
      width={BAR - 1}
      height={height(count)}
    />
  ));
}

interface BrushProps extends Stretch {
  scale: ScaleTime<number, number>;
  width: number;
  onChoose: (stretch: Stretch) => void;
}

/** Dragging over the strip chooses days, dragging the choice or its ends changes it, a click on the rest clears it. */
function Brush({ scale, width, from, to, onChoose }: BrushProps) {
  const group = useRef<SVGGElement>(null);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  useEffect(() => {
    const brush = brushX<undefined>()
      .extent([
        [0, 0],
        [width, HEIGHT],
      ])
      .handleSize(12)
      .on('end', ({ sourceEvent, selection }: D3BrushEvent<undefined>) => {
        if (!sourceEvent) return;
        const [left, right] = (selection ?? [0, width]) as [number, number];
        choose.current({
          from: left <= EDGE ? undefined : dayAt(scale.invert(left).getTime()),
          to: right >= width - EDGE ? undefined : dayAt(scale.invert(right).getTime() - 1),
        });
      });
    const selection = select<SVGGElement, undefined>(group.current!);
    selection.call(brush);
    const left = from === undefined ? 0 : scale(startOf(daysOfDate(from).start));
    const right = to === undefined ? width : scale(endOf(daysOfDate(to).end));
    const within = (place: number) => Math.max(0, Math.min(width, place));
    brush.move(selection, from === undefined && to === undefined ? null : [within(left), within(right)]);
    return () => {
      selection.on('.brush', null);
    };
  }, [scale, width, from, to]);
  return <g ref={group} className="days-brush" />;
}

interface EndsProps extends Stretch {
  days: Days;
  onChoose: (stretch: Stretch) => void;
}

/** The first and the last day as sliders, for the keyboard. */
function Ends({ days, from, to, onChoose }: EndsProps) {
  const [least, most] = [startOf(days.start) / DAY, startOf(days.end) / DAY];
  const first = from === undefined ? least : startOf(daysOfDate(from).start) / DAY;
  const last = to === undefined ? most : startOf(daysOfDate(to).end) / DAY;
  const slider = (label: string, value: number, change: (value: number) => Stretch) => (
    <input
      type="range"
      className="days-end"
      aria-label={label}
      aria-valuetext={formatDate(dayAt(value * DAY))}
      min={Math.min(least, first, last)}
      max={Math.max(most, first, last)}
      value={value}
      onChange={({ target }) => onChoose(change(Number(target.value)))}
    />
  );
  return (
    <>
      {slider('First day shown', first, value => {
        return { from: value <= least ? undefined : dayAt(Math.min(value, last) * DAY), to };
      })}
      {slider('Last day shown', last, value => {
        return { from, to: value >= most ? undefined : dayAt(Math.max(value, first) * DAY) };
      })}
    </>
  );
}
