import { ListView } from './list-view.tsx';
import { MapStage } from './map/map-stage.tsx';
import { useReader } from './reader.ts';

/** The middle of the page: the map, or the list of the same nodes. */
export function Stage() {
  const { address } = useReader();
  return <main className="stage">{address.view === 'list' ? <ListView /> : <MapStage />}</main>;
}
