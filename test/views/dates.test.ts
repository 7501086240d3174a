import { describe, expect, it, test } from 'vitest';
import type { GraphEdge, GraphNode } from '../../src/model/graph.ts';
import { daysOf, daysOfDate, daysOfEvidence, daysTold, meets } from '../../src/views/dates.ts';
import { fixtureGraph } from '../app/fixture.ts';

const graph = fixtureGraph();
const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
const day = (date: string) => ({ start: date, end: date });
const node = (key: string) => graph.nodes.find(each => each.key === key)!;

const quote = (document: string, start = 0) => ({ document, start, end: start + 1, quote: 'q' });
const meeting = (date?: string, ...evidence: ReturnType<typeof quote>[]): GraphNode => ({
  key: 'm',
  attributes: { kind: 'meeting', label: 'Talks', status: 'held', evidence, ...(date && { date }) },
});

describe('the days of a date', () => {
  test.each([
    ['2025-03-20', '2025-03-20', '2025-03-20'],
    ['2025-03', '2025-03-01', '2025-03-31'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
  ])('%s is from %s to %s', (date, start, end) => {
    expect(daysOfDate(date)).toEqual({ start, end });
  });
});

describe('when something is', () => {
  it('a meeting is on its own date, whenever it is told', () => {
    expect(daysOf(meeting('2025-05', quote('000')), documents)).toEqual([{ start: '2025-05-01', end: '2025-05-31' }]);
  });

  it('a meeting without a date is on the days of those who tell of it', () => {
    expect(daysOf(meeting(undefined, quote('003'), quote('000'), quote('001')), documents)).toEqual([
      day('2025-03-20'),
      day('2025-04-10'),
    ]);
  });

  it('an act with a date is on it, one without on the day of its document', () => {
    const act: GraphEdge = {
      key: 'e',
      source: 'country:RU',
      target: 'country:UA',
      attributes: { type: 'attacks', date: '2022-02-24', evidence: [quote('002')] },
    };
    expect(daysOf(act, documents)).toEqual([day('2022-02-24')]);
    expect(daysTold(act, documents)).toEqual([day('2025-03-15')]);
    const { date: _, ...undated } = act.attributes;
    expect(daysOf({ ...act, attributes: undated }, documents)).toEqual([day('2025-03-15')]);
  });

  it('a demand is on the days of its articles, each once', () => {
    expect(daysOf(node('demand:foreign-troops'), documents)).toEqual([day('2025-03-15'), day('2025-03-20')]);
  });

  it('a quote is of its article rather than of its document', () => {
    const later = documents.get('000')!.articles[1]!.start;
    expect(daysOfEvidence(quote('000', 0), documents)).toEqual(day('2025-03-20'));
    expect(daysOfEvidence(quote('000', later), documents)).toEqual(day('2025-05-15'));
  });

  it('what no dated document tells is on no day', () => {
    const undated = new Map([['d', { id: 'd', text: 'q', articles: [], skipped: [] }]]);
    expect(daysOf(meeting(undefined, quote('d')), undated)).toEqual([]);
    expect(daysOf(meeting(undefined, quote('unknown')), undated)).toEqual([]);
    expect(daysOfEvidence(quote('unknown'), undated)).toBeUndefined();
  });
});

describe('days and a stretch of time', () => {
  const march = [daysOfDate('2025-03')];
  test.each([
    [{}, true],
    [{ from: '2025-03-31' }, true],
    [{ from: '2025-04-01' }, false],
    [{ to: '2025-03-01' }, true],
    [{ to: '2025-02-28' }, false],
    [{ from: '2025-03-10', to: '2025-03-11' }, true],
    [{ from: '2024-01-01', to: '2024-12-31' }, false],
    [{ from: '2025', to: '2025-03' }, true],
    [{ from: '2025-04' }, false],
    [{ to: '2024' }, false],
  ])('March 2025 and %j: %s', (stretch, expected) => {
    expect(meets(march, stretch)).toBe(expected);
  });

  it('no day lies in no stretch', () => {
    expect(meets([], {})).toBe(false);
  });
});
