import { useMemo } from 'react';
import {
  LANES,
  type Lane,
  publicationDays,
  type Reach,
  reachOf,
  type Timeline,
  timeline,
  undated,
} from '../../browser.ts';
import { Empty } from '../empty.tsx';
import { useReader } from '../state/reader.ts';
import { AsOfControl } from './as-of-control.tsx';
import { ChangeList } from './change-list.tsx';
import { Chart } from './chart.tsx';
import { SlipList } from './slip-list.tsx';
import { Strip } from './strip.tsx';

const NAMES: Record<Lane, readonly [string, string]> = {
  meeting: ['meeting', 'meetings'],
  demand: ['demand', 'demands'],
  act: ['act', 'acts'],
};

const all = ({ moments }: Timeline) => LANES.flatMap(lane => moments[lane]);

/** What happened when, what was known when, what changed, and how meetings came about. */
export function TimelineView() {
  const { index, shown } = useReader();
  const whole = useMemo(() => timeline(index.graph), [index]);
  const here = useMemo(() => timeline(shown), [shown]);
  const reach = useMemo(() => reachOf(all(whole)), [whole]);
  const days = useMemo(() => publicationDays(index.graph), [index]);
  const without = useMemo(() => undated(index.graph).length, [index]);
  return (
    <div className="timeline">
      <h2 className="visually-hidden">Timeline</h2>
      {days.length > 1 && <AsOfControl days={days} undated={without} />}
      {reach ? (
        <InTime whole={whole} here={here} reach={reach} days={days} />
      ) : (
        <p className="empty">No meeting, demand or act has a date, nor has a document that tells of one.</p>
      )}
      {shown.nodes.length === 0 && <Empty />}
      <div className="timeline-lists">
        {days.length > 0 && <ChangeList days={days} />}
        <SlipList />
      </div>
    </div>
  );
}

interface Props {
  whole: Timeline;
  here: Timeline;
  reach: Reach;
  days: readonly string[];
}

function InTime({ whole, here, reach, days }: Props) {
  const { address } = useReader();
  const { from, to } = address.filters;
  const { start, end } = reach.most;
  const first = { start: from && from > start ? from : start, end: to && to < end ? to : end };
  const missing = LANES.filter(lane => here.undated[lane] > 0).map(lane => {
    const count = here.undated[lane];
    return `${count} ${NAMES[lane][count === 1 ? 0 : 1]}`;
  });
  return (
    <>
      <Strip moments={useMemo(() => all(whole), [whole])} days={reach.most} published={days} />
      <Chart timeline={here} first={first} reach={reach} />
      {missing.length > 0 && <p className="note timeline-missing">Without any date: {missing.join(', ')}.</p>}
    </>
  );
}
