import type { LedgerRow } from '../../browser.ts';
import { useLinks, useReader } from '../state/reader.ts';

/** So many of whom a demand is asked are named. */
const NAMED = 3;

/** A demand with its name, whether it is contested, and of whom it is asked. */
export function Demand({ row: { demand, contested, addressees }, tabIndex }: { row: LedgerRow; tabIndex?: number }) {
  const { address } = useReader();
  const links = useLinks();
  const named = addressees.slice(0, NAMED).map(({ attributes }) => attributes.label);
  const others = addressees.length - named.length;
  const asked = [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ');
  return (
    <>
      <a href={links.node(demand.key)} tabIndex={tabIndex} aria-current={demand.key === address.node || undefined}>
        {demand.attributes.label}
      </a>
      {(contested || asked !== '') && (
        <span className="ledger-note">
          {contested && <span className="ledger-contested">contested</span>}
          {asked !== '' && <span>asked of {asked}</span>}
        </span>
      )}
    </>
  );
}
