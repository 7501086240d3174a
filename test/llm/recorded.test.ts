import { expect, test } from 'vitest';
import { buildGraph, type GraphFile, graphText, readAllDocuments } from '../../src/index.ts';
import { ModelRun, modelIn } from '../../src/llm/index.ts';
import { verifyGraph } from '../../src/model/verify.ts';
import { comparison } from '../../src/views/agreement.ts';
import { analyse } from '../support/analyser.ts';

const ANSWERS = 'test/fixtures/answers';
const fail = (error: Error): never => {
  throw error;
};
const documents = await readAllDocuments(['data/documents'], { note() {}, fault: fail });

/** The graph of the five documents by recorded answers of a capable model. */
async function replayed(isAlone: boolean): Promise<{ graph: GraphFile; run: ModelRun }> {
  const run = new ModelRun({ model: modelIn(ANSWERS), folder: ANSWERS, note() {} });
  const second = { read: (document: (typeof documents)[number]) => run.read(document, analyse), isAlone, parallel: 4 };
  return { graph: await buildGraph(documents, analyse, { progress() {}, note() {}, fault: fail }, second), run };
}

test('recorded answers about the five documents stand in them word for word', async () => {
  const { graph, run } = await replayed(true);
  const { total, verbatim, faults } = verifyGraph(graph, documents);
  expect({ verbatim, faults }).toEqual({ verbatim: total, faults: [] });
  expect(run.kept).toBeGreaterThan(300);
  expect(run.dropped).toBeLessThan(run.kept / 20);
  expect(comparison(graph)).toEqual([]);
});

test('both readers agree on the most that the rules find, and are surer of it', async () => {
  const { graph } = await replayed(false);
  const rows = comparison(graph);
  const sure = (who: string) => {
    const all = rows.filter(({ says }) => says === who).map(({ item }) => item.attributes.confidence!);
    return all.reduce((sum, each) => sum + each, 0) / all.length;
  };
  const count = (who: string) => rows.filter(({ says }) => says === who).length;
  expect(count('both')).toBeGreaterThan(2 * count('rules'));
  expect(sure('both')).toBeGreaterThan(sure('model'));
  expect(sure('model')).toBeGreaterThan(sure('rules'));
  const rejecting = graph.edges.find(
    ({ source, target, attributes }) =>
      source === 'country:RU' &&
      attributes.type === 'rejects' &&
      /troops/i.test(graph.nodes.find(({ key }) => key === target)!.attributes.label),
  );
  expect(rejecting?.attributes.readers).toEqual(['rules', 'model']);
});

test('the same answers give the same bytes', async () => {
  const [one, other] = [await replayed(false), await replayed(false)];
  expect([...graphText(one.graph)]).toEqual([...graphText(other.graph)]);
});
