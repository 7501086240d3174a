import { describe, expect, it } from 'vitest';
import { searcher } from '../../src/app/search/searcher.ts';
import { bestOf, snippet } from '../../src/app/search/snippet.ts';
import { indexGraph } from '../../src/app/state/graph-index.ts';
import { sentenceOf } from '../../src/views/sentence.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const index = indexGraph(graph);
const search = searcher(graph);
const labels = (query: string) => search(query).names.map(({ node }) => index.nodes.get(node)!.attributes.label);
const edgesFound = (query: string) => search(query).relations.map(({ edge }) => index.edges.get(edge)!);
const sentences = (query: string) => edgesFound(query).map(edge => sentenceOf(index.nodes, edge));
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
    const search = searcher({ ...graph, nodes, edges: [] });
    const keys = search('iran').names.map(({ node }) => node);
    expect(keys).toEqual(['Iran', 'Iranian Army', 'New Iran', 'Union of Iranians']);
  });

  it('folds letters that are no accented ones', () => {
    const attributes = { ...graph.nodes[0]!.attributes, label: 'Donald Tusk of Łódź and Tromsø' };
    const search = searcher({ ...graph, nodes: [{ ...graph.nodes[0]!, attributes }], edges: [] });
    expect(search('lodz tromso').names).toHaveLength(1);
  });

  it('finds leaders by their office, after those who are called so', () => {
    expect(labels('defence secretary')[0]).toBe('John Healey');
    const [hit] = search('defence secretaries').names;
    expect([hit!.alias, hit!.role]).toEqual([undefined, 'Defence Secretary']);
    expect(search('Healey').names[0]!.role).toBeUndefined();
    expect(labels('prime minister')).toContain('Keir Starmer');
    expect(labels('archbishop')).toEqual([]);
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
    const edge = index.edges.get(first!.edge)!;
    expect(sentenceOf(index.nodes, edge)).toBe('Russia rejects Foreign troops are deployed in Ukraine');
    expect(first!.byQuote).toBe(true);
    expect(bestOf(edge.attributes.evidence, first!.terms).quote).toContain('soil');
    const found = search('ukraine').relations.map(({ byQuote }) => byQuote);
    expect(found).toContain(true);
    expect(found.lastIndexOf(false)).toBeLessThan(found.indexOf(true));
    expect(search('Italy rejects soil').relations).toEqual([]);
  });

  it('finds every edge of a type by its verb, and by no other', () => {
    const all = graph.edges.filter(edge => edge.attributes.type === 'rejects').map(({ key }) => key);
    const found = edgesFound('rejects').filter(({ attributes: { type } }) => type === 'rejects');
    expect(found.map(({ key }) => key).toSorted()).toEqual(all.toSorted());
  });

  it('puts the one that is asked for before its reverse', () => {
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
    const search = searcher({ ...graph, edges });
    const keys = (query: string) => search(query).relations.map(({ edge }) => edge);
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

describe('text of documents', () => {
  const said = 'A ferry ran aground near Odesa. U.S. sailors helped, and nobody was hurt. The minister spoke.';
  const document = { id: 'x', title: 'Ferry', date: '2025-03-20', articles: [], skipped: [] };
  const skipped = [{ start: said.length, end: said.length + 20, reason: 'page-furniture' }] as const;
  const told = (quote: string) => {
    const start = said.indexOf(quote);
    return { document: 'x', start, end: start + quote.length, quote };
  };
  const withText = (text: string, evidence: ReturnType<typeof told>[], more = {}) => {
    const demand = graph.nodes.find(({ attributes: { kind } }) => kind === 'demand')!;
    const node = { ...demand, attributes: { ...demand.attributes, evidence } };
    const documents = [{ ...document, text, ...more }] as typeof graph.attributes.documents;
    const search = searcher({ ...graph, attributes: { documents }, nodes: [node], edges: [] });
    return (query: string) => search(query).texts;
  };

  it('finds a sentence that holds all words, with its place', () => {
    const find = withText(said, [told('A ferry ran aground near Odesa')]);
    const [hit, ...others] = find('nobody hurt');
    expect(others).toEqual([]);
    expect(hit!.sentence).toBe('U.S. sailors helped, and nobody was hurt.');
    expect(said.slice(hit!.start, hit!.end)).toBe(hit!.sentence);
    expect(hit!.document).toBe('x');
    expect(find('US sailor')).toHaveLength(1);
    expect(find('American sailor')).toEqual([]);
  });

  it('finds no words that stand in different sentences, or in what is no story', () => {
    const find = withText(`${said} Share this article!`, [told('The minister spoke.')], { skipped });
    expect(find('ferry hurt')).toEqual([]);
    expect(find('share article')).toEqual([]);
    expect(find('ferry aground')).toHaveLength(1);
  });

  it('leaves to the quotes what they hold', () => {
    const find = withText(said, [told('A ferry ran aground near Odesa.'), told('The minister')]);
    expect(find('ferry')).toEqual([]);
    expect(find('minister')).toEqual([]);
    expect(find('minister spoke')).toHaveLength(1);
  });

  it('reads every line of a text without full stops', () => {
    const find = withText('first line\nsecond line\n\nthird line', [
      { document: 'x', start: 0, end: 5, quote: 'first' },
    ]);
    expect(find('line').map(({ sentence }) => sentence)).toEqual(['first line', 'second line', 'third line']);
  });
});

describe('search', () => {
  it.each(['', '   ', '?!', 'Atlantis', 'Putin Atlantis', 'who accuses Atlantis'])('finds nothing for "%s"', query =>
    expect(search(query)).toEqual({ names: [], relations: [], quotes: [], texts: [] }),
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
