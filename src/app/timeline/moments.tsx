import { Composite, CompositeItem, CompositeProvider } from '@ariakit/react';
import { useLinks, useReader } from '../state/reader.ts';
import { momentName } from './moment-name.ts';
import { type Placed, rightOf } from './place.ts';
import { MomentSign } from './sign.tsx';
import type { TimeScale } from './use-scale.ts';

const ROW = 28;
/** A name that is cut off has at least so much room, in pixels. */
const LEAST_CUT = 60;

interface MomentsProps {
  title: string;
  /** Those in sight, and as many on both sides as the keyboard may go to next. */
  placed: readonly Placed[];
  rows: number;
  time: TimeScale;
  width: number;
}

/** The moments as links; arrow keys lead from one to the next in time, and take the chart along. */
export function Moments({ title, placed, rows, time, width }: MomentsProps) {
  const inTime = placed.filter(({ row = rows }) => row < rows).sort((a, b) => a.at - b.at || a.row! - b.row!);
  const follow = ({ at, moment }: Placed) => {
    const sign = at + time.shift;
    if (sign < 0 || sign > width) time.reach(moment.days);
  };
  return (
    <CompositeProvider orientation="both" focusLoop={false}>
      <Composite render={<ol />} className="moments" aria-label={title} style={{ height: rows * ROW }}>
        {inTime.map(each => (
          <MomentMark key={each.moment.item.key} placed={each} shift={time.shift} onFocus={() => follow(each)} />
        ))}
      </Composite>
    </CompositeProvider>
  );
}

interface MarkProps {
  placed: Placed;
  shift: number;
  onFocus: () => void;
}

function MomentMark({ placed, shift, onFocus }: MarkProps) {
  const { moment, left, width, before, track, row } = placed;
  const { address } = useReader();
  const links = useLinks();
  const { key, attributes } = moment.item;
  const isEdge = 'type' in attributes;
  const current = key === (isEdge ? address.edge : address.node);
  const top = row! * ROW;
  // The name of what began before the time in sight stands where its track comes into sight.
  const room = track === undefined ? 0 : rightOf(placed) + shift;
  const cut = placed.at + shift < 0 && room > LEAST_CUT;
  const status = 'status' in attributes ? attributes.status : undefined;
  return (
    <li>
      {track && (
        <span
          className="track"
          data-status={status}
          style={{ left: track.left + shift, width: track.width, top: top + ROW - 4 }}
          aria-hidden="true"
        >
          {track.ticks.map(tick => (
            <span key={tick} className="track-tick" style={{ left: tick - track.left }} />
          ))}
        </span>
      )}
      <CompositeItem
        render={<a href={isEdge ? links.edge(key) : links.node(key)} draggable={false} />}
        className="moment"
        onFocus={onFocus}
        data-before={(before && !cut) || undefined}
        data-undated={(status !== undefined && !moment.dated) || undefined}
        aria-current={current || undefined}
        aria-label={momentName(moment)}
        title={momentName(moment)}
        style={cut ? { left: 0, width: Math.min(width, room), top } : { left: left + shift, width, top }}
      >
        {cut ? <span aria-hidden="true">‹</span> : <MomentSign moment={moment} />}
        <span className="moment-label">{moment.label}</span>
      </CompositeItem>
    </li>
  );
}
