import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '../../src/merge/index.ts';
import { graphFileSchema } from '../../src/model/graph.ts';
import { country, demand, facts, leader, meeting } from './facts.ts';

const name = fc.constantFrom(
  'Volodymyr Zelensky',
  'Volodymyr Zelenskyy',
  'Zelensky',
  'Kim Jong-il',
  'Kim Dae-jung',
  'Kim',
);
const date = fc.constantFrom('2025-03-18', '2025-03-20', '2025-03');
const document = fc.record({
  name,
  other: name,
  date,
  label: fc.constantFrom('Talks resume', 'The talks restart', 'Troops leave'),
});
const documents = fc.array(document, { minLength: 1, maxLength: 6 }).map(all =>
  all.map((each, index) =>
    facts(
      `d${index}`,
      '2025-03-20',
      {
        'leader:a': leader(each.name),
        'leader:b': leader(each.other),
        'country:UA': country('Ukraine', 'UA'),
        'meeting:m': meeting('Talks', { date: each.date }),
        'demand:d': demand(each.label),
      },
      [
        ['represents', 'leader:a', 'country:UA'],
        ['participates_in', 'leader:a', 'meeting:m'],
        ['participates_in', 'leader:b', 'meeting:m'],
        ['demands', 'leader:b', 'demand:d'],
      ],
    ),
  ),
);

test('the order of the documents makes no difference', () => {
  fc.assert(
    fc.property(documents, fc.infiniteStream(fc.nat()), (all, order) => {
      const shuffled = all
        .map(each => [order.next().value as number, each] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, each]) => each);
      expect(JSON.stringify(merge(shuffled))).toBe(JSON.stringify(merge(all)));
    }),
    { numRuns: 60 },
  );
});

test('no evidence is lost, every end of an edge is a node, and the graph keeps to its schema', () => {
  fc.assert(
    fc.property(documents, all => {
      const graph = graphFileSchema.parse(merge(all));
      const keys = new Set(graph.nodes.map(node => node.key));
      expect(keys.size).toBe(graph.nodes.length);
      for (const edge of graph.edges) expect(keys.has(edge.source) && keys.has(edge.target)).toBe(true);
      const given = all.flatMap(each => each.nodes).flatMap(node => node.attributes.evidence).length;
      expect(graph.nodes.flatMap(node => node.attributes.evidence)).toHaveLength(given);
    }),
    { numRuns: 60 },
  );
});
