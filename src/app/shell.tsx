import { useDeferredValue, useMemo } from 'react';
import { Announcer } from './announcer.tsx';
import { DocumentPane } from './document/document-pane.tsx';
import { FiltersPane } from './filters/filters-pane.tsx';
import { MapArea } from './map/area.tsx';
import { Commanding } from './palette/commanding.tsx';
import { Panel } from './panel/panel.tsx';
import { SkipLinks } from './skip-links.tsx';
import { Stage } from './stage.tsx';
import { selectionOf } from './state/address.ts';
import type { GraphIndex } from './state/graph-index.ts';
import { useKnown } from './state/known.tsx';
import { misreadings, passageIsAmiss } from './state/misreadings.ts';
import { GroundContext, ReaderContext, ShownContext } from './state/reader.ts';
import { useShownAt } from './state/shown.ts';
import { adjust, useAddress } from './state/use-address.ts';
import type { Theme } from './theme.ts';
import { TopBar } from './top-bar.tsx';
import { useWide } from './wide.ts';

/** The page around a graph: bar, filters, the view on the stage, the document that is being read, map and panel. */
export function Shell({ index, theme }: { index: GraphIndex; theme: Theme }) {
  const { hash, visit, address } = useAddress();
  const wide = useWide();
  const shown = useShownAt(index, address);
  const known = useKnown(index, address.asOf);
  const ground = useMemo(() => ({ index, known, theme }), [index, known, theme]);
  const reader = useMemo(() => ({ ...ground, shown: shown.graph, address, visit }), [ground, shown, address, visit]);
  const faults = useMemo(() => misreadings(hash, index), [hash, index]);
  // While a document is read the filters make room for it, unless they are asked for.
  const reading = address.passage !== undefined && index.documents.has(address.passage.document);
  const room = wide && !reading;
  const filtersShown = address.filtersPane ? address.filtersPane === 'open' : room;
  // The view comes first, the legend with its counts a moment later; its place is kept, so that the map need not shrink.
  const filtersDrawn = useDeferredValue(filtersShown, false);
  const filters = useMemo(() => {
    const chosen = filtersShown ? 'folded' : 'open';
    const toggle = () => adjust({ ...address, filtersPane: filtersShown === room ? chosen : undefined });
    return { shown: filtersShown, over: !wide, toggle };
  }, [address, filtersShown, room, wide]);
  const panelOpen = selectionOf(address) !== undefined || faults.length > 0;

  return (
    <GroundContext value={ground}>
      <ShownContext value={shown}>
        <ReaderContext value={reader}>
          <div
            className="shell"
            data-view={address.view}
            data-filters={filtersShown ? 'open' : 'closed'}
            data-reading={reading || undefined}
            data-panel={panelOpen ? 'open' : 'closed'}
          >
            <SkipLinks />
            <TopBar filtersShown={filtersShown} onFilters={filters.toggle} />
            {filtersShown && (filtersDrawn ? <FiltersPane /> : <div className="filters" />)}
            <main className="work">
              <Stage />
              {(wide || address.view === 'map') && <MapArea />}
            </main>
            <DocumentPane amiss={passageIsAmiss(hash, index)} />
            <Panel faults={faults} />
            <Announcer />
            <Commanding filters={filters} />
          </div>
        </ReaderContext>
      </ShownContext>
    </GroundContext>
  );
}
