import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/views/filter.ts';
import { hidersOf, lift, type Narrowing, narrow } from '../../src/views/narrow.ts';
import { graphOf } from './graph-of.ts';

const graph = graphOf(
  'country:AA demands demand:troops 1',
  'country:AB rejects demand:troops 9',
  'leader:ann represents country:AA 1',
  'country:AC hosts meeting:talks 1 2',
);
const ALL: Narrowing = { filters: NO_FILTERS, asOf: undefined, hidden: [], kept: [], near: 0 };
type Changes = Partial<Omit<Narrowing, 'filters'>> & { filters?: Partial<Narrowing['filters']> };
const narrowing = ({ filters, ...rest }: Changes): Narrowing => {
  return { ...ALL, ...rest, filters: { ...NO_FILTERS, ...filters } };
};
const hiders = (changes: Changes, key: string) =>
  hidersOf(graph, narrowing(changes), key).map(hider => ('value' in hider ? `${hider.by} ${hider.value}` : hider.by));

describe('narrow', () => {
  it('gives the very graph where nothing is taken away, and what is near where it is asked for', () => {
    expect(narrow(graph, ALL)).toBe(graph);
    const near = narrow(graph, narrowing({ near: 1, node: 'country:AA' }));
    expect(near.nodes.map(({ key }) => key).sort()).toEqual(['country:AA', 'demand:troops', 'leader:ann']);
    expect(narrow(graph, narrowing({ near: 1, node: 'country:ZZ' }))).toBe(graph);
  });
});

describe('what hides a node or an edge', () => {
  it.each<[string, Changes, string, string[]]>([
    ['its kind', { filters: { hiddenKinds: ['demand', 'leader'] } }, 'demand:troops', ['kind demand']],
    ['the kind of an end', { filters: { hiddenKinds: ['demand', 'leader'] } }, 'edge:1', ['kind demand']],
    ['its type', { filters: { hiddenTypes: ['rejects', 'hosts'] } }, 'edge:2', ['type rejects']],
    ['too few documents', { filters: { documents: 2, confidence: 0.5 } }, 'demand:troops', ['documents']],
    ['its documents', { filters: { hiddenDocuments: ['9'] } }, 'edge:2', ['hiddenDocuments']],
    ['dates', { filters: { from: '2025-03-05', hiddenKinds: ['meeting'] } }, 'edge:1', ['dates']],
    ['a day', { asOf: '2025-03-05' }, 'edge:2', ['asOf']],
    ['a hand', { hidden: ['country:AA', 'country:AC'] }, 'country:AA', ['hidden']],
    ['a choice of others', { kept: ['country:AA'] }, 'country:AB', ['kept']],
    ['nearness', { near: 1, node: 'leader:ann' }, 'edge:2', ['near']],
    [
      'two things, each of them alone',
      { filters: { hiddenKinds: ['meeting'], documents: 3 } },
      'meeting:talks',
      ['kind meeting', 'documents'],
    ],
    ['two things only together', { filters: { hiddenDocuments: ['2'], documents: 2 } }, 'edge:4', ['documents']],
    ['the loss of all its relations', { filters: { hiddenDocuments: ['9'] } }, 'country:AB', ['hiddenDocuments']],
  ])('is %s', (_, changes, key, expected) => {
    expect(hiders(changes, key)).toEqual(expected);
    const left = lift(graph, narrowing(changes), key, hidersOf(graph, narrowing(changes), key));
    const { nodes, edges } = narrow(graph, left);
    expect([...nodes, ...edges].some(item => item.key === key)).toBe(true);
  });

  it('is nothing for what is shown, and for what the graph does not have', () => {
    expect(hiders({}, 'country:AA')).toEqual([]);
    expect(hiders({ filters: { hiddenKinds: ['demand'] } }, 'country:AA')).toEqual([]);
    expect(hiders({ filters: { hiddenKinds: ['demand'] } }, 'country:ZZ')).toEqual([]);
  });

  it('is lifted, and the rest stays', () => {
    const given = narrowing({
      filters: { hiddenKinds: ['demand', 'leader'], confidence: 0.5 },
      hidden: ['country:AC'],
    });
    const left = lift(graph, given, 'demand:troops', hidersOf(graph, given, 'demand:troops'));
    expect(left).toEqual({ ...given, filters: { ...given.filters, hiddenKinds: ['leader'] } });
    const taken = lift(graph, given, 'country:AC', hidersOf(graph, given, 'country:AC'));
    expect(taken).toEqual({ ...given, hidden: [] });
    const kept = narrowing({ kept: ['country:AB'] });
    expect(lift(graph, kept, 'edge:1', hidersOf(graph, kept, 'edge:1')).kept).toEqual([
      'country:AB',
      'country:AA',
      'demand:troops',
    ]);
  });
});
