import type { MouseEvent } from 'react';
import { placeTicks, readings, type Tick as TickOf, type TimeSpan } from '../../../browser.ts';
import { useLinks, useReader } from '../../state/reader.ts';
import { isSure, tellReading } from '../sentences.ts';
import { Tick } from '../tick-sign.tsx';

/** The strip of a cell, and the width of a tick, in pixels. */
export const STRIP = 76;
const TICK = 13;

interface Props {
  demand: string;
  ticks: readonly TickOf[];
  span: TimeSpan | undefined;
  tabIndex: number;
}

/** What one side or actor says to a demand, in the order of time; it leads to the words, those of the nearest tick. */
export function Cell({ demand, ticks, span, tabIndex }: Props) {
  const { index, address } = useReader();
  const links = useLinks();
  const told = readings(ticks);
  const room = STRIP - TICK;
  const dates = ticks.map(({ date }) => date);
  const places = placeTicks(dates, span, TICK / room).map(place => place * room + TICK / 2);
  const newest = ticks.findLast(({ date }) => date !== undefined) ?? ticks[0]!;

  const openNearest = (event: MouseEvent<HTMLAnchorElement>) => {
    const strip = event.currentTarget.querySelector('svg')!.getBoundingClientRect();
    // A key press is a click at no place: it opens the newest words.
    if (event.detail === 0 || event.metaKey || event.ctrlKey || told.length === 1) return;
    const distance = (at: number) => Math.abs(places[at]! - (event.clientX - strip.left));
    const nearest = ticks.map((_, at) => at).sort((a, b) => distance(a) - distance(b))[0]!;
    event.preventDefault();
    window.location.hash = links.edge(ticks[nearest]!.edge);
  };

  return (
    <a
      className="ledger-link"
      href={links.edge(newest.edge)}
      tabIndex={tabIndex}
      aria-current={told.some(({ edge }) => edge === address.edge) || undefined}
      onClick={openNearest}
    >
      <span className="visually-hidden">{told.map(reading => tellReading(index, reading, demand)).join('; ')}</span>
      <svg width={STRIP} height={24} viewBox={`0 -12 ${STRIP} 24`} aria-hidden="true" focusable="false">
        <line className="strip-line" x2={STRIP} />
        {ticks.map((tick, at) => (
          <Tick
            key={`${tick.edge} ${tick.document} ${tick.date}`}
            stance={tick.stance}
            sure={isSure(tick)}
            flip={tick.flip}
            x={places[at]!}
          />
        ))}
      </svg>
    </a>
  );
}
