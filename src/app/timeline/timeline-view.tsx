import { lazy, Suspense, useMemo } from 'react';
import { LANES, publicationDays, reachOf, timeline, undated } from '../../browser.ts';
import { Empty } from '../empty.tsx';
import { useReader } from '../state/reader.ts';
import { AsOfControl } from './as-of-control.tsx';
import { ChangeList } from './change-list.tsx';
import { SlipList } from './slip-list.tsx';

// What draws and moves it is loaded when it is first looked at.
const InTime = lazy(async () => ({ default: (await import('./in-time.tsx')).InTime }));

/** What happened when, what was known when, what changed, and how meetings came about. */
export function TimelineView() {
  const { index, shown } = useReader();
  const whole = useMemo(() => timeline(index.graph), [index]);
  const here = useMemo(() => (shown === index.graph ? whole : timeline(shown)), [index, shown, whole]);
  const reach = useMemo(() => reachOf(LANES.flatMap(lane => whole.moments[lane])), [whole]);
  const days = useMemo(() => publicationDays(index.graph), [index]);
  const without = useMemo(() => undated(index.graph).length, [index]);
  return (
    <div className="timeline">
      <h2 className="visually-hidden">Timeline</h2>
      {days.length > 1 && <AsOfControl days={days} undated={without} />}
      {reach ? (
        <Suspense fallback={<p className="note timeline-loading">Drawing the timeline …</p>}>
          <InTime whole={whole} here={here} reach={reach} published={days} />
        </Suspense>
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
