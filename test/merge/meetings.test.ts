import { describe, expect, test } from 'vitest';
import { merge } from '../../src/merge/index.ts';
import { graphText, parseGraph } from '../../src/model/graph-text.ts';
import { country, facts, leader, meeting } from './facts.ts';

type Rest = Parameters<typeof meeting>[1];
const told = (id: string, published: string, rest: Rest, parties: string[], place?: string) =>
  facts(
    id,
    published,
    {
      'meeting:m': meeting('Talks', rest),
      ...Object.fromEntries(parties.map(name => [`leader:${name}`, leader(`A. ${name}`)])),
      ...(place ? { [`country:${place}`]: country(place, place) } : {}),
    },
    [
      ...parties.map(name => ['participates_in', `leader:${name}`, 'meeting:m'] as ['participates_in', string, string]),
      ...(place ? [['held_in', 'meeting:m', `country:${place}`] as ['held_in', string, string]] : []),
    ],
  );
const count = (...all: ReturnType<typeof told>[]) =>
  merge(all).nodes.filter(node => node.attributes.kind === 'meeting').length;

describe('one meeting', () => {
  test('on the same day with the same parties', () => {
    const a = told('a', '2025-03-20', { date: '2025-03-18', mode: 'phone' }, ['Putin', 'Trump']);
    const b = told('b', '2025-03-19', { date: '2025-03-18' }, ['Putin', 'Trump', 'Ushakov']);
    expect(count(a, b)).toBe(1);
  });

  test.each([
    ['2025-03-19', 'on one day'],
    ['2025-03-20', 'one day apart'],
    ['2025-03-22', '3 days apart'],
  ])('undated, of the same parties, told of on 19 March and on %s', (day, apart) => {
    const { nodes } = merge([told('a', '2025-03-19', {}, ['Putin', 'Trump']), told('b', day, {}, ['Putin', 'Trump'])]);
    const meetings = nodes.filter(node => node.attributes.kind === 'meeting');
    expect(meetings.map(node => node.attributes.merged?.map(each => each.reason))).toEqual([
      [`the same parties, told of ${apart}`],
    ]);
  });

  test('planned in one report, held in a later one: it is held', () => {
    const a = told('a', '2025-03-15', { date: '2025-03-20', status: 'planned' }, ['Starmer'], 'GB');
    const b = told('b', '2025-03-20', { date: '2025-03-20', status: 'held' }, ['Healey'], 'GB');
    const { nodes } = merge([b, a]);
    expect(nodes.find(node => node.attributes.kind === 'meeting')!.attributes).toMatchObject({ status: 'held' });
    expect(count(a, b)).toBe(1);
  });
});

describe('what each document told of a meeting', () => {
  const meetingOf = (...all: ReturnType<typeof told>[]) =>
    merge(all).nodes.find(node => node.attributes.kind === 'meeting')!.attributes;
  const planned = told('b', '2025-03-18', { date: '2025-03', status: 'planned' }, ['Starmer', 'Macron']);
  const held = told('a', '2025-03-20', { date: '2025-03-20', status: 'held' }, ['Starmer', 'Macron']);

  test('is kept, the oldest first, whatever the order they come in', () => {
    const course = [
      { document: 'b', status: 'planned', date: '2025-03' },
      { document: 'a', status: 'held', date: '2025-03-20' },
    ];
    for (const all of [
      [planned, held],
      [held, planned],
    ])
      expect(meetingOf(...all)).toMatchObject({ status: 'held', date: '2025-03-20', told: course });
  });

  test('is in the order in which it comes about, where it is told on one day', () => {
    const early = told('z', '2025-03-20', { date: '2025-03-20', status: 'planned' }, ['Starmer', 'Macron']);
    expect((meetingOf(held, early) as { told?: unknown }).told).toMatchObject([{ document: 'z' }, { document: 'a' }]);
  });

  test('is kept of a single document too, without a date that it does not tell', () => {
    const { told: course } = meetingOf(told('a', '2025-03-20', {}, ['Starmer'])) as { told?: unknown };
    expect(course).toEqual([{ document: 'a', status: 'held' }]);
  });

  test('survives the text of the graph file, and graphs without it still open', () => {
    const graph = merge([planned, held]);
    expect(parseGraph([...graphText(graph)].join(''))).toEqual({ graph, faults: [] });
    for (const { attributes } of graph.nodes) if (attributes.kind === 'meeting') delete attributes.told;
    expect(parseGraph([...graphText(graph)].join(''))).toEqual({ graph, faults: [] });
  });

  test('is of meetings alone', () => {
    const actors = merge([planned, held]).nodes.filter(node => node.attributes.kind !== 'meeting');
    for (const { attributes } of actors) expect(attributes).not.toHaveProperty('told');
  });
});

describe('two meetings', () => {
  test('a call and a meeting of the same two on one day', () => {
    const a = told('a', '2025-03-19', { date: '2025-03-18', mode: 'phone' }, ['Putin', 'Trump']);
    const b = told('b', '2025-03-19', { date: '2025-03-18', mode: 'in-person' }, ['Putin', 'Trump']);
    expect(count(a, b)).toBe(2);
  });

  test('two calls between the same two presidents in two weeks', () => {
    const a = told('a', '2025-03-19', { date: '2025-03-18', mode: 'phone' }, ['Putin', 'Trump']);
    const b = told('b', '2025-04-01', { date: '2025-03-31', mode: 'phone' }, ['Putin', 'Trump']);
    expect(count(a, b)).toBe(2);
  });

  test('two undated meetings of the same parties, told of two weeks apart', () => {
    expect(
      count(told('a', '2025-03-19', {}, ['Putin', 'Trump']), told('b', '2025-04-02', {}, ['Putin', 'Trump'])),
    ).toBe(2);
  });

  test('two meetings of one leader on the day of a summit', () => {
    const a = told('a', '2025-03-20', { date: '2025-03-20' }, ['Starmer', 'Macron'], 'FR');
    const b = told('b', '2025-03-20', { date: '2025-03-20' }, ['Starmer', 'Meloni', 'Merz'], 'FR');
    expect(count(a, b)).toBe(2);
  });

  test('in two countries on one day', () => {
    const a = told('a', '2025-03-20', { date: '2025-03-20' }, ['Starmer'], 'FR');
    const b = told('b', '2025-03-20', { date: '2025-03-20' }, ['Starmer'], 'GB');
    expect(count(a, b)).toBe(2);
  });
});

describe('meetings of many parties', () => {
  const codes = Array.from({ length: 14 }, (_, at) => `C${String.fromCharCode(65 + at)}`);
  const of = (id: string, parties: readonly string[], date?: string) =>
    facts(
      id,
      '2025-03-20',
      {
        ...Object.fromEntries(parties.map(code => [`country:${code}`, country(code, code)])),
        'meeting:m': meeting('Talks', date === undefined ? {} : { date }),
      },
      parties.map(code => ['participates_in', `country:${code}`, 'meeting:m']),
    );
  const count = (...all: Parameters<typeof merge>[0]) =>
    merge(all).nodes.filter(({ attributes }) => attributes.kind === 'meeting').length;

  test.each<[string, readonly string[], readonly string[]]>([
    ['both wide', codes, codes.slice(2)],
    ['one wide, one narrow', codes, codes.slice(9, 12)],
    ['two of three', codes.slice(0, 3), ['CA', 'CB', 'CX']],
  ])('are one where most of the fewer are the same: %s', (_, one, other) => {
    expect(count(of('a', one), of('b', other))).toBe(1);
    expect(count(of('a', one, '2025-03-20'), of('b', other, '2025-03-20'))).toBe(1);
    expect(count(of('a', one, '2025-03-20'), of('b', other))).toBe(1);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['both wide', codes, ['XA', 'XB', 'XC', 'XD', 'XE', 'XF', ...codes.slice(0, 5)]],
    ['one of three', codes, ['CA', 'XB', 'XC']],
  ])('are two where half or fewer are: %s', (_, one, other) => {
    expect(count(of('a', one), of('b', other))).toBe(2);
    expect(count(of('a', one, '2025-03-20'), of('b', other, '2025-03-20'))).toBe(2);
  });
});
