import { Button } from '@ariakit/react';
import { type CSSProperties, useMemo } from 'react';
import { KINDS, type Lane, MEETING_STATUSES, type Moment } from '../../browser.ts';
import { useReader } from '../state/reader.ts';
import { Bars } from './bars.tsx';
import { Moments } from './moments.tsx';
import { areCrowded, leftOf, near, place, rightOf } from './place.ts';
import { STATUS_NAMES, StatusSign } from './sign.tsx';
import { dayAt, type TimeScale } from './use-scale.ts';

const TITLES: Record<Lane, string> = { meeting: 'Meetings', demand: 'Demands', act: 'Acts' };

interface LaneProps {
  lane: Lane;
  moments: readonly Moment[];
  time: TimeScale;
  width: number;
}

/** The moments of one kind in the time that is in sight: each with its name, or bars with counts where there are too many. */
export function LaneView({ lane, moments, time, width }: LaneProps) {
  const { still, shift } = time;
  const screen = Math.floor(-shift / width);
  const crowd = useMemo(() => areCrowded(moments, time.scale, width), [moments, time.scale, width]);
  const placed = useMemo(
    () => (crowd ? [] : place(near(moments, still, screen, width), still)),
    [crowd, moments, still, screen, width],
  );
  const inSight = placed.filter(each => rightOf(each) + shift > 0 && leftOf(each) + shift < width);
  const crowded = crowd || inSight.some(({ row }) => row === undefined);
  const { theme } = useReader();
  const color = lane === 'act' ? 'var(--soft)' : KINDS[lane].color[theme];
  const undated = lane === 'meeting' && moments.some(({ dated }) => !dated);
  return (
    <section className="lane" aria-labelledby={`lane-${lane}`} style={{ '--sign': color } as CSSProperties}>
      <div className="lane-head">
        <h3 id={`lane-${lane}`}>
          {TITLES[lane]} <span className="count">{moments.length}</span>
        </h3>
        {lane === 'meeting' && <StatusKey undated={undated} />}
        <Beyond moments={outside(moments, time, 'before')} way="earlier" time={time} />
        <Beyond moments={outside(moments, time, 'after')} way="later" time={time} />
      </div>
      {crowded ? (
        <Bars title={TITLES[lane]} moments={moments} time={time} width={width} />
      ) : (
        <Moments
          title={TITLES[lane]}
          placed={placed.filter(each => rightOf(each) + shift > -width && leftOf(each) + shift < 2 * width)}
          rows={inSight.reduce((most, { row = 0 }) => Math.max(most, row + 1), 1)}
          time={time}
          width={width}
        />
      )}
    </section>
  );
}

function StatusKey({ undated }: { undated: boolean }) {
  return (
    <ul className="status-key" aria-label="Signs">
      {MEETING_STATUSES.map(status => (
        <li key={status}>
          <StatusSign status={status} /> {STATUS_NAMES[status]}
        </li>
      ))}
      {undated && (
        <li>
          <em>Name</em> day not told
        </li>
      )}
    </ul>
  );
}

/** The moments that lie before or after the time in sight. Days are compared as they are written: a chart is drawn often. */
function outside(moments: readonly Moment[], { scale }: TimeScale, side: 'before' | 'after'): Moment[] {
  const [from, to] = scale.domain().map(date => dayAt(date.getTime())) as [string, string];
  return moments.filter(({ days, again }) => (side === 'before' ? (again.at(-1) ?? days).end < from : days.start > to));
}

/** Says how many moments lie out of sight on one side, and leads to the nearest. */
function Beyond({ moments, way, time }: { moments: readonly Moment[]; way: 'earlier' | 'later'; time: TimeScale }) {
  if (moments.length === 0) return null;
  const nearest = way === 'earlier' ? moments.at(-1)! : moments[0]!;
  return (
    <Button className="beyond" data-way={way} onClick={() => time.reach(nearest.days)}>
      {moments.length} {way}
    </Button>
  );
}
