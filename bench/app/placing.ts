import { Ground, type Spot } from '../../src/app/map/names/ground.ts';
import { placeNames } from '../../src/app/map/names/place-names.ts';
import { wrap } from '../../src/app/map/names/wrap.ts';
import { type GraphFile, nodeSize } from '../../src/index.ts';
import { generateGraph } from '../generated.ts';
import { median } from './measure.ts';

const ROUNDS = 15;
const SHEET = { width: 800, height: 800, covered: [], lines: [] };

/** The nodes of a graph as they stand on the sheet, the best connected first. */
function spotsOf({ nodes, edges }: GraphFile): { spot: Spot; label: string }[] {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const extent = Math.max(...nodes.map(({ attributes: { x, y } }) => Math.hypot(x!, y!)));
  const scale = SHEET.width / 2 / extent;
  return nodes
    .map(({ key, attributes: { label, x, y } }) => {
      const radius = nodeSize(degrees.get(key) ?? 0) * Math.sqrt(150 / nodes.length);
      return { spot: { key, x: (x! + extent) * scale, y: (y! + extent) * scale, radius }, label };
    })
    .sort((a, b) => b.spot.radius - a.spot.radius);
}

/** Median milliseconds to place the names of a graph of so many nodes, text measured at 6 pixels a character. */
export function placing(order: number): number {
  const named = spotsOf(generateGraph(order, order * 4));
  const spots = named.map(({ spot }) => spot);
  const labels = new Map(named.map(({ spot, label }) => [spot.key, label]));
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    placeNames(new Ground(spots, SHEET), spots, key =>
      wrap(labels.get(key)!, text => text.length * 6, { width: 156, rows: 2 }),
    );
    return performance.now() - start;
  });
  return median(times);
}
