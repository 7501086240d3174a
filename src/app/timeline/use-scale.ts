import { type ScaleTime, scaleUtc } from 'd3-scale';
import { type Selection, select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Days } from '../../browser.ts';

const DAY = 86_400_000;
/** So wide can a day become, in pixels. */
const WIDEST_DAY = 140;

export const startOf = (day: string): number => Date.parse(day);
export const endOf = (day: string): number => Date.parse(day) + DAY;
export const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Some days with free ground on both sides. */
export function scaleOf({ start, end }: Days, width: number): ScaleTime<number, number> {
  const [from, to] = [startOf(start), endOf(end)];
  const margin = Math.max(DAY, (to - from) * 0.04);
  return scaleUtc([from - margin, to + margin], [0, Math.max(1, width)]);
}

/** The width of an element, as long as it stands. */
export function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** The time that a chart shows, and what changes it. */
export interface TimeScale {
  scale: ScaleTime<number, number>;
  /** The same as long as the chart is only dragged along: `shift` pixels to the left of where things are. */
  still: ScaleTime<number, number>;
  shift: number;
  zoomBy(factor: number): void;
  /** Shows some days alone. */
  show(days: Days): void;
  /** Brings some days into the middle, as large as they are. */
  reach(days: Days): void;
  /** As it was at first. */
  reset(): void;
}

type Chart = Selection<HTMLElement, unknown, null, undefined>;

/** The wheel scrolls the page; with Ctrl it zooms. All but the main button of a mouse is the browser's. */
const isGesture = (event: WheelEvent | MouseEvent): boolean =>
  event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.ctrlKey && !event.button;

/** Lets a chart be dragged along and zoomed in time. At first it shows `first`; it can be moved as far as `all` reaches. */
export function useTimeScale(chart: HTMLElement | null, width: number, first: Days, all: Days): TimeScale {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown>>(null);
  const { start, end } = first;
  const base = useMemo(() => scaleOf({ start, end }, width), [start, end, width]);
  useEffect(() => {
    if (!chart || width === 0) return;
    const [left, right] = [base(startOf(all.start)) - width / 4, base(endOf(all.end)) + width / 4];
    const days = (base.domain()[1]!.getTime() - base.domain()[0]!.getTime()) / DAY;
    const made = zoom<HTMLElement, unknown>()
      .scaleExtent([Math.min(1, width / (right - left)), Math.max(1, (WIDEST_DAY * days) / width)])
      .translateExtent([
        [Math.min(0, left), 0],
        [Math.max(width, right), 1],
      ])
      .filter(isGesture)
      .on('zoom', event => setTransform(event.transform));
    behaviour.current = made;
    const selection: Chart = select(chart);
    selection.call(made).on('dblclick.zoom', null);
    const pan = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      made.translateBy(selection, -event.deltaX, 0);
    };
    chart.addEventListener('wheel', pan, { passive: false });
    made.transform(selection, zoomIdentity);
    return () => {
      selection.on('.zoom', null);
      chart.removeEventListener('wheel', pan);
    };
  }, [chart, width, base, all.start, all.end]);
  const act = (step: (made: ZoomBehavior<HTMLElement, unknown>, selection: Chart) => void) => {
    if (chart && behaviour.current) step(behaviour.current, select(chart));
  };
  return {
    scale: useMemo(() => transform.rescaleX(base), [transform, base]),
    still: useMemo(() => base.copy().range([0, width * transform.k]), [base, width, transform.k]),
    shift: transform.x,
    zoomBy: factor => act((made, selection) => made.scaleBy(selection, factor)),
    show: days =>
      act((made, selection) => {
        const [from, to] = scaleOf(days, width).domain().map(base) as [number, number];
        const k = width / (to - from);
        made.transform(selection, zoomIdentity.scale(k).translate(-from, 0));
      }),
    reach: days => act((made, selection) => made.translateTo(selection, base(startOf(days.start)), 0)),
    reset: () => act((made, selection) => made.transform(selection, zoomIdentity)),
  };
}
