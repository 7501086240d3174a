import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { builtinModules } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'oxc-parser';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { dependencies, version } from '../../package.json' with { type: 'json' };
import { smallGraph } from '../cli/small-graph.ts';
import { folderWith } from '../read/folder.ts';
import { launchChrome } from '../support/chrome.ts';
import { type Installed, installPackage } from './package.ts';

let installed: Installed;

beforeAll(async () => {
  const { installed: there, remove } = await installPackage();
  installed = there;
  symlinkSync(resolve('data'), join(installed.folder, 'data'));
  return remove;
});

/** The packages that a file imports, now or later. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const { staticImports, dynamicImports } = parseSync(file, text).module;
  const later = dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
  const all = [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...later];
  return all.map(name => (name.startsWith('.') ? name : /^(?:@[^/]+\/)?[^/]+/.exec(name)![0]));
}

describe('the package, as it is published, in an empty folder', () => {
  test('holds what runs and what is read, and no more', () => {
    const names = (...path: string[]) => readdirSync(join(installed.folder, 'node_modules', 'entente', ...path)).sort();
    expect(names()).toEqual(['LICENSE', 'README.md', 'data', 'dist', 'package.json']);
    expect(names('dist')).toEqual(['app', 'cli', 'lib', 'types']);
    expect(names('data')).not.toContain('embeddings');
  });

  test('depends on the packages that it names, and on no others', () => {
    const dist = join(installed.folder, 'node_modules', 'entente', 'dist');
    const files = ['lib', 'cli'].flatMap(part =>
      readdirSync(join(dist, part), { recursive: true, encoding: 'utf8' }).map(name => join(dist, part, name)),
    );
    const imported = files.filter(name => name.endsWith('.js')).flatMap(importsOf);
    const needed = new Set(imported.filter(name => !builtinModules.includes(name) && !/^(?:node:|\.)/.test(name)));
    expect([...needed].sort()).toEqual(Object.keys(dependencies).sort());
  });

  test('the command runs, and builds a graph', () => {
    expect(installed.npx('entente', '--version')).toBe(`${version}\n`);
    const folder = folderWith({ 'a.txt': 'Chile condemned Peru.' });
    const graph = join(folder, 'graph.json');
    installed.npx('entente', 'build', join(folder, 'a.txt'), '-o', graph);
    expect(JSON.parse(readFileSync(graph, 'utf8')).edges).toHaveLength(1);
  });

  test('its types hold', () => {
    installed.check(`
      import { type GraphFile, loadAnalyser, parseGraph, query, readDocuments, type Query } from 'entente';
      import { createAnalyser, extract, readDocument } from 'entente/browser';
      import { ModelRun } from 'entente/second-reader';
      const asked: Query = { kinds: ['meeting'], actors: ['Norway'] };
      export const find = (graph: GraphFile): string[] => query(graph, asked).found.map(({ key }) => key);
      export const read = (text: string, model: Uint8Array) => extract(readDocument('a', text), createAnalyser(model));
      export { loadAnalyser, ModelRun, readDocuments };
      // @ts-expect-error No text.
      parseGraph(7);
      // @ts-expect-error There are no files in browsers.
      export { readDocuments as none } from 'entente/browser';
    `);
  });
});

/** What of the library is heavy, by words that only it holds. */
const HEAVY = {
  model: 'english.bin',
  lexicon: 'Ouagadougou',
  openai: 'OpenAI',
  pdf: 'FlateDecode',
  drawing: 'sigma',
  node: 'node:fs',
};

test('a bundler takes what is used alone', async () => {
  const heavyIn = (text: string) => Object.entries(HEAVY).flatMap(([name, word]) => (text.includes(word) ? name : []));
  const parsing = await installed.bundle(`export { parseGraph } from 'entente';`);
  const [text] = [...parsing.values()];
  expect(parsing.size).toBe(1);
  expect(heavyIn(text!)).toEqual([]);
  expect(gzipSync(text!).length).toBeLessThan(40_000);
  const reading = await installed.bundle(`export { extract } from 'entente/browser';`);
  expect(heavyIn([...reading.values()].join())).toEqual(['lexicon']);
});

/** The pieces of JavaScript in a page of the documentation. */
const examplesIn = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code!);
const EXAMPLES = examplesIn('docs/library.md');
const isForBrowsers = (code: string) => code.includes('entente/browser');

/** Opens a page that runs a module, in a browser, with files beside it. */
async function openPage(
  files: ReadonlyMap<string, string>,
  beside: Record<string, string | Uint8Array>,
): Promise<Page> {
  const [script] = files.keys();
  const page = `<!doctype html><script type="module" src="${script}"></script>`;
  const served = new Map<string, string | Uint8Array>([...files, ...Object.entries(beside), ['', page]]);
  const server = createServer(({ url = '/' }, response) => {
    const content = served.get(url.slice(1));
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const browser = await launchChrome();
  onTestFinished(async () => {
    await browser.close();
    server.close();
  });
  const opened = await browser.newPage();
  await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return opened;
}

test('in a browser: the example runs, and a graph is read and exported', async () => {
  const [example] = EXAMPLES.filter(isForBrowsers);
  const files = await installed.bundle(`${example}
    import { EXPORT_FORMATS, parseGraph } from 'entente/browser';
    const { graph: read, faults } = parseGraph(await (await fetch('graph.json')).text());
    const gexf = [...(await EXPORT_FORMATS.find(({ name }) => name === 'gexf').write(read))].join('');
    globalThis.told = { faults, gexf, title: document.title };
  `);
  const model = readFileSync(join('data', 'model', 'english.bin'));
  const page = await openPage(files, { 'graph.json': JSON.stringify(smallGraph()), 'english.bin': model });
  await page.waitForFunction(() => 'told' in globalThis);
  const told = await page.evaluate(() => (globalThis as unknown as { told: Record<string, unknown> }).told);
  expect(told).toMatchObject({ faults: [], title: 'accuses|country:CL|country:PE' });
  expect(told.gexf).toMatch(/<gexf.*Norway.*<\/gexf>\s*$/s);
});

test('the examples run', () => {
  const [built, asked, written] = EXAMPLES.filter(code => !isForBrowsers(code)).map(code => installed.node(code));
  expect(built).toMatch(/^[1-9]\d* nodes\n$/);
  expect(asked).toMatch(/\n[1-9]\d* demands\n[1-9]\d* differences since 20 March\n$/);
  expect(written).toBe('0 faults\n');
  expect(readFileSync(join(installed.folder, 'graph.gexf'), 'utf8')).toMatch(/<\/gexf>\s*$/);
});

test('the example of the README runs', () => {
  const [example] = examplesIn('README.md');
  expect(installed.node(example!)).toMatch(/^[1-9]\d* contested demands, \d{4,} characters\n$/);
});

test('a language model reads in the library, too, and is loaded only there', () => {
  const folder = folderWith({ 'a.txt': 'Chile condemned Peru.' });
  const told = installed.node(`
    import { buildGraph, loadAnalyser, readAllDocuments } from 'entente';
    import { ModelRun, questionsOf, survey } from 'entente/second-reader';
    const told = [];
    const report = { progress() {}, note: text => told.push(text), fault: ({ message }) => told.push(message) };
    const documents = await readAllDocuments([${JSON.stringify(folder)}], report);
    const { questions } = await questionsOf(documents[0]);
    const plan = { model: 'tiny', folder: ${JSON.stringify(folder)}, note: report.note };
    const { passages } = await survey(documents, plan);
    const run = new ModelRun(plan);
    const analyse = loadAnalyser();
    const second = { read: document => run.read(document, analyse), isAlone: false, parallel: 1 };
    const { edges } = await buildGraph(documents, analyse, report, second);
    console.log(JSON.stringify({ questions: questions.length, passages, edges: edges.length, told }));
  `);
  expect(JSON.parse(told)).toEqual({
    questions: 1,
    passages: 1,
    edges: 1,
    told: [expect.stringMatching(/^a: could not be read by the model: no recorded answer of tiny to passage 1 /)],
  });
});
