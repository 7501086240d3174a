import { describe, expect, it } from 'vitest';
import { changes } from '../../src/views/changes.ts';
import { courseGraph } from './course.ts';

const graph = courseGraph();
const between = (from: string | undefined, to: string) => changes(graph, from, to);
const told = (from: string | undefined, to: string) => between(from, to).map(({ kind, sentence }) => [kind, sentence]);

describe('what came new', () => {
  it('with the first report: all that it tells', () => {
    expect(told(undefined, '2025-03-01')).toEqual([['meeting', 'Talks: planned (March 2025)']]);
  });

  it('a demand with what is said to it, and a date', () => {
    expect(told('2025-03-01', '2025-03-04')).toEqual([
      ['demand', 'Fishing rights off Peru for Norway, demanded by Norway, rejected by Peru'],
      ['course', 'Talks: planned (March 2025) before, now planned (5 March 2025)'],
    ]);
  });

  it('an actor who turns round, a meeting that was held, an act', () => {
    expect(told('2025-03-04', '2025-03-06')).toEqual([
      ['flip', 'Peru supports Fishing rights off Peru for Norway, and was on the other side before'],
      ['course', 'Talks: planned (5 March 2025) before, now held (5 March 2025)'],
      ['act', 'Norway accuses Peru'],
    ]);
  });

  it('a position on a demand that was there', () => {
    const edges = graph.edges.filter(({ attributes }) => attributes.type !== 'rejects');
    const kinds = changes({ ...graph, edges }, '2025-03-04', '2025-03-06').map(({ kind }) => kind);
    expect(kinds).toEqual(['position', 'course', 'act']);
  });

  it('rests on words that were published in that time', () => {
    const all = between('2025-03-04', '2025-03-06');
    expect(all.map(({ evidence: { document } }) => document)).toEqual(['c', 'c', 'c']);
    expect(all.map(({ day }) => day)).toEqual(['2025-03-06', '2025-03-06', '2025-03-06']);
  });

  it('is nothing where no report came', () => {
    expect(between('2025-03-04', '2025-03-05')).toEqual([]);
    expect(between('2025-03-06', '2025-12-31')).toEqual([]);
    expect(between('2025-03-06', '2025-03-01')).toEqual([]);
    expect(between(undefined, '2024')).toEqual([]);
  });

  it('counts those who say the same beyond three', () => {
    const [demands] = graph.edges.filter(({ attributes }) => attributes.type === 'demands');
    const more = [1, 2, 3, 4].map(at => ({ ...demands!, key: `e${at}` }));
    const [first] = changes({ ...graph, edges: [...graph.edges, ...more] }, '2025-03-01', '2025-03-04');
    expect(first!.sentence).toContain('demanded by Norway, Norway, Norway and 2 others, rejected');
  });
});
