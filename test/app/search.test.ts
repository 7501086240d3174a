import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/app/graph-index.ts';
import { searcher } from '../../src/app/search.ts';
import { fixtureGraph } from './fixture.ts';

const search = searcher(indexGraph(fixtureGraph()));
const labels = (query: string) => search(query).map(({ node }) => node.attributes.label);

describe('search', () => {
  it.each([
    ['hakkanen', 'Antti Häkkänen'],
    ['SEBASTIEN', 'Sébastien Lecornu'],
    ['turkiye', 'Türkiye'],
    ['Zelenskiy', 'Volodymyr Zelenskyy'],
    ['uk', 'United Kingdom'],
    ['U.K.', 'United Kingdom'],
    ['the kremlin', 'Russia'],
    ['foreign tro', 'Foreign troops are deployed in Ukraine'],
    ['Zelenzkyy', 'Volodymyr Zelenskyy'],
  ])('finds %s', (query, label) => expect(labels(query)[0]).toBe(label));

  it('tells the alias that was found', () => {
    expect(search('kremlin')[0]!.alias).toBe('Kremlin');
    expect(search('russia')[0]!.alias).toBeUndefined();
  });

  it.each(['', '   ', 'Atlantis', 'Putin Atlantis'])('finds nothing for "%s"', query =>
    expect(search(query)).toEqual([]),
  );
});
