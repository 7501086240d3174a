import { Button } from '@ariakit/react';
import { formatDate } from '../../browser.ts';
import { useReader } from '../state/reader.ts';
import { arrange } from '../state/use-address.ts';

/** Says that the page shows what was known on a day, and goes back to the present. */
export function AsOfBadge() {
  const { address } = useReader();
  if (address.asOf === undefined) return null;
  const day = formatDate(address.asOf);
  return (
    <Button
      className="button as-of-badge"
      aria-label={`Known on ${day}: show what is known now`}
      onClick={() => arrange({ ...address, asOf: undefined })}
    >
      <span className="as-of-badge-text">Known on</span> {day} <span aria-hidden="true">×</span>
    </Button>
  );
}
