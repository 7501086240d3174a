import type { ComponentType } from 'react';
import { DocumentsView } from './documents/documents-view.tsx';
import { LedgerView } from './ledger/ledger-view.tsx';
import { Safe } from './safe.tsx';
import { formatAddress, type View } from './state/address.ts';
import { useReader } from './state/reader.ts';
import { TableView } from './table/table-view.tsx';
import { TimelineView } from './timeline/timeline-view.tsx';
import { VIEW_NAMES } from './view-switch.tsx';

const STAGED: Record<Exclude<View, 'map'>, ComponentType> = {
  ledger: LedgerView,
  timeline: TimelineView,
  table: TableView,
  documents: DocumentsView,
};

/** The middle of the page: the view that was chosen. The map stands there by itself, for it is beside the others too. */
export function Stage() {
  const { address } = useReader();
  if (address.view === 'map') return null;
  const Staged = STAGED[address.view];
  return (
    <div className="stage" tabIndex={-1}>
      <Safe
        key={address.view}
        otherwise={`The view “${VIEW_NAMES[address.view]}” cannot be shown`}
        instead={<a href={formatAddress({ ...address, view: 'map' })}>See the map</a>}
      >
        <Staged />
      </Safe>
    </div>
  );
}
