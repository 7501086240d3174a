import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Empty } from '../empty.tsx';
import { cameraHere } from '../state/camera.ts';
import { useReader } from '../state/reader.ts';
import { MapButtons } from './buttons.tsx';
import { drawingOf } from './drawing.ts';
import { MapKey } from './key.tsx';
import { MapView } from './map-view.ts';
import { markersIn } from './markers.ts';
import { reachedSentence } from './reached.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useLook } from './use-look.ts';
import { WISHES } from './wishes.ts';

/** The map with its tools; by keyboard, arrows walk from node to node and Enter selects. */
export function MapStage() {
  const { index, shown, address } = useReader();
  const { look, grouping } = useLook();
  const canvas = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const selection = useRef<HTMLDivElement>(null);
  const chip = useRef<HTMLDivElement>(null);
  const noose = useRef<SVGPolygonElement>(null);
  const view = useRef<MapView>(undefined);
  const [reached, setReached] = useState('');
  const [lasso, setLasso] = useState(false);
  /** Where the way back has led, with the camera as it stood there. */
  const arrived = useRef('');
  const latest = useRef(look);
  latest.current = look;

  useEffect(() => {
    const markers = markersIn({
      root: root.current!,
      ring: ring.current!,
      selection: selection.current!,
      chip: chip.current!,
      lasso: noose.current!,
      map: canvas.current!,
    });
    const made = new MapView(canvas.current!, drawingOf(index.graph), markers, latest.current, WISHES, cameraHere());
    view.current = made;
    const travel = ({ state }: PopStateEvent) => {
      if (state !== null) arrived.current = window.location.hash;
      made.arrive(state === null, cameraHere());
    };
    window.addEventListener('popstate', travel);
    return () => {
      window.removeEventListener('popstate', travel);
      made.kill();
    };
  }, [index]);

  useEffect(() => view.current?.show(look, arrived.current === window.location.hash), [look]);
  useEffect(() => view.current?.lasso(lasso), [lasso]);

  const press = (event: KeyboardEvent) => {
    const act = { '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', '0': 'fit', Enter: 'selectReached' } as const;
    const step = view.current?.walk(event.key);
    if (step) setReached(reachedSentence(index, shown, step));
    else if (event.key in act) view.current?.[act[event.key as keyof typeof act]]();
    if (step || event.key.startsWith('Arrow')) event.preventDefault();
  };

  const isLarge = address.view === 'map';
  return (
    <section className="map" data-large={isLarge} aria-label="Map">
      <div className="map-sheet">
        <div
          className="map-canvas"
          ref={canvas}
          data-lasso={lasso}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is walked by arrow keys
          tabIndex={0}
          role="application"
          aria-label={`Map of ${shown.nodes.length} nodes and ${shown.edges.length} edges. Arrow keys walk from node to node, Enter selects, plus and minus zoom, 0 shows all.`}
          onKeyDown={press}
        />
        <div className="map-markers" ref={root} aria-hidden="true">
          <div className="map-selection" ref={selection} hidden />
          <div className="map-ring" ref={ring} hidden />
          <div className="map-chip" ref={chip} hidden />
          <svg className="map-lasso" aria-hidden="true" focusable="false">
            <polygon ref={noose} />
          </svg>
        </div>
        <p className="visually-hidden" role="status">
          {reached}
        </p>
        {isLarge && <SelectionBar placeOf={node => view.current?.placeOf(node)} />}
        <MapButtons view={view} lasso={lasso} onLasso={setLasso} />
        {shown.nodes.length === 0 && isLarge && <Empty />}
      </div>
      {isLarge && <MapKey color={address.color} size={address.size} grouping={grouping} />}
    </section>
  );
}
