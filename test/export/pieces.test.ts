import { expect, test } from 'vitest';
import { largeGraph } from '../../bench/large-graph.ts';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';

const EDGES = 2500;

test.each(EXPORT_FORMATS)('$label is written a piece at a time, while the graph is walked', async ({ name, write }) => {
  const graph = largeGraph(EDGES);
  let walked = 0;
  const edges = {
    *[Symbol.iterator]() {
      walked = 0;
      for (const edge of graph.edges) {
        walked++;
        yield edge;
      }
    },
  };
  let [all, largest] = [0, 0];
  const during = new Set<number>();
  for (const piece of await write({ ...graph, edges })) {
    all += piece.length;
    largest = Math.max(largest, piece.length);
    during.add(walked);
  }
  expect(all).toBeGreaterThan(5000);
  expect(largest).toBeLessThan(70_000);
  // What puts edges in an order has to have seen all of them.
  if (name !== 'brief' && name !== 'matrices') expect(during.size).toBeGreaterThan(3);
});
