import { expect, test } from 'vitest';
import { merge } from '../../src/merge/index.ts';
import { country, demand, facts } from './facts.ts';

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
