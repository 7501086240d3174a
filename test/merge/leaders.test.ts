import { describe, expect, test } from 'vitest';
import { merge } from '../../src/merge/index.ts';
import type { Facts } from '../../src/model/facts.ts';
import { country, facts, leader } from './facts.ts';

const leaders = (...all: Facts[]) =>
  merge(all)
    .nodes.filter(node => node.attributes.kind === 'leader')
    .map(node => node.attributes.label);

const told = (id: string, name: string, side?: [string, string]) =>
  side
    ? facts(id, '2025-03-20', { 'leader:x': leader(name), [`country:${side[1]}`]: country(...side) }, [
        ['represents', 'leader:x', `country:${side[1]}`],
      ])
    : facts(id, '2025-03-20', { 'leader:x': leader(name) });

describe('one leader', () => {
  test.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy'],
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Yevgeny Primakov', 'Evgeni Primakov'],
    ['Muammar Gaddafi', 'Muammar Gaddafi'],
    ['J. Hun', 'John Hun'],
  ])('%s and %s', (a, b) => {
    expect(leaders(told('a', a), told('b', b))).toHaveLength(1);
  });

  test('a surname alone, on the same side', () => {
    expect(
      leaders(told('a', 'Blair', ['United Kingdom', 'GB']), told('b', 'Tony Blair', ['United Kingdom', 'GB'])),
    ).toEqual(['Tony Blair']);
  });

  test('the merged node says what was merged into it and why', () => {
    const { nodes } = merge([told('a', 'Volodymyr Zelensky'), told('b', 'Volodymyr Zelenskyy')]);
    expect(nodes[0]!.attributes.merged).toEqual([
      { document: 'b', key: 'leader:x', reason: 'the same name in another spelling' },
    ]);
    expect(nodes[0]!.attributes).toMatchObject({ aliases: ['Volodymyr Zelenskyy'] });
  });
});

test('a speaker is called by the key of the merged node', () => {
  const a = told('a', 'Volodymyr Zelenskyy', ['Ukraine', 'UA']);
  const b = facts('b', '2025-03-20', {
    'leader:zelensky': leader('Volodymyr Zelensky'),
    'demand:d': { kind: 'demand', label: 'The attacks stop' },
  });
  b.nodes[1]!.attributes.evidence[0]!.voice = { mode: 'quoted', speaker: 'leader:zelensky' };
  const demand = merge([a, b]).nodes.find(node => node.attributes.kind === 'demand')!;
  expect(demand.attributes.evidence[0]!.voice).toEqual({ mode: 'quoted', speaker: 'leader:x' });
});
