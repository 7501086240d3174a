import { Button } from '@ariakit/react';
import { formatDate } from '../../browser.ts';
import { useReader } from '../state/reader.ts';
import { arrange } from '../state/use-address.ts';

interface Props {
  /** The days on which something was published, in order; at least two. */
  days: readonly string[];
  /** How many documents have no day. */
  undated: number;
}

/** Goes back to what a reader of the documents knew on a day. The last day is the present, where all is known. */
export function AsOfControl({ days, undated }: Props) {
  const { address } = useReader();
  const last = days.length - 1;
  const asked = address.asOf === undefined ? last : days.findLastIndex(day => day <= address.asOf!);
  const at = Math.max(0, asked);
  const go = (to: number) => arrange({ ...address, asOf: to >= last ? undefined : days[Math.max(0, to)] });
  const day = formatDate(address.asOf ?? days[last]!);
  return (
    <fieldset className="as-of" aria-label="What was known">
      <span className="as-of-label">Known on</span>
      <Button className="button icon" aria-label="A day of news back" disabled={at === 0} onClick={() => go(at - 1)}>
        ‹
      </Button>
      <input
        type="range"
        aria-label="Known on"
        aria-valuetext={day}
        min={0}
        max={last}
        value={at}
        onChange={({ target }) => go(Number(target.value))}
      />
      <Button className="button icon" aria-label="A day of news on" disabled={at === last} onClick={() => go(at + 1)}>
        ›
      </Button>
      <output className="as-of-day">{day}</output>
      <span className="note">
        {address.asOf === undefined ? 'all documents' : `${at + 1} of ${days.length} days of news`}
        {undated > 0 && address.asOf !== undefined && `, ${undated} undated left out`}
      </span>
    </fieldset>
  );
}
