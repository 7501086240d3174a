import { expect, test } from 'vitest';
import { reports } from '../../bench/documents.ts';
import { extract } from '../../src/extract/index.ts';
import { merge } from '../../src/merge/index.ts';
import { readDocument } from '../../src/read/document.ts';
import { analyse } from '../support/analyser.ts';

test('generated reports are the same each time, the first of many those of few', () => {
  const few = [...reports(5)];
  expect([...reports(12)].slice(0, 5)).toEqual(few);
  expect(reports(1, 2).next().value).not.toEqual(few[0]);
});

test('generated reports give facts of every kind, told by several', () => {
  const graph = merge(Array.from(reports(12), ({ name, text }) => extract(readDocument(name, text), analyse)));
  const kinds = new Set(graph.nodes.map(({ attributes }) => attributes.kind));
  expect(kinds.size).toBe(5);
  const told = graph.nodes.filter(({ attributes }) => attributes.kind === 'meeting' && attributes.merged);
  expect(told.length).toBeGreaterThan(0);
});
