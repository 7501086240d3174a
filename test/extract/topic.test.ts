import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explain } from '../../src/explain.ts';
import { extract } from '../../src/extract/index.ts';
import type { TraceEntry } from '../../src/extract/types.ts';
import { readDocument } from '../../src/read/document.ts';
import { analyse } from '../support/analyser.ts';

const read = (text: string) => {
  const trace: TraceEntry[] = [];
  const facts = extract(readDocument('test', text, { date: '2025-06-04' }), analyse, entry => trace.push(entry));
  return { facts, leftOut: trace.filter(entry => entry.verdict === 'left out') };
};

test.each([
  ['football', 'sport'],
  ['recipe', 'cooking'],
  ['markets', 'markets'],
  ['source-code', 'computers'],
  ['ice-cream', 'something else'],
])('%s gives nothing, and the reason is told', (name, topic) => {
  const { facts, leftOut } = read(readFileSync(`test/fixtures/not-diplomacy/${name}.txt`, 'utf8'));
  expect(facts.nodes).toEqual([]);
  expect(leftOut).toMatchObject([{ verdict: 'left out', why: `it is about ${topic}` }]);
});

test.each([
  [
    'sport between states',
    'The foreign ministers of India and Pakistan watched a cricket match together on Tuesday and held talks on border troops after the last wicket. India wants Pakistan to free the fishermen it holds.',
  ],
  [
    'sanctions and prices',
    'Oil prices rose and stocks fell after the European Union imposed sanctions on Iran. The minister told investors and traders that Tehran must accept inspections of its uranium before shares of trading houses recover.',
  ],
  [
    'a deal on trade',
    'Chile has committed to removing import licences on exports of farm goods from Norway, and to export more copper. Norway has committed to import Chilean fruit, to commit funds to ports and to return customs dues on imports. Both commit to an export council.',
  ],
  ['a short text', 'France’s Emma Novak will be in Vienna on Monday.'],
])('diplomacy is kept: %s', (_, text) => {
  const { facts, leftOut } = read(text);
  expect(leftOut).toEqual([]);
  expect(facts.nodes.length).toBeGreaterThan(0);
});

test('who asks how a document is read is told that it is left out', () => {
  const text = readFileSync('test/fixtures/not-diplomacy/ice-cream.txt', 'utf8');
  expect(explain(readDocument('test', text), analyse)).toBe(
    'left out by other-topic: Ice cream maker drops name of its oldest brand after complaints — it is about something else\n',
  );
});
