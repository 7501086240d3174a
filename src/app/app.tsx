import { useEffect, useState } from 'react';
import type { GraphFile } from '../browser.ts';
import { loadFaces } from './faces.ts';
import { loadGraph } from './load.ts';
import { Mark } from './mark.tsx';
import { Safe } from './safe.tsx';
import { Shell } from './shell.tsx';
import { useTheme } from './theme.ts';

type State = { graph: GraphFile } | { fault: string } | undefined;

/** A graph that was not laid out when it was built is laid out now. */
async function withPlaces(graph: GraphFile): Promise<GraphFile> {
  if (graph.nodes.every(({ attributes: { x, y } }) => x !== undefined && y !== undefined)) return graph;
  const { layout } = await import('../views/layout.ts');
  return layout(graph);
}

/** Fetches the graph and shows it, or says why it cannot. */
export function App() {
  const theme = useTheme();
  const [state, setState] = useState<State>();
  useEffect(() => {
    let wanted = true;
    const tell = (next: State) => wanted && setState(next);
    loadGraph('graph.json')
      .then(withPlaces)
      .then(async graph => {
        await loadFaces(graph.nodes.map(({ attributes: { label } }) => label));
        return graph;
      })
      .then(
        graph => tell({ graph }),
        (error: unknown) => tell({ fault: error instanceof Error ? error.message : String(error) }),
      );
    return () => {
      wanted = false;
    };
  }, []);

  if (state === undefined)
    return (
      <main className="notice">
        <Mark />
        <p role="status">Opening the graph …</p>
      </main>
    );
  if ('fault' in state)
    return (
      <main className="notice" role="alert">
        <Mark />
        <h1>The graph cannot be opened</h1>
        <p className="notice-fault">{state.fault}</p>
      </main>
    );
  return (
    <Safe otherwise="The page cannot be shown">
      <Shell graph={state.graph} theme={theme} />
    </Safe>
  );
}
