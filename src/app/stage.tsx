import { formatAddress } from './address.ts';
import { ListView } from './list-view.tsx';
import { MapStage } from './map/map-stage.tsx';
import { useReader } from './reader.ts';
import { Safe } from './safe.tsx';

/** The middle of the page: the map, or the list of the same nodes. */
export function Stage() {
  const { address } = useReader();
  return (
    <main className="stage">
      {address.view === 'list' ? (
        <ListView />
      ) : (
        <Safe
          otherwise="The map cannot be drawn"
          instead={<a href={formatAddress({ ...address, view: 'list' })}>Read the same nodes as a list</a>}
        >
          <MapStage />
        </Safe>
      )}
    </main>
  );
}
