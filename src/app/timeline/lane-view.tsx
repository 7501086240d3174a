import { Button, Composite, CompositeItem, CompositeProvider } from '@ariakit/react';
import { type CSSProperties, useMemo, useState } from 'react';
import { formatDate, KINDS, type Lane, MEETING_STATUSES, type Moment } from '../../browser.ts';
import { useLinks, useReader } from '../state/reader.ts';
import { GroupList } from './group-list.tsx';
import { momentName } from './moment-name.ts';
import { BAR, type Group, groups, leftOf, type Placed, place, rightOf } from './place.ts';
import { MomentSign, STATUS_NAMES, StatusSign } from './sign.tsx';
import { endOf, startOf, type TimeScale } from './use-scale.ts';

const TITLES: Record<Lane, string> = { meeting: 'Meetings', demand: 'Demands', act: 'Acts' };
const ROW = 28;
const HIGHEST_BAR = 84;
/** A name that is cut off has at least so much room, in pixels. */
const LEAST_CUT = 60;

interface LaneProps {
  lane: Lane;
  moments: readonly Moment[];
  time: TimeScale;
  width: number;
  /** So much of a name is in sight at least, in pixels. */
  shortest: number;
}

/** The moments of one kind in the time that is in sight: each with its name, or bars with counts where there are too many. */
export function LaneView({ lane, moments, time, width, shortest }: LaneProps) {
  const { still, shift } = time;
  const placed = useMemo(() => place(moments, still, shortest), [moments, still, shortest]);
  const inSight = placed.filter(each => rightOf(each) + shift > 0 && leftOf(each) + shift < width);
  const crowded = inSight.some(({ row }) => row === undefined);
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
        <Bars lane={lane} moments={moments} time={time} width={width} />
      ) : (
        <Moments lane={lane} placed={inSight} shift={shift} />
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

/** The moments that lie before or after the time in sight. */
function outside(moments: readonly Moment[], { scale }: TimeScale, side: 'before' | 'after'): Moment[] {
  const [from, to] = scale.domain().map(date => date.getTime()) as [number, number];
  return moments.filter(({ days, again }) =>
    side === 'before' ? endOf((again.at(-1) ?? days).end) <= from : startOf(days.start) >= to,
  );
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

/** The moments as links; arrow keys lead from one to the next in time. */
function Moments({ lane, placed, shift }: { lane: Lane; placed: readonly Placed[]; shift: number }) {
  const rows = placed.reduce((most, { row = 0 }) => Math.max(most, row + 1), 1);
  const inTime = placed.toSorted((a, b) => a.at - b.at || a.row! - b.row!);
  return (
    <CompositeProvider orientation="both" focusLoop={false}>
      <Composite render={<ol />} className="moments" aria-label={TITLES[lane]} style={{ height: rows * ROW }}>
        {inTime.map(each => (
          <MomentMark key={each.moment.item.key} placed={each} shift={shift} />
        ))}
      </Composite>
    </CompositeProvider>
  );
}

function MomentMark({ placed, shift }: { placed: Placed; shift: number }) {
  const { moment, left, width, before, track, row } = placed;
  const { address } = useReader();
  const links = useLinks();
  const { key, attributes } = moment.item;
  const isEdge = 'type' in attributes;
  const current = key === (isEdge ? address.edge : address.node);
  const top = row! * ROW;
  // The name of what began before the time in sight stands where its track comes into sight.
  const hidden = before ? 0 : Math.max(0, -left - shift);
  const cut = track !== undefined && hidden > 0 && width - hidden > LEAST_CUT;
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
        data-before={before || undefined}
        data-undated={(status !== undefined && !moment.dated) || undefined}
        aria-current={current || undefined}
        aria-label={momentName(moment)}
        title={momentName(moment)}
        style={cut ? { left: 0, width: width - hidden, top } : { left: left + shift, width, top }}
      >
        {cut ? <span aria-hidden="true">‹</span> : <MomentSign moment={moment} />}
        <span className="moment-label">{moment.label}</span>
      </CompositeItem>
    </li>
  );
}

interface BarsProps {
  lane: Lane;
  moments: readonly Moment[];
  time: TimeScale;
  width: number;
}

/** Bars as high as there are moments in each; a bar opens into the list of its moments. */
function Bars({ lane, moments, time, width }: BarsProps) {
  const { still, shift } = time;
  const all = useMemo(() => groups(moments, still), [moments, still]);
  const [open, setOpen] = useState<number>();
  const shown = all.filter(({ left }) => left + BAR + shift > 0 && left + shift < width);
  const most = shown.reduce((sum, group) => Math.max(sum, group.moments.length), 1);
  const opened = all.find(({ left }) => left === open);
  return (
    <>
      <CompositeProvider orientation="both" focusLoop={false}>
        <Composite render={<ol />} className="bars" aria-label={TITLES[lane]}>
          {shown.map(group => (
            <li key={group.left}>
              <Bar
                group={group}
                most={most}
                shift={shift}
                open={group === opened}
                onToggle={() => setOpen(group === opened ? undefined : group.left)}
              />
            </li>
          ))}
        </Composite>
      </CompositeProvider>
      {opened && <GroupList group={opened} time={time} onClose={() => setOpen(undefined)} />}
    </>
  );
}

interface BarProps {
  group: Group;
  most: number;
  shift: number;
  open: boolean;
  onToggle: () => void;
}

function Bar({ group: { left, moments }, most, shift, open, onToggle }: BarProps) {
  const height = Math.round((moments.length / most) * HIGHEST_BAR);
  return (
    <CompositeItem
      className="bar-of"
      aria-expanded={open}
      aria-label={`${moments.length} from ${formatDate(moments[0]!.days.start)} on`}
      style={{ left: left + shift }}
      onClick={onToggle}
    >
      <span className="bar-count">{moments.length}</span>
      <span className="bar-body" style={{ height: Math.max(3, height) }} />
    </CompositeItem>
  );
}
