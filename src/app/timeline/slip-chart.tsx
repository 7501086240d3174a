import { formatDate, type GraphNode, MEETING_STATUSES, type MeetingStatus, type Slip } from '../../browser.ts';
import { useLinks } from '../state/reader.ts';
import { PassageQuote } from './passage-quote.tsx';
import { STATUS_NAMES, StatusSign } from './sign.tsx';

/** Three columns have room in the panel. */
const COLUMN = 88;
const ROW = 30;
const MARGIN = { left: 70, bottom: 44 };
const LINE = 19;

/** How a meeting came about from document to document, as a chart and in words. */
export function SlipChart({ node, told }: { node: GraphNode; told: readonly Slip[] }) {
  const links = useLinks();
  return (
    <div className="slip">
      <Steps told={told} />
      <ol className="slip-rows">
        {told.map(slip => (
          <li key={slip.document} data-changed={slip.changed.status || slip.changed.date || undefined}>
            <p className="slip-told">
              <StatusSign status={slip.status} /> {stateOf(slip)}
              {slip.changed.date && <span className="tag">another day</span>}
              {slip.meeting.key !== node.key && <a href={links.node(slip.meeting.key)}>before it was moved</a>}
            </p>
            <PassageQuote evidence={slip.evidence} />
          </li>
        ))}
      </ol>
    </div>
  );
}

const stateOf = ({ status, date }: Slip): string =>
  date === undefined ? STATUS_NAMES[status] : `${STATUS_NAMES[status]}, ${formatDate(date)}`;

/** A date with the first letters of its month: "20 Mar 2025". */
const shortDate = (date: string | undefined): string | undefined =>
  date && formatDate(date).replace(/\p{L}+/u, month => month.slice(0, 3));

/** A column for each document, a row for each status that is told. */
function Steps({ told }: { told: readonly Slip[] }) {
  const statuses = MEETING_STATUSES.filter(status => told.some(slip => slip.status === status)).reverse();
  const x = (at: number) => MARGIN.left + (at + 0.5) * COLUMN;
  const y = (status: MeetingStatus) => (statuses.indexOf(status) + 0.5) * ROW;
  const [width, height] = [MARGIN.left + told.length * COLUMN, statuses.length * ROW + MARGIN.bottom];
  return (
    // The rows below say the same in words.
    <div className="slip-scroll" aria-hidden="true">
      <div className="slip-chart" style={{ width, height }}>
        <svg width={width} height={height} aria-hidden="true">
          {statuses.map(status => (
            <path key={status} className="slip-line" d={`M${MARGIN.left},${y(status)}H${width}`} />
          ))}
          <path className="slip-course" d={`M${told.map(({ status }, at) => `${x(at)},${y(status)}`).join('L')}`} />
        </svg>
        {statuses.map(status => (
          <span key={status} className="slip-status" style={{ top: y(status) }}>
            {STATUS_NAMES[status]}
          </span>
        ))}
        {told.map((slip, at) => (
          <span key={slip.document} className="slip-point" style={{ left: x(at), top: y(slip.status) }}>
            <StatusSign status={slip.status} />
          </span>
        ))}
        <Days
          name="told on"
          top={height - MARGIN.bottom}
          days={told.map(({ day }) => shortDate(day) ?? 'no date')}
          x={x}
        />
        <Days
          name="meets on"
          top={height - MARGIN.bottom + LINE}
          days={told.map(({ date }) => shortDate(date) ?? '–')}
          x={x}
        />
      </div>
    </div>
  );
}

interface DaysProps {
  name: string;
  top: number;
  days: readonly string[];
  x: (at: number) => number;
}

/** A line of days under the chart, one in each column. */
function Days({ name, top, days, x }: DaysProps) {
  return (
    <>
      <span className="slip-name" style={{ top }}>
        {name}
      </span>
      {days.map((day, at) => (
        <span key={at} className="slip-day" style={{ left: x(at), top }}>
          {day}
        </span>
      ))}
    </>
  );
}
