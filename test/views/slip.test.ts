import { describe, expect, it } from 'vitest';
import { saysMoved } from '../../src/lexicon/moving-words.ts';
import type { GraphFile, GraphNode } from '../../src/model/graph.ts';
import { movedMeetings, slipping, slips } from '../../src/views/slip.ts';
import { courseGraph } from './course.ts';
import { graphOf } from './graph-of.ts';

const NONE = new Map();
const graph = courseGraph();
const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
const meeting = graph.nodes.find(({ attributes }) => attributes.kind === 'meeting')!;
const withTold = (told: unknown): GraphNode =>
  ({ ...meeting, attributes: { ...meeting.attributes, told } }) as unknown as GraphNode;

describe('how a meeting came about', () => {
  it('is a row for each document, in the order of their days', () => {
    expect(slips(meeting, documents, NONE)).toEqual([
      expect.objectContaining({ day: '2025-03-01', status: 'planned', date: '2025-03' }),
      expect.objectContaining({ day: '2025-03-04', status: 'planned', date: '2025-03-05' }),
      expect.objectContaining({ day: '2025-03-06', status: 'held', date: '2025-03-05' }),
    ]);
  });

  it('says what was told otherwise before', () => {
    expect(slips(meeting, documents, NONE).map(({ changed }) => changed)).toEqual([
      { status: false, date: false },
      { status: false, date: true },
      { status: true, date: false },
    ]);
  });

  it('quotes the words of each document', () => {
    for (const { document, evidence } of slips(meeting, documents, NONE)) expect(evidence.document).toBe(document);
  });

  it('takes no date for no change, and the date before it for the last one', () => {
    const rows = slips(
      withTold([
        { document: 'a', status: 'planned', date: '2025-03-05' },
        { document: 'b', status: 'planned' },
        { document: 'c', status: 'planned', date: '2025-03-06' },
      ]),
      documents,
      NONE,
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
      NONE,
    );
    expect(rows.map(({ document }) => document)).toEqual(['c', 'b', 'a']);
  });

  it.each([
    ['is no meeting', graph.nodes.find(({ attributes }) => attributes.kind === 'demand')!],
    ['does not keep what was told', withTold(undefined)],
    ['has no words of the document any more', withTold([{ document: 'z', status: 'held' }])],
  ])('is empty where a node %s', (_, node) => {
    expect(slips(node, documents, NONE)).toEqual([]);
  });
});

describe('meetings that several documents tell of', () => {
  const still = withTold([
    { document: 'a', status: 'held' },
    { document: 'b', status: 'held' },
  ]);

  it('are listed, those that changed first', () => {
    const nodes = [{ ...still, key: 'still' }, meeting];
    expect(slipping({ ...graph, nodes }, NONE).map(each => [each.meeting.key, each.changed])).toEqual([
      [meeting.key, true],
      ['still', false],
    ]);
  });

  it('are not those of a single document', () => {
    expect(slipping({ ...graph, nodes: [withTold([{ document: 'a', status: 'held' }])] }, NONE)).toEqual([]);
  });
});

describe('a meeting that was moved', () => {
  type Day = [day: number, status: string, date: string | undefined, quote: string];
  const PLAN: Day = [1, 'planned', '2025-03-10', 'Norway will meet Peru on Monday'];
  const MOVE: Day = [4, 'planned', '2025-03-13', 'the meeting has been moved to Thursday'];
  const HELD: Day = [13, 'held', '2025-03-13', 'Norway met Peru'];

  /** Meetings of Norway and Peru by what documents tell of them; a document is named by its day, and the meeting's key. */
  function meetings(told: Record<string, Day[]>, parties: Record<string, string[]> = {}): GraphFile {
    const lines = Object.keys(told).flatMap(key =>
      (parties[key] ?? ['NO', 'PE']).map(party => `country:${party} participates_in meeting:${key}`),
    );
    const graph = graphOf(...lines);
    for (const { key, attributes } of graph.nodes) {
      const days = told[key.replace('meeting:', '')];
      if (!days) continue;
      const documents = days.map(([day]) => `${day}`);
      attributes.evidence = days.map(([day, , , quote]) => ({
        document: `${day}`,
        start: 0,
        end: quote.length,
        quote,
      }));
      Object.assign(attributes, {
        told: days.map(([day, status, date]) => ({ document: `${day}`, status, ...(date ? { date } : {}) })),
      });
      for (const id of documents)
        if (!graph.attributes.documents.some(document => document.id === id))
          graph.attributes.documents.push({
            id,
            date: `2025-03-${id.padStart(2, '0')}`,
            text: '',
            articles: [],
            skipped: [],
          });
    }
    return graph;
  }
  const movedIn = (graph: GraphFile) =>
    [...movedMeetings(graph, saysMoved)].map(([key, former]) => `${former.key} → ${key}`);

  it('is found where words say so, and told of with what it was before', () => {
    const graph = meetings({ old: [PLAN], new: [MOVE, HELD] });
    expect(movedIn(graph)).toEqual(['meeting:old → meeting:new']);
    const [only, ...others] = slipping(graph, movedMeetings(graph, saysMoved));
    expect(others).toEqual([]);
    expect(only!.meeting.key).toBe('meeting:new');
    expect(only!.slips.map(({ meeting, status, date, changed }) => [meeting.key, status, date, changed.date])).toEqual([
      ['meeting:old', 'planned', '2025-03-10', false],
      ['meeting:new', 'planned', '2025-03-13', true],
      ['meeting:new', 'held', '2025-03-13', false],
    ]);
  });

  it('may be moved again', () => {
    const graph = meetings({
      old: [PLAN],
      mid: [MOVE],
      new: [[6, 'planned', '2025-03-20', 'their meeting was postponed to March 20']],
    });
    expect(movedIn(graph)).toEqual(['meeting:old → meeting:mid', 'meeting:mid → meeting:new']);
    const last = graph.nodes.find(({ key }) => key === 'meeting:new')!;
    const byId = new Map(graph.attributes.documents.map(document => [document.id, document]));
    expect(slips(last, byId, movedMeetings(graph, saysMoved)).map(({ date }) => date)).toEqual([
      '2025-03-10',
      '2025-03-13',
      '2025-03-20',
    ]);
  });

  it.each<[string, Record<string, Day[]>, Record<string, string[]>?]>([
    ['no words say so', { old: [PLAN], new: [[4, 'planned', '2025-03-13', 'they will meet on Thursday'], HELD] }],
    [
      'another thing was moved when they met',
      { old: [PLAN], new: [[13, 'held', '2025-03-13', 'Norway moved ships and met Peru']] },
    ],
    [
      'the former was held',
      {
        old: [PLAN, [10, 'held', '2025-03-10', 'Norway met Peru']],
        new: [[12, 'planned', '2025-03-20', 'the talks were moved']],
      },
    ],
    ['the former is told of later', { old: [[6, 'planned', '2025-03-10', 'they will meet']], new: [MOVE] }],
    ['others take part', { old: [PLAN], new: [MOVE] }, { new: ['NO', 'CL'] }],
    ['one alone takes part', { old: [PLAN], new: [MOVE] }, { old: ['NO'], new: ['NO'] }],
    ['a document tells of both', { old: [PLAN, [4, 'planned', '2025-03-10', 'they will meet']], new: [MOVE] }],
    ['the former has no day', { old: [[1, 'planned', undefined, 'they will meet']], new: [MOVE] }],
    ['several may be meant', { one: [PLAN], two: [[1, 'planned', '2025-03-11', 'they will meet']], new: [MOVE] }],
  ])('is none where %s', (_, told, parties) => {
    expect(movedIn(meetings(told, parties))).toEqual([]);
  });
});
