import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cluster } from '../../src/merge/cluster.ts';
import type { Comparison } from '../../src/merge/comparison.ts';
import { demandComparison } from '../../src/merge/demands.ts';
import { type Item, itemsOf } from '../../src/merge/items.ts';
import { leaderComparison } from '../../src/merge/leaders.ts';
import { meetingComparison } from '../../src/merge/meetings.ts';
import { organizationComparison } from '../../src/merge/organizations.ts';
import { clusterByAllPairs } from './by-all-pairs.ts';
import { country, demand, facts, leader, meeting, organization } from './facts.ts';

const countries = ['UA', 'RU', 'PL'];
const document = fc.record({
  told: fc.constantFrom('2025-03-01', '2025-03-20', '2025-06-01'),
  names: fc.uniqueArray(fc.constantFrom('Kim Jong-il', 'Kim Dae-jung', 'Kim', 'V. Zelensky', 'Vladimir Zelensky'), {
    maxLength: 3,
  }),
  bodies: fc.uniqueArray(fc.constantFrom('African Union', 'AU', 'Arab League', 'European Union'), { maxLength: 2 }),
  days: fc.array(fc.constantFrom('2025-03-18', '2025-03-20', '2025-03', undefined), { maxLength: 2 }),
  demands: fc.array(fc.constantFrom('Troops leave', 'The troops leave', 'Talks resume', 'Troops do not leave'), {
    maxLength: 3,
  }),
  sides: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
});

const documents = fc.array(document, { minLength: 2, maxLength: 7 }).map(all =>
  all.map(({ told, names, bodies, days, demands, sides }, index) => {
    const key = (kind: string, at: number): string => `${kind}:${at}`;
    const side = (at: number): string => `country:${countries[sides[at % 3]!]}`;
    return facts(
      `d${index}`,
      told,
      Object.fromEntries([
        ...countries.map(code => [`country:${code}`, country(code, code)]),
        ...names.map((name, at) => [key('leader', at), leader(name)]),
        ...bodies.map((name, at) => [key('organization', at), organization(name)]),
        ...days.map((date, at) => [key('meeting', at), meeting('Talks', date === undefined ? {} : { date })]),
        ...demands.map((label, at) => [key('demand', at), demand(label)]),
      ]),
      [
        ...names.map((_, at): ['represents', string, string] => ['represents', key('leader', at), side(at)]),
        ...days.flatMap((_, at): ['participates_in', string, string][] => [
          ['participates_in', side(at), key('meeting', at)],
          ['participates_in', side(at + 1), key('meeting', at)],
        ]),
        ...demands.map((_, at): ['addressed_to', string, string] => ['addressed_to', key('demand', at), side(at)]),
      ],
    );
  }),
);

const keyOf = (_: Item, key: string): string => key;
const kinds: [string, (items: readonly Item[]) => Comparison][] = [
  ['leader', () => leaderComparison],
  ['organization', () => organizationComparison],
  ['meeting', meetings => meetingComparison(meetings, keyOf)],
  ['demand', demands => demandComparison(demands, keyOf, key => [key])],
];

test.each(kinds)('groups of %s are those of comparing all pairs', (kind, comparisonOf) => {
  fc.assert(
    fc.property(documents, all => {
      const items = itemsOf(all).filter(({ node }) => node.attributes.kind === kind);
      const comparison = comparisonOf(items);
      const called = (groups: readonly (readonly Item[])[]): string[][] =>
        groups.map(group => group.map(({ document: { id }, node }) => `${id} ${node.key}`));
      const found = cluster(items, comparison).map(({ members }) => members);
      expect(called(found)).toEqual(called(clusterByAllPairs(items, comparison)));
    }),
    { numRuns: 300 },
  );
});
