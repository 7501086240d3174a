import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../read/folder.ts';
import { smallGraph } from './small-graph.ts';
import { told } from './told.ts';

test('a table of differences, and how many there are; status 0 either way', async () => {
  const graph = smallGraph();
  const folder = folderWith({ 'former.json': JSON.stringify(graph) });
  const [former, graphFile] = [join(folder, 'former.json'), join(folder, 'graph.json')];
  graph.nodes[1]!.key = 'meeting:a:17';
  graph.edges[0]!.target = 'meeting:a:17';
  Object.assign(graph.nodes[0]!.attributes, { aliases: ['Nor\u001bway', 'N.'], confidence: 0.5 });
  writeFileSync(graphFile, JSON.stringify(graph));
  expect(await told('diff', former, graphFile)).toEqual({
    out: `Change   Of    What    Attribute   Before        After
renamed  node  Talks               meeting:a:16  meeting:a:17
changed  node  Norway  aliases                   Nor\\u{1B}way; N.
changed  node  Norway  confidence                0.5
`,
    notes: ['nodes: 1 renamed, 2 changed.'],
    faults: [],
  });
  expect(await told('diff', former, former)).toEqual({ out: '', notes: ['The graphs say the same.'], faults: [] });
  await expect(told('diff', former, join(folder, 'no.json'))).rejects.toThrow('no.json: is not there. Check the path.');
});
