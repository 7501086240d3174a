import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { folderWith } from '../read/folder.ts';
import { installCli, startCli } from './run.ts';

beforeAll(installCli);

test('a build for each change, in a line; nothing half written is read; a signal ends it', async () => {
  const folder = folderWith({ 'in/a.txt': 'Norway and Peru met in Oslo.\n' });
  const [documents, store] = [join(folder, 'in'), join(folder, 'store')];
  const child = startCli('watch', documents, '--into', store);
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface(child.stderr!)[Symbol.asyncIterator]();
  const next = async () => (await lines.next()).value;
  expect(await next()).toMatch(/^1 document, /);

  writeFileSync(join(documents, 'b.txt'), 'Chile backs Peru. ');
  setTimeout(() => appendFileSync(join(documents, 'b.txt'), 'Chile met Norway in Lima.\n'), 300);
  expect(await next()).toMatch(/^2 documents, /);
  expect(readFileSync(join(store, 'graph.json'), 'utf8')).toContain('met Norway in Lima');

  rmSync(join(documents, 'a.txt'));
  expect(await next()).toMatch(/^1 document, /);
  writeFileSync(join(documents, 'c.txt'), '');
  expect(await next()).toBe(`entente: ${documents}/c.txt: is empty. Give a file with text.`);

  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(existsSync(join(store, 'lock'))).toBe(false);
});
