import { bench, describe } from 'vitest';
import { type Facts, merge } from '../src/index.ts';
import { cluster } from '../src/merge/cluster.ts';
import { demandComparison } from '../src/merge/demands.ts';
import { itemsOf } from '../src/merge/items.ts';
import { clusterByAllPairs } from '../test/merge/by-all-pairs.ts';
import { country, demand, facts, leader, meeting } from '../test/merge/facts.ts';

const GIVEN = ['Anna', 'Boris', 'Carl', 'Dina', 'Emil', 'Fatou', 'Gita', 'Hugo'];
const FAMILY = ['Adler', 'Brandt', 'Castro', 'Diallo', 'Eriksen', 'Fofana', 'Garcia', 'Haddad'];
const CODES = ['UA', 'RU', 'PL', 'FR', 'DE', 'IR', 'IQ', 'EG', 'TR', 'CN', 'JP', 'KE'];
const ACTS = ['withdraws troops', 'lifts sanctions', 'opens the border', 'frees the crew', 'ends the blockade', 'pays'];

/** Facts of made-up reports: names, countries, days and demands differ in many ways, the same for the same number. */
function reports(count: number): Facts[] {
  let seed = 1;
  const pick = <Item>(items: readonly Item[]): Item => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return items[(seed >>> 8) % items.length]!;
  };
  return Array.from({ length: count }, (_, at) => {
    const [one, other] = [pick(CODES), pick(CODES)];
    const day = `2025-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
    return facts(
      `d${String(at).padStart(6, '0')}`,
      day,
      {
        [`country:${one}`]: country(one, one),
        [`country:${other}`]: country(other, other),
        'leader:a': leader(`${pick(GIVEN)} ${pick(FAMILY)}${pick(['', 'ov', 'son', 'ez'])}`),
        'meeting:m': meeting('Talks', { date: day }),
        'demand:d': demand(`${other} ${pick(ACTS)} and ${pick(ACTS)} in ${pick(CODES)}`),
      },
      [
        ['represents', 'leader:a', `country:${one}`],
        ['participates_in', 'leader:a', 'meeting:m'],
        ['participates_in', `country:${other}`, 'meeting:m'],
        ['demands', 'leader:a', 'demand:d'],
        ['addressed_to', 'demand:d', `country:${other}`],
      ],
    );
  });
}

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

describe('merging whole reports', () => {
  for (const count of [1000, 4000, 16_000]) {
    const all = reports(count);
    bench(`${count} reports`, () => void merge(all), once);
  }
});

/** Meetings of one day that share a country, each with another leader. */
const sameDay = (count: number): Facts[] =>
  Array.from({ length: count }, (_, at) => {
    const name = [...at.toString(26)].map(digit => LETTERS[Number.parseInt(digit, 26)]).join('');
    return facts(
      `d${String(at).padStart(6, '0')}`,
      '2025-03-20',
      {
        'country:RU': country('Russia', 'RU'),
        'leader:a': leader(`Person X${name}`),
        'meeting:m': meeting('Talks', { date: '2025-03-18' }),
      },
      [
        ['participates_in', 'leader:a', 'meeting:m'],
        ['participates_in', 'country:RU', 'meeting:m'],
      ],
    );
  });
const LETTERS = 'qwertzuiopasdfghjklyxcvbnm';

describe('meetings of one day with one country', () => {
  for (const count of [2500, 10_000]) {
    const all = sameDay(count);
    bench(`${count} reports`, () => void merge(all), once);
  }
});

describe('demands of 400 reports', () => {
  const items = itemsOf(reports(400)).filter(({ node }) => node.attributes.kind === 'demand');
  const comparison = demandComparison(
    items,
    (_, key) => key,
    () => [],
  );
  bench('by classes', () => void cluster(items, comparison), once);
  bench('all pairs', () => void clusterByAllPairs(items, comparison), once);
});
