import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { folderWith } from '../read/folder.ts';
import { installCli, runInPackage } from './run.ts';

beforeAll(installCli);

test('the package is a library: read, extract, merge, lay out, verify, write', () => {
  const folder = folderWith({
    'a.txt': 'Chile condemned Peru. Norwegian Prime Minister Kari Berg met Kim Lund in Oslo.',
  });
  const told = runInPackage(`
    import { EXPORT_FORMATS, extract, layout, ledger, loadAnalyser, merge, readAllDocuments, verifyGraph } from 'entente';
    const documents = await readAllDocuments([${JSON.stringify(folder)}], { note: console.error, fault: console.error });
    const analyse = loadAnalyser();
    const graph = layout(merge(documents.map(document => extract(document, analyse))));
    const [format] = EXPORT_FORMATS;
    const text = [...(await format.write(graph))].join('');
    const { total, verbatim, faults } = verifyGraph(graph, documents);
    const edges = graph.edges.map(({ source, target, attributes }) => [source, attributes.type, target].join(' '));
    const placed = graph.nodes.every(({ attributes }) => Number.isFinite(attributes.x));
    const begins = format.begins.test(text);
    console.log(JSON.stringify({ edges, placed, begins, broken: total - verbatim, faults, demands: ledger(graph).rows }));
  `);
  expect(JSON.parse(told)).toMatchObject({ placed: true, begins: true, broken: 0, faults: [], demands: [] });
  expect(JSON.parse(told).edges).toContain('country:CL accuses country:PE');
});

test('the example of the README runs', () => {
  const [, example] = /```js\n(.*?)```/s.exec(readFileSync('README.md', 'utf8'))!;
  expect(runInPackage(example!)).toMatch(/^[1-9]\d* contested demands, \d{4,} characters\n$/);
});

test('a language model reads in the library, too, and is loaded only there', () => {
  const folder = folderWith({ 'a.txt': 'Chile condemned Peru.' });
  const told = runInPackage(`
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
