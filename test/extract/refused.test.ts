import { expect, it, vi } from 'vitest';
import { explain } from '../../src/extract/explain.ts';
import { extract } from '../../src/extract/index.ts';
import { readDocument } from '../../src/read/document.ts';
import { analyse } from '../support/analyser.ts';

vi.mock('../../src/extract/meetings/index.ts', () => ({
  addMeetings: (draft: import('../../src/extract/draft.ts').Draft) =>
    draft.addEdge('held_in', 'country:CL', 'country:PE', { start: 0, end: 5, rule: 'faulty-rule' }),
}));

it('a forbidden edge costs no other, and explain tells what was left out and why', () => {
  const document = readDocument('test', 'Chile condemned Peru.');
  expect(explain(document, analyse)).toContain(
    'dropped by faulty-rule: country:CL held_in country:PE — "held_in" cannot go from a country',
  );
  expect(extract(document, analyse).edges.map(({ attributes }) => attributes.type)).toEqual(['accuses']);
});
