import { DropTarget } from './opening/drop-target.tsx';
import { FirstPage } from './opening/first-page.tsx';
import { GraphsContext, useGraphs } from './opening/graphs.ts';
import { OpeningStrip } from './opening/opening-strip.tsx';
import { Safe } from './safe.tsx';
import { Shell } from './shell.tsx';
import { useTheme } from './theme.ts';

/** Opens graphs, and shows the one that is open. */
export function App() {
  const theme = useTheme();
  const graphs = useGraphs();
  const { opened } = graphs;
  return (
    <GraphsContext value={graphs}>
      {opened ? (
        <Safe otherwise="The page cannot be shown">
          <Shell index={opened.index} theme={theme} />
          <OpeningStrip />
        </Safe>
      ) : (
        <FirstPage />
      )}
      <DropTarget onDrop={graphs.open} />
    </GraphsContext>
  );
}
