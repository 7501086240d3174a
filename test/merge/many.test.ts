import { describe, expect, test } from 'vitest';
import { cluster } from '../../src/merge/cluster.ts';
import type { Comparison } from '../../src/merge/comparison.ts';
import { demandComparison } from '../../src/merge/demands.ts';
import { merge } from '../../src/merge/index.ts';
import { type Item, itemsOf } from '../../src/merge/items.ts';
import { leaderComparison } from '../../src/merge/leaders.ts';
import { meetingComparison } from '../../src/merge/meetings.ts';
import { partlyComparedNotes } from '../../src/merge/partly-compared.ts';
import type { Facts } from '../../src/model/facts.ts';
import { graphFileSchema } from '../../src/model/graph.ts';
import { country, demand, facts, leader, meeting } from './facts.ts';

test('thousands of documents that name one country and make one demand give one node of each', () => {
  const all = Array.from({ length: 6000 }, (_, at) =>
    facts(
      `d${at}`,
      '2025-03-20',
      { 'country:RU': country('Russia', 'RU'), 'demand:d': demand('Foreign troops leave Kosovo') },
      [['demands', 'country:RU', 'demand:d']],
    ),
  );
  const { nodes, edges } = merge(all);
  expect(nodes.map(({ key, attributes }) => [key, attributes.evidence.length])).toEqual([
    ['country:RU', 6000],
    ['demand:d', 6000],
  ]);
  expect(edges).toHaveLength(1);
});

const LETTERS = 'bcdfghklmnprstvz';
/** A made-up name, another for each number. */
const nameOf = (number: number): string =>
  [...number.toString(16).padStart(3, '0')].map(digit => `${LETTERS[Number.parseInt(digit, 16)]}a`).join('');
const day = (number: number): string => new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);

/** Reports of ten a day, the countries of which meet and ask each other for something like what others ask. */
const reports = (count: number): Facts[] =>
  Array.from({ length: count }, (_, at) => {
    const [one, other, third] = [at % 23, 23 + (at % 29), 52 + (at % 31)].map(number => `country:${nameOf(number)}`);
    const told = day(Math.floor(at / 10));
    return facts(
      `d${String(at).padStart(5, '0')}`,
      told,
      {
        ...Object.fromEntries([one, other, third].map(key => [key!, country(key!, 'XX')])),
        'leader:a': leader(`Ana ${nameOf(at)}`),
        'meeting:m': meeting('Talks', at % 2 === 0 ? { date: told } : {}),
        'demand:d': demand(`End the ban on ${nameOf(at % 600)} imports`),
      },
      [
        ['represents', 'leader:a', one!],
        ['participates_in', one!, 'meeting:m'],
        ['participates_in', other!, 'meeting:m'],
        ['participates_in', third!, 'meeting:m'],
        ['demands', 'leader:a', 'demand:d'],
        ...(at % 5 === 0 ? [] : [['addressed_to', 'demand:d', other!] as const]),
      ].map(([type, source, target]) => [type, source, target] as ['demands', string, string]),
    );
  });

/** How often two are compared where all items of a kind are grouped. */
function callsOf(all: readonly Item[], kind: string, comparisonOf: (items: readonly Item[]) => Comparison): number {
  const items = all.filter(({ node }) => node.attributes.kind === kind);
  const comparison = comparisonOf(items);
  let calls = 0;
  cluster(items, {
    ...comparison,
    same: (a, b) => {
      calls++;
      return comparison.same(a, b);
    },
  });
  return calls;
}

const keyOf = (_: Item, key: string): string => key;

describe('comparisons grow with the documents, not with their square', () => {
  test.each<[string, (items: readonly Item[]) => Comparison]>([
    ['leader', () => leaderComparison],
    ['meeting', meetings => meetingComparison(meetings, keyOf)],
    ['demand', demands => demandComparison(demands, keyOf, () => [])],
  ])('of %s', (kind, comparisonOf) => {
    const [few, many] = [500, 2000].map(count => callsOf(itemsOf(reports(count)), kind, comparisonOf));
    // Sixteen times were the square.
    expect(many! - 1000).toBeLessThan(8 * few!);
  });
});

describe('what very many have in common', () => {
  const alike = (count: number): Facts[] =>
    Array.from({ length: count }, (_, at) =>
      facts(
        `d${String(at).padStart(5, '0')}`,
        '2025-03-20',
        { 'country:RU': country('Russia', 'RU'), 'demand:d': demand(`Withdraw the troops from ${nameOf(at)}`) },
        [['addressed_to', 'demand:d', 'country:RU']],
      ),
    );

  test('is compared with some of them only, and said', () => {
    const graph = merge(alike(1000));
    expect(graph.attributes.partlyCompared).toEqual({ demand: 799 });
    expect(graphFileSchema.parse(graph)).toEqual(graph);
    expect(partlyComparedNotes(graph)).toEqual([expect.stringMatching(/^merge: 799 nodes of the kind demand /)]);
    expect(partlyComparedNotes(merge(alike(100)))).toEqual([]);
  });

  test('is one where each is like the next, as if all were compared', () => {
    const demands = (count: number) =>
      merge(alike(count)).nodes.filter(({ attributes }) => attributes.kind === 'demand').length;
    expect([demands(100), demands(1000)]).toEqual([1, 1]);
  });

  test('costs no more for each than for a few', () => {
    const comparison = (demands: readonly Item[]) => demandComparison(demands, keyOf, () => []);
    const calls = (count: number) => callsOf(itemsOf(alike(count)), 'demand', comparison);
    const [few, some, many] = [400, 800, 1200].map(calls);
    expect(many! - some!).toBeLessThan(1.1 * (some! - few!));
  });
});
