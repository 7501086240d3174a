import { Button } from '@ariakit/react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Empty } from '../empty.tsx';
import { type Selection, select } from '../state/address.ts';
import { useReader } from '../state/reader.ts';
import { go } from '../state/use-address.ts';
import { drawingOf } from './drawing.ts';
import { MapView, type Wishes } from './map-view.ts';
import { markersIn } from './markers.ts';
import type { Look } from './paint/look.ts';

/** The map with its buttons; by keyboard, arrows walk from node to node and Enter selects. */
export function MapStage() {
  const { index, shown, address, theme } = useReader();
  const canvas = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const selection = useRef<HTMLDivElement>(null);
  const chip = useRef<HTMLDivElement>(null);
  const view = useRef<MapView>(undefined);
  const [reached, setReached] = useState('');
  const look = useMemo<Look>(() => {
    const keys = (items: readonly { key: string }[]) => new Set(items.map(({ key }) => key));
    const { node, edge, near } = address;
    return { theme, node, edge, near: near > 0, shownNodes: keys(shown.nodes), shownEdges: keys(shown.edges) };
  }, [theme, address, shown]);
  const latest = useRef({ address, look });
  latest.current = { address, look };

  useEffect(() => {
    const choose = (selection: Selection) => go(select(latest.current.address, selection));
    const wishes: Wishes = {
      selectNode: node => choose({ node }),
      selectEdge: edge => choose({ edge }),
      selectNothing: () => choose({}),
    };
    const markers = markersIn({
      ring: ring.current!,
      selection: selection.current!,
      chip: chip.current!,
      map: canvas.current!,
    });
    const made = new MapView(canvas.current!, drawingOf(index.graph), markers, latest.current.look, wishes);
    view.current = made;
    return () => made.kill();
  }, [index]);

  useEffect(() => view.current?.show(look), [look]);

  const press = (event: KeyboardEvent) => {
    const act = { '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', '0': 'fit', Enter: 'selectReached' } as const;
    const next = view.current?.walk(event.key);
    if (next) setReached(index.nodes.get(next)!.attributes.label);
    else if (event.key in act) view.current?.[act[event.key as keyof typeof act]]();
    if (next || event.key.startsWith('Arrow')) event.preventDefault();
  };

  return (
    <section className="map" aria-label="Map">
      <div
        className="map-canvas"
        ref={canvas}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is walked by arrow keys
        tabIndex={0}
        role="application"
        aria-label={`Map of ${shown.nodes.length} nodes and ${shown.edges.length} edges. Arrow keys walk from node to node, Enter selects, plus and minus zoom, 0 shows all.`}
        onKeyDown={press}
      />
      <div className="map-markers" aria-hidden="true">
        <div className="map-selection" ref={selection} hidden />
        <div className="map-ring" ref={ring} hidden />
        <div className="map-chip" ref={chip} hidden />
      </div>
      <p className="visually-hidden" role="status">
        {reached}
      </p>
      <fieldset className="map-buttons" data-over-map aria-label="Zoom">
        <Button aria-label="Zoom in" onClick={() => view.current?.zoomIn()}>
          +
        </Button>
        <Button aria-label="Zoom out" onClick={() => view.current?.zoomOut()}>
          −
        </Button>
        <Button aria-label="Show all" onClick={() => view.current?.fit()}>
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </Button>
      </fieldset>
      {shown.nodes.length === 0 && <Empty />}
    </section>
  );
}
