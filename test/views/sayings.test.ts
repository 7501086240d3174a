import { describe, expect, it } from 'vitest';
import { extentOf, sayings, toldOf } from '../../src/views/sayings.ts';
import { graphOf } from './graph-of.ts';

const graph = graphOf(
  'country:RU rejects demand:troops 20 3 x',
  'country:FR demands demand:troops 3',
  'country:FR participates_in meeting:call 10',
);
const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
const node = (key: string) => graph.nodes.find(each => each.key === key)!;
const edgesOf = (key: string) => graph.edges.filter(({ source, target }) => source === key || target === key);

describe('sayings', () => {
  it('has the newest first, and what has no date last', () => {
    const all = sayings(toldOf(node('country:RU'), edgesOf('country:RU')), documents);
    expect(all.map(({ date }) => date)).toEqual(['2025-03-20', '2025-03-03', undefined]);
  });

  it('has each passage once, with all that it gave', () => {
    const [edge] = graph.edges;
    const told = [edge!, { ...edge!, key: 'other' }].map(item => ({ item, evidence: item.attributes.evidence[0]! }));
    const [saying, ...others] = sayings([...told, told[0]!], documents);
    expect(others).toEqual([]);
    expect(saying!.items.map(({ key }) => key)).toEqual(['edge:1', 'other']);
  });

  it('leaves what lies within a longer passage to that one', () => {
    const [edge] = graph.edges;
    const [evidence] = edge!.attributes.evidence;
    const within = { ...evidence!, start: evidence!.start + 3, quote: evidence!.quote.slice(3) };
    const over = {
      ...evidence!,
      start: evidence!.start + 3,
      end: evidence!.end + 2,
      quote: `${evidence!.quote.slice(3)}..`,
    };
    const other = { ...edge!, key: 'other' };
    const told = [
      { item: other, evidence: within },
      { item: edge!, evidence: evidence! },
    ];
    expect(sayings(told, documents)).toEqual([{ evidence, date: '2025-03-20', items: [edge, other] }]);
    expect(sayings([...told, { item: edge!, evidence: over }], documents)).toHaveLength(2);
  });

  it('tells passages of two documents apart that stand at one place', () => {
    const told = graph.edges.flatMap(item => item.attributes.evidence.map(evidence => ({ item, evidence })));
    expect(sayings(told, documents)).toHaveLength(5);
  });
});

describe('toldOf', () => {
  it('leaves mere mentions of an actor out, but not the words of a demand', () => {
    const keys = (key: string) => new Set(toldOf(node(key), edgesOf(key)).map(({ item }) => item.key));
    expect(keys('country:RU')).toEqual(new Set(['edge:1']));
    expect(keys('demand:troops')).toEqual(new Set(['demand:troops', 'edge:1', 'edge:2']));
  });

  it('has the mentions of an actor that nothing is told of', () => {
    expect(toldOf(node('country:RU'), []).map(({ item }) => item.key)).toEqual(['country:RU']);
  });
});

describe('extentOf', () => {
  it('counts documents and passages, and says from when to when', () => {
    const evidence = graph.edges.flatMap(({ attributes }) => attributes.evidence);
    expect(extentOf([...evidence, ...evidence], documents)).toEqual({
      documents: 4,
      quotes: 5,
      first: '2025-03-03',
      last: '2025-03-20',
    });
  });

  it('knows no days where no document has one', () => {
    const undated = graph.edges[0]!.attributes.evidence.filter(({ document }) => document === 'x');
    expect(extentOf(undated, documents)).toMatchObject({ documents: 1, first: undefined, last: undefined });
  });
});
