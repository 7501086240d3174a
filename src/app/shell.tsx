import { useMemo, useState } from 'react';
import { filter, type GraphFile, neighbourhood } from '../browser.ts';
import { Announcer } from './announcer.tsx';
import { DocumentDialog } from './document/document-dialog.tsx';
import { indexGraph } from './graph-index.ts';
import { Legend } from './legend.tsx';
import { misreadings, passageIsAmiss } from './misreadings.ts';
import { Panel } from './panel/panel.tsx';
import { ReaderContext } from './reader.ts';
import { useShortcuts } from './shortcuts.ts';
import { SkipLinks } from './skip-links.tsx';
import { Stage } from './stage.tsx';
import type { Theme } from './theme.ts';
import { TopBar } from './top-bar.tsx';
import { useAddress } from './use-address.ts';

/** The page around a graph: bar, legend, map or list, panel, and the document that is being read. */
export function Shell({ graph, theme }: { graph: GraphFile; theme: Theme }) {
  const { hash, visit, address } = useAddress();
  const [legendOpen, setLegendOpen] = useState(false);
  const [sheetTall, setSheetTall] = useState(false);
  const index = useMemo(() => indexGraph(graph), [graph]);
  const { hiddenKinds, hiddenTypes, near, node } = address;
  const shown = useMemo(() => {
    const filtered = filter(graph, { kinds: new Set(hiddenKinds), types: new Set(hiddenTypes) });
    return near && node && index.nodes.has(node) ? neighbourhood(filtered, node) : filtered;
  }, [graph, index, hiddenKinds, hiddenTypes, near, node]);
  const reader = useMemo(() => ({ index, shown, address, visit, theme }), [index, shown, address, visit, theme]);
  const faults = useMemo(() => misreadings(hash, index), [hash, index]);
  const closeLegend = legendOpen ? () => setLegendOpen(false) : undefined;
  useShortcuts(address, closeLegend);

  return (
    <ReaderContext value={reader}>
      <div className="shell" data-legend={legendOpen ? 'open' : 'closed'} data-sheet={sheetTall ? 'tall' : 'low'}>
        <SkipLinks />
        <TopBar />
        <Legend open={legendOpen} onToggle={() => setLegendOpen(open => !open)} />
        <Stage />
        <Panel faults={faults} tall={sheetTall} onToggle={() => setSheetTall(tall => !tall)} />
        <Announcer />
      </div>
      <DocumentDialog amiss={passageIsAmiss(hash, index)} />
    </ReaderContext>
  );
}
