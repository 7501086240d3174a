import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { folderWith } from '../read/folder.ts';
import { installCli, runCli, runShell } from './run.ts';

beforeAll(installCli);

const REPORT =
  'OSLO, May 5, 2003 (AFP) - Norway’s Prime Minister Kjell Bondevik met US President George Bush in Oslo on Monday.\n';

test('a build folder stands for its graph in every command', async () => {
  const folder = folderWith({ 'in/a.txt': REPORT });
  const [documents, store, file] = ['in', 'store', 'graph.json'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const built = await runCli('build', documents, '--into', store);
  expect(built).toMatchObject({ status: 0, out: '', err: expect.stringMatching(/^1 document, .+ quotes\.\n$/) });
  expect(await runCli('build', documents, '--into', store)).toEqual({ ...built, err: `Nothing changed: ${built.err}` });
  await runCli('build', documents, '-o', file);
  expect(readFileSync(join(store, 'graph.json'), 'utf8')).toBe(readFileSync(file, 'utf8'));
  expect(await runCli('verify', store, documents)).toMatchObject({ status: 0, err: '' });
  const [there, here] = [await runCli('export', store, '-f', 'gexf'), await runCli('export', file, '-f', 'gexf')];
  expect(there).toEqual(here);
  expect(await runCli('export', store, '-f', 'gexf', '-o', join(store, 'graph.json'), '--force')).toMatchObject({
    status: 1,
    err: expect.stringContaining('this command reads it'),
  });
});

test('what does not go together is refused, and what is no build folder', async () => {
  const folder = folderWith({ 'in/a.txt': REPORT });
  expect(await runCli('build', join(folder, 'in'), '--into', join(folder, 'store'), '-o', 'graph.json')).toMatchObject({
    status: 2,
    err: expect.stringContaining('--output: does not go with --into'),
  });
  expect(await runCli('build', join(folder, 'in'), '--into', folder)).toMatchObject({ status: 1, out: '' });
  expect(readdirSync(folder)).toEqual(['in']);
});

test('a full disk: the cause is told, and the next run goes on', async () => {
  const folder = folderWith({ 'in/a.txt': REPORT, 'in/b.txt': REPORT.repeat(20) });
  const { status, err } = await runShell('ulimit -f 4; "$ENTENTE" build in --into store', folder);
  expect({ status, err }).toEqual({
    status: 1,
    err: 'entente: store: cannot be written: no file may be so large here. Give another place.\n',
  });
  const next = await runShell(
    '"$ENTENTE" build in --into store && cmp store/graph.json <("$ENTENTE" build in)',
    folder,
  );
  expect(next).toMatchObject({ status: 0 });
});
