import { describe, expect, it } from 'vitest';
import { edgeSentence } from '../../src/app/edge-sentence.ts';
import { searcher } from '../../src/app/search/searcher.ts';
import { bestOf, snippet } from '../../src/app/search/snippet.ts';
import { indexGraph } from '../../src/app/state/graph-index.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const index = indexGraph(graph);
const search = await searcher(index);
const labels = (query: string) => search(query).names.map(({ node }) => node.attributes.label);
const sentences = (query: string) => search(query).relations.map(({ edge }) => edgeSentence(index, edge));
const quotes = (query: string) => search(query).quotes.map(({ quote }) => quote.quote);

describe('names', () => {
  it.each([
    ['hakkanen', 'Antti Häkkänen'],
    ['SEBASTIEN', 'Sébastien Lecornu'],
    ['turkiye', 'Türkiye'],
    ['Zelenskiy', 'Volodymyr Zelenskyy'],
    ['uk', 'United Kingdom'],
    ['U.K.', 'United Kingdom'],
    ['ukr', 'Ukraine'],
    ['the kremlin', 'Russia'],
    ['foreign tro', 'Foreign troops are deployed in Ukraine'],
    ['troops foreign', 'Foreign troops are deployed in Ukraine'],
    ['Zelenzkyy', 'Volodymyr Zelenskyy'],
    ['Kremlin aide', 'Vladimir Medinsky'],
  ])('finds %s', (query, label) => expect(labels(query)[0]).toBe(label));

  it('puts the name itself before what only begins like it', () => {
    const named = (key: string, label: string) => ({
      ...graph.nodes[0]!,
      key,
      attributes: { ...graph.nodes[0]!.attributes, label, aliases: [] },
    });
    const nodes = ['Union of Iranians', 'Iranian Army', 'Iran', 'New Iran'].map(label => named(label, label));
    return searcher(indexGraph({ ...graph, nodes, edges: [] })).then(search =>
      expect(search('iran').names.map(({ node }) => node.key)).toEqual([
        'Iran',
        'Iranian Army',
        'New Iran',
        'Union of Iranians',
      ]),
    );
  });

  it('folds letters that are no accented ones', async () => {
    const attributes = { ...graph.nodes[0]!.attributes, label: 'Donald Tusk of Łódź and Tromsø' };
    const search = await searcher(indexGraph({ ...graph, nodes: [{ ...graph.nodes[0]!, attributes }], edges: [] }));
    expect(search('lodz tromso').names).toHaveLength(1);
  });

  it('tells the alias that was found', () => {
    expect(search('kremlin').names[0]!.alias).toBe('Kremlin');
    expect(search('russia').names[0]!.alias).toBeUndefined();
  });
});

describe('relations', () => {
  it.each([
    ['rejects foreign troops', 'Russia rejects Foreign troops are deployed in Ukraine'],
    ['foreign troops rejected', 'Russia rejects Foreign troops are deployed in Ukraine'],
    ['who rejects foreign troops?', 'Russia rejects Foreign troops are deployed in Ukraine'],
    ['Kremlin reject troops', 'Russia rejects Foreign troops are deployed in Ukraine'],
    ['who attacks Ukraine', 'Russia attacks Ukraine'],
    ['ukraine attacked by russia', 'Russia attacks Ukraine'],
  ])('finds %s', (query, sentence) => expect(sentences(query)[0]).toBe(sentence));

  it('finds what the sentence says in the words of its quotes, after what it says in its own', () => {
    const [first] = search('who rejects soil').relations;
    expect(edgeSentence(index, first!.edge)).toBe('Russia rejects Foreign troops are deployed in Ukraine');
    expect(first!.byQuote).toBe(true);
    expect(bestOf(first!.edge.attributes.evidence, first!.terms).quote).toContain('soil');
    const found = search('ukraine').relations.map(({ byQuote }) => byQuote);
    expect(found).toContain(true);
    expect(found.lastIndexOf(false)).toBeLessThan(found.indexOf(true));
    expect(search('Italy rejects soil').relations).toEqual([]);
  });

  it('finds every edge of a type by its verb, and by no other', () => {
    const all = graph.edges.filter(edge => edge.attributes.type === 'rejects').map(({ key }) => key);
    const found = search('rejects').relations.filter(({ edge }) => edge.attributes.type === 'rejects');
    expect(found.map(({ edge }) => edge.key).toSorted()).toEqual(all.toSorted());
  });

  it('puts the one that is asked for before its reverse', async () => {
    const edge = (key: string, source: string, target: string) => {
      return {
        ...graph.edges[0]!,
        key,
        source,
        target,
        attributes: { ...graph.edges[0]!.attributes, type: 'accuses' },
      };
    };
    const edges = [
      edge('by', 'country:RU', 'country:FR'),
      edge('of', 'country:FR', 'country:RU'),
    ] as typeof graph.edges;
    const search = await searcher(indexGraph({ ...graph, edges }));
    const keys = (query: string) => search(query).relations.map(({ edge }) => edge.key);
    expect(keys('who accuses Russia')).toEqual(['of', 'by']);
    expect(keys('Russia accuses')).toEqual(['by', 'of']);
    expect(keys('accused by Russia')).toEqual(['by', 'of']);
    expect(keys('whom does France accuse')).toEqual(['of', 'by']);
    expect(keys('Italy accuses')).toEqual([]);
  });
});

describe('quotes', () => {
  it.each([
    ['peacekeepers', /peacekeep/i],
    ['ruled out troops', /ruled out accepting any foreign troops/],
    ['rejection', /reject/i],
    ['peacekeepres', /peacekeep/i],
  ])('finds %s', (query, words) => expect(quotes(query)[0]).toMatch(words));

  it('gives each passage once, and none within another', () => {
    for (const query of ['Ukraine', 'Russia', 'troops', 'said']) {
      const found = search(query).quotes.map(({ quote }) => quote);
      for (const one of found)
        for (const other of found)
          if (one !== other && one.document === other.document)
            expect(other.start <= one.start && one.end <= other.end).toBe(false);
    }
  });

  it('gives no quote that is only a name', () => {
    expect(quotes('Medinsky')).not.toContain('Kremlin aide Vladimir Medinsky');
  });
});

describe('search', () => {
  it.each(['', '   ', '?!', 'Atlantis', 'Putin Atlantis', 'who accuses Atlantis'])('finds nothing for "%s"', query =>
    expect(search(query)).toEqual({ names: [], relations: [], quotes: [] }),
  );

  it('tells the words that were found, in the form in which they stand', () => {
    expect(search('rejected troops').relations[0]!.terms).toContain('rejects');
    expect(search('häkk').names[0]!.terms).toContain('hakkanen');
  });

  it('looks for typing errors only where nothing else is found', () => {
    expect(labels('Ukraine')).not.toContain('United Kingdom');
    expect(labels('Ukriane')).toContain('Ukraine');
  });
});

describe('snippet', () => {
  const words = (number: number) => Array.from({ length: number }, (_, at) => `word${at}`).join(' ');

  it('leaves a short quote as it is', () => expect(snippet('Short words.', new Set(['words']))).toBe('Short words.'));

  it('cuts a long one around what was found', () => {
    const piece = snippet(`${words(40)} troops ${words(40)}`, new Set(['troop', 'troops']));
    expect(piece).toMatch(/^… word\d.* troops .*word\d+ …$/);
    expect(piece.length).toBeLessThan(140);
  });

  it('keeps the end of a quote', () => {
    expect(snippet(`${words(40)} troops`, new Set(['troops']))).toMatch(/^… .* troops$/);
  });
});
