import { expect, test } from 'vitest';
import { timeOf } from '../../src/export/time.ts';
import type { Document } from '../../src/model/document.ts';
import type { GraphEdge, GraphNode } from '../../src/model/graph.ts';

const document = (id: string, date?: string): [string, Document] => [
  id,
  { id, ...(date && { date }), text: 'q', articles: [], skipped: [] },
];
const documents = new Map([document('a', '2025-03-20'), document('b', '2025-02'), document('c')]);
const evidence = (ids: string) => [...ids].map(id => ({ document: id, start: 0, end: 1, quote: 'q' }));
const meeting = (ids: string, date?: string): GraphNode => {
  const attributes = { kind: 'meeting', label: 'M', status: 'held', evidence: evidence(ids), ...(date && { date }) };
  return { key: 'm', attributes: attributes as GraphNode['attributes'] };
};

test.each([
  ['2025-03-20', '2025-03-20', '2025-03-20'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025', '2025-01-01', '2025-12-31'],
])('a meeting of %s is from %s to %s, whatever documents say when', (date, start, end) => {
  expect(timeOf(meeting('ab', date), documents)).toEqual({ start, end });
});

test('without a date of its own it is from the first document to the last, all days of a month included', () => {
  expect(timeOf(meeting('ab'), documents)).toEqual({ start: '2025-02-01', end: '2025-03-20' });
  expect(timeOf(meeting('bc'), documents)).toEqual({ start: '2025-02-01', end: '2025-02-28' });
});

test('what nobody dates is always there, and so are actors and sides', () => {
  const edge = (type: GraphEdge['attributes']['type']): GraphEdge => {
    return { key: 'e', source: 'x', target: 'y', attributes: { type, evidence: evidence('a') } };
  };
  expect(timeOf(meeting('c'), documents)).toBeUndefined();
  const country = { kind: 'country' as const, label: 'C', iso2: 'XX', aliases: [], evidence: evidence('a') };
  expect(timeOf({ key: 'c', attributes: country }, documents)).toBeUndefined();
  expect(timeOf(edge('represents'), documents)).toBeUndefined();
  expect(timeOf(edge('accuses'), documents)).toEqual({ start: '2025-03-20', end: '2025-03-20' });
});
