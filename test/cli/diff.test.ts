import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../read/folder.ts';
import { runHere } from './run-here.ts';
import { smallGraph } from './small-graph.ts';

test('a table of differences, and how many there are; status 0 either way', async () => {
  const graph = smallGraph();
  const folder = folderWith({ 'former.json': JSON.stringify(graph) });
  const [former, graphFile] = [join(folder, 'former.json'), join(folder, 'graph.json')];
  graph.nodes[1]!.key = 'meeting:a:17';
  graph.edges[0]!.target = 'meeting:a:17';
  Object.assign(graph.nodes[0]!.attributes, { aliases: ['Nor\u001bway', 'N.'], confidence: 0.5 });
  writeFileSync(graphFile, JSON.stringify(graph));
  expect(await runHere('diff', former, graphFile)).toEqual({
    status: 0,
    out: `Change   Of    What    Attribute   Before        After
renamed  node  Talks               meeting:a:16  meeting:a:17
changed  node  Norway  aliases                   Nor\\u{1B}way; N.
changed  node  Norway  confidence                0.5
`,
    err: 'nodes: 1 renamed, 2 changed.\n',
  });
  expect(await runHere('diff', former, former)).toEqual({
    status: 0,
    out: '',
    err: 'The graphs say the same.\n',
  });
  expect((await runHere('diff', former, join(folder, 'no.json'))).err).toContain(
    'no.json: is not there. Check the path.',
  );
});
