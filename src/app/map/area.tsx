import { Safe } from '../safe.tsx';
import { formatAddress } from '../state/address.ts';
import { useReader } from '../state/reader.ts';
import { MapStage } from './map-stage.tsx';

/** The map: on the stage in its own view, small beside the others. */
export function MapArea() {
  const { address } = useReader();
  return (
    <div className="map-area">
      <Safe
        otherwise="The map cannot be drawn"
        instead={<a href={formatAddress({ ...address, view: 'table' })}>Read the same nodes as a table</a>}
      >
        <MapStage />
      </Safe>
    </div>
  );
}
