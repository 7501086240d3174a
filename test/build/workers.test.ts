import { expect, onTestFinished, test } from 'vitest';
import { byRules, type Outcome } from '../../src/build/by-rules.ts';
import { inOrder } from '../../src/build/in-order.ts';
import { Workers } from '../../src/build/workers.ts';
import { extract } from '../../src/extract/index.ts';
import { loadAnalyser } from '../../src/load-analyser.ts';
import type { Document } from '../../src/model/document.ts';
import { read } from '../read/read.ts';

function workers(file?: string): Workers {
  const opened = new Workers(2, file);
  onTestFinished(() => opened.close());
  return opened;
}

/** What comes of documents, in their order. */
async function readAll(by: Workers, documents: readonly Document[]) {
  const outcomes = [];
  for await (const { result } of inOrder(documents, by.ahead, document => by.read(document, false)))
    outcomes.push(result);
  return outcomes;
}

test('threads find what this one finds, in the order of the documents', async () => {
  const { documents } = await read('data/documents');
  const analyse = loadAnalyser();
  const here = documents.map(document => byRules(document, analyse, extract));
  const there = await readAll(workers(), documents);
  const untimed = (outcomes: readonly Outcome[]) =>
    JSON.stringify(outcomes.map(each => ({ ...each, milliseconds: 0 })));
  expect(untimed(there)).toBe(untimed(here));
});

test('a thread that dies costs its document alone', async () => {
  const ids = ['a', 'exit', 'b', 'throw', 'c', 'late', 'exit', 'd'];
  const outcomes = await readAll(
    workers('test/fixtures/workers/dying.mjs'),
    ids.map(id => ({ id, text: id, articles: [], skipped: [] })),
  );
  expect(outcomes.map(outcome => ('why' in outcome ? outcome.why : outcome.facts.document.id))).toEqual([
    'a',
    expect.stringMatching(/^could not be analysed \(Error: .+\)\.$/),
    'b',
    'could not be analysed (RangeError: no such thing).',
    'c',
    'could not be analysed (RangeError: too late).',
    expect.stringMatching(/^could not be analysed \(Error: .+\)\.$/),
    'd',
  ]);
});
