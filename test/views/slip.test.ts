import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../src/model/graph.ts';
import { slipping, slips } from '../../src/views/slip.ts';
import { courseGraph } from './course.ts';

const graph = courseGraph();
const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
const meeting = graph.nodes.find(({ attributes }) => attributes.kind === 'meeting')!;
const withTold = (told: unknown): GraphNode =>
  ({ ...meeting, attributes: { ...meeting.attributes, told } }) as unknown as GraphNode;

describe('how a meeting came about', () => {
  it('is a row for each document, in the order of their days', () => {
    expect(slips(meeting, documents)).toEqual([
      expect.objectContaining({ day: '2025-03-01', status: 'planned', date: '2025-03' }),
      expect.objectContaining({ day: '2025-03-04', status: 'planned', date: '2025-03-05' }),
      expect.objectContaining({ day: '2025-03-06', status: 'held', date: '2025-03-05' }),
    ]);
  });

  it('says what was told otherwise before', () => {
    expect(slips(meeting, documents).map(({ changed }) => changed)).toEqual([
      { status: false, date: false },
      { status: false, date: true },
      { status: true, date: false },
    ]);
  });

  it('quotes the words of each document', () => {
    for (const { document, evidence } of slips(meeting, documents)) expect(evidence.document).toBe(document);
  });

  it('takes no date for no change, and the date before it for the last one', () => {
    const rows = slips(
      withTold([
        { document: 'a', status: 'planned', date: '2025-03-05' },
        { document: 'b', status: 'planned' },
        { document: 'c', status: 'planned', date: '2025-03-06' },
      ]),
      documents,
    );
    expect(rows.map(({ changed }) => changed.date)).toEqual([false, false, true]);
  });

  it('puts of one day the status further on last, and documents without a date at the end', () => {
    const same = new Map([...documents].map(([id, each]) => [id, { ...each, articles: [] }]));
    const { date: _, ...undated } = same.get('a')!;
    const days = new Map(same)
      .set('a', undated)
      .set('b', { ...same.get('b')!, date: '2025-03-06' })
      .set('c', { ...same.get('c')!, date: '2025-03-06' });
    const rows = slips(
      withTold([
        { document: 'a', status: 'proposed' },
        { document: 'b', status: 'held' },
        { document: 'c', status: 'planned' },
      ]),
      days,
    );
    expect(rows.map(({ document }) => document)).toEqual(['c', 'b', 'a']);
  });

  it.each([
    ['is no meeting', graph.nodes.find(({ attributes }) => attributes.kind === 'demand')!],
    ['does not keep what was told', withTold(undefined)],
    ['has no words of the document any more', withTold([{ document: 'z', status: 'held' }])],
  ])('is empty where a node %s', (_, node) => {
    expect(slips(node, documents)).toEqual([]);
  });
});

describe('meetings that several documents tell of', () => {
  const still = withTold([
    { document: 'a', status: 'held' },
    { document: 'b', status: 'held' },
  ]);

  it('are listed, those that changed first', () => {
    const nodes = [{ ...still, key: 'still' }, meeting];
    expect(slipping({ ...graph, nodes }).map(each => [each.meeting.key, each.changed])).toEqual([
      [meeting.key, true],
      ['still', false],
    ]);
  });

  it('are not those of a single document', () => {
    expect(slipping({ ...graph, nodes: [withTold([{ document: 'a', status: 'held' }])] })).toEqual([]);
  });
});
