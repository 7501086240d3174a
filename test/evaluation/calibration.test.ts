import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bandsOf, calibrationTable } from '../../scripts/evaluation/calibration.ts';

let folder: string;
let scorer: string;

/** A scorer to which facts are right whose key or source begins with "right". */
const SCORER = `
import { readFileSync } from 'node:fs';
const after = name => process.argv[process.argv.indexOf(name) + 1];
const graphs = after('--ids').split(',').map(id => JSON.parse(readFileSync(after('--graphs') + '/' + id + '.json', 'utf8')));
const score = all => ({ found: all.length, gold: 9, p: all.length ? all.filter(x => x.startsWith('right')).length / all.length : null });
const nodes = score(graphs.flatMap(g => g.nodes.map(n => n.key)));
const edges = score(graphs.flatMap(g => g.edges.map(e => e.source)));
console.log(JSON.stringify({ scores: { nodes, edges } }));
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-calibration-'));
  scorer = join(folder, 'scorer.mjs');
  writeFileSync(scorer, SCORER);
  const node = (key: string, confidence: number) => ({ key, attributes: { confidence } });
  const edge = (source: string, confidence: number) => ({ source, target: 'b', attributes: { confidence } });
  const nodes = [node('right-a', 0.9), node('right-b', 0.95), node('wrong-c', 1), node('wrong-d', 0.89)];
  const edges = [edge('right-a', 0.5), edge('wrong-c', 0.59), edge('right-b', 0.6)];
  writeFileSync(join(folder, 'x.json'), JSON.stringify({ nodes, edges }));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('facts are counted in the band of their confidence, its lower end included', () => {
  const set = { name: 's', text: folder, gold: folder, reports: [] };
  const bands = bandsOf(scorer, folder, set, ['x']);
  const counted = bands.map(({ from, nodes, edges }) => [from, nodes.right, nodes.found, edges.right, edges.found]);
  expect(counted).toEqual([
    [0, 0, 0, 0, 0],
    [0.5, 0, 0, 1, 2],
    [0.6, 0, 0, 1, 1],
    [0.7, 0, 0, 0, 0],
    [0.8, 0, 1, 0, 0],
    [0.9, 2, 3, 0, 0],
  ]);
  const table = calibrationTable([bands, bands]).split('\n');
  expect(table.at(-1)).toMatch(/^0\.9 to 1\.0 +0\.67 of +6 +- +of +0$/);
});
