import { EDGE_TYPES, STANCES } from '../../browser.ts';
import { TickSign } from './tick-sign.tsx';

/** What the signs of the ledger mean. */
export function Key() {
  return (
    <ul className="ledger-key" aria-label="Signs">
      {STANCES.map(stance => (
        <li key={stance}>
          <TickSign stance={stance} sure flip={false} /> {EDGE_TYPES[stance].label}
        </li>
      ))}
      <li>
        <TickSign stance="supports" sure={false} flip={false} /> less sure
      </li>
      <li>
        <TickSign stance="supports" sure flip /> changed sides
      </li>
    </ul>
  );
}
