import { expect, test } from 'vitest';
import { merge } from '../../src/merge/index.ts';
import { country, facts, leader } from './facts.ts';

const two = (a: string, b: string, sides: [string, string] = ['KR', 'KR']) =>
  merge([
    facts('a', '2025-03-20', { 'leader:a': leader(a), [`country:${sides[0]}`]: country(sides[0], sides[0]) }, [
      ['represents', 'leader:a', `country:${sides[0]}`],
    ]),
    facts('b', '2025-03-21', { 'leader:b': leader(b), [`country:${sides[1]}`]: country(sides[1], sides[1]) }, [
      ['represents', 'leader:b', `country:${sides[1]}`],
    ]),
  ]).nodes.filter(node => node.attributes.kind === 'leader');

test.each([
  ['Kim Jong-il', 'Kim Dae-jung'],
  ['George Bush', 'Laura Bush'],
  ['Hafez al-Assad', 'Bashar al-Assad'],
  ['Lee Myung-bak', 'Lee Teng-hui'],
  ['Ivan Ivanov', 'Sergei Ivanov'],
])('%s is not %s', (a, b) => {
  expect(two(a, b)).toHaveLength(2);
});

test('a surname is not enough between two sides', () => {
  expect(two('Kim', 'Kim Jong-il', ['KR', 'KP'])).toHaveLength(2);
});

test('two namesakes of one report stay two, though a third report names the surname only', () => {
  const both = facts(
    'a',
    '1997-04-01',
    {
      'leader:kim-dae-jung': leader('Kim Dae-jung'),
      'leader:kim-young-sam': leader('Kim Young-sam'),
      'country:KR': country('South Korea', 'KR'),
    },
    [
      ['represents', 'leader:kim-dae-jung', 'country:KR'],
      ['represents', 'leader:kim-young-sam', 'country:KR'],
    ],
  );
  const surname = facts(
    'b',
    '1997-04-02',
    { 'leader:kim': leader('Kim'), 'country:KR': country('South Korea', 'KR') },
    [['represents', 'leader:kim', 'country:KR']],
  );
  expect(merge([both, surname]).nodes.filter(node => node.attributes.kind === 'leader')).toHaveLength(3);
});
