import type { Order, Source } from './messages.ts';

const NAME = 'graph.json';

/** The graph that is served beside the page. */
export const SERVED: Source = { name: NAME, from: new URL(NAME, document.baseURI).href };

const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** The first worker starts with the page, and reads the graph that is served while the page is still being set up. */
let spare: Worker | undefined = start();
spare.postMessage({ expect: SERVED } satisfies Order);

/** Gives a worker of one's own. */
export function takeWorker(): Worker {
  const worker = spare ?? start();
  spare = undefined;
  return worker;
}
