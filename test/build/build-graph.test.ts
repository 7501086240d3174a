import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/build/index.ts';
import { loadAnalyser } from '../../src/load-analyser.ts';
import { readDocument } from '../../src/read/document.ts';

const DOCUMENTS = ['Norway and Peru met in Oslo.', 'BROKEN', 'Chile backs Peru.'].map((text, at) =>
  readDocument(`d${at}`, text),
);

function listen() {
  const faults: string[] = [];
  const notes: string[] = [];
  const terminal = {
    tell: () => undefined,
    progress: () => undefined,
    note: (message: string) => notes.push(message),
    done: () => undefined,
    fault: (error: Error) => faults.push(error.message),
  };
  return { terminal, faults, notes };
}

test('a document that fails is named and costs no other', async () => {
  const analyse = loadAnalyser();
  const failing: typeof analyse = text => {
    if (text.includes('BROKEN')) throw new RangeError('no such thing');
    return analyse(text);
  };
  const { terminal, faults } = listen();
  const graph = await buildGraph(DOCUMENTS, failing, terminal);
  expect(graph.attributes.documents.map(document => document.id)).toEqual(['d0', 'd2']);
  expect(graph.nodes.map(node => node.key)).toEqual(expect.arrayContaining(['country:CL', 'country:NO', 'country:PE']));
  expect(faults).toEqual(['d1: could not be analysed (RangeError: no such thing). It is left out.']);
});

test('the order of the documents does not matter', async () => {
  const analyse = loadAnalyser();
  const { terminal } = listen();
  const there = await buildGraph(DOCUMENTS, analyse, terminal);
  const back = await buildGraph([...DOCUMENTS].reverse(), analyse, terminal);
  expect(JSON.stringify(back)).toBe(JSON.stringify(there));
});

test('nothing that could be analysed', async () => {
  const { terminal } = listen();
  const failing = () => {
    throw new Error('no');
  };
  await expect(buildGraph(DOCUMENTS, failing, terminal)).rejects.toThrow('build: no document could be analysed.');
});

test('an article about something else is told of, and nothing else that is left out', async () => {
  const football = readFileSync('test/fixtures/not-diplomacy/football.txt', 'utf8');
  const { terminal, notes } = listen();
  await buildGraph([readDocument('match', football), DOCUMENTS[0]!], loadAnalyser(), terminal);
  expect(notes).toEqual([
    expect.stringMatching(/^match: .+ is left out: it is about sport, not diplomacy\.$/),
    'match: nothing found that belongs in the graph.',
  ]);
});
