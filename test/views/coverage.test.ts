import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import type { GraphFile, GraphNode } from '../../src/model/graph.ts';
import { around, coverage, type Told, toldByDocument, yields } from '../../src/views/coverage.ts';
import { fixtureGraph } from '../app/fixture.ts';

const graph = fixtureGraph();
const document = graph.attributes.documents[0]!;
const { text } = document;
const item = graph.nodes[0]!;
const inOrder = (told: Told[]) =>
  told.sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end);
const toldAt = (start: number, end: number): Told => ({
  item,
  evidence: { document: document.id, start, end, quote: text.slice(start, end) },
});
const told = fc
  .array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 300 })), { maxLength: 12 })
  .map(spans => inOrder(spans.map(([start, length]) => toldAt(start, Math.min(start + length, text.length)))));

describe('coverage', () => {
  it('loses no character, and gives each piece exactly the quotes that it lies in', () => {
    fc.assert(
      fc.property(told, quotes => {
        const pieces = coverage(document, quotes).flatMap(line => line.pieces);
        const words = pieces.map(({ start, end }) => text.slice(start, end)).join('');
        expect(words.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const piece of pieces) {
          const within = quotes.filter(({ evidence: { start, end } }) => start <= piece.start && piece.end <= end);
          const touching = quotes.filter(({ evidence: { start, end } }) => start < piece.end && piece.start < end);
          expect(new Set(piece.told)).toEqual(new Set(within));
          expect(touching).toHaveLength(within.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names the shortest quote of a piece first', () => {
    const [long, short] = [toldAt(0, 59), toldAt(9, 15)];
    const pieces = coverage(document, [long, short]).flatMap(line => line.pieces);
    expect(pieces.find(({ start }) => start === 9)!.told).toEqual([short, long]);
    expect(pieces.find(({ start }) => start === 0)!.told).toEqual([long]);
    expect(pieces.find(({ start }) => start === 15)!.told).toEqual([long]);
  });

  it('knows where an article begins, what its headline is, and why something was skipped', () => {
    const lines = coverage(document, []);
    expect(lines.filter(line => line.begins !== undefined).map(line => line.begins)).toEqual([0, 1]);
    const headlines = lines.filter(line => line.headline).map(({ start, end }) => text.slice(start, end));
    expect(headlines).toEqual(document.articles.map(article => article.title));
    const pieces = lines.flatMap(line => line.pieces);
    const skipped = pieces
      .filter(piece => piece.skipped === 'no story')
      .map(({ start, end }) => text.slice(start, end));
    expect(skipped).toContain('TT');
    expect(skipped.some(line => line.startsWith('Dozens of military chiefs'))).toBe(false);
  });

  it('takes a line of a megabyte apart at spaces, without a loss', () => {
    const long = `${'words '.repeat(30_000)}${'x'.repeat(9000)}`;
    const lines = coverage({ ...document, text: long, articles: [], skipped: [] }, []);
    expect(lines.map(({ start, end }) => long.slice(start, end)).join('')).toBe(long);
    expect(Math.max(...lines.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000);
    expect(lines.filter(line => !line.goesOn)).toHaveLength(1);
    expect(long.slice(lines[1]!.start, lines[1]!.end)).toMatch(/^ words/);
  });

  it('gives no line for a text without words', () => {
    expect(coverage({ id: 'x', text: ' \n\n ', articles: [], skipped: [] }, [])).toEqual([]);
  });
});

describe('around', () => {
  const [line] = coverage(document, [toldAt(9, 15)]);
  const words = (pieces: readonly { start: number; end: number }[]) =>
    pieces.map(({ start, end }) => text.slice(start, end)).join('|');

  it('cuts at the bounds of a passage, and keeps what pieces stand for', () => {
    const { before, within, after } = around(line!.pieces, { start: 12, end: 20 });
    expect([before, within, after].map(words).join(' / ')).toBe(
      `${text.slice(0, 9)}|${text.slice(9, 12)} / ${text.slice(12, 15)}|${text.slice(15, 20)} / ${text.slice(20, line!.end)}`,
    );
    expect([...before, ...within].map(({ told }) => told.length)).toEqual([0, 1, 1, 0]);
  });

  it('has all within a passage that holds the line, and nothing lost in one that is empty', () => {
    expect(around(line!.pieces, { start: 0, end: text.length }).within).toHaveLength(line!.pieces.length);
    const { before, within, after } = around(line!.pieces, { start: 12, end: 12 });
    expect(within).toEqual([]);
    expect([before, after].map(words).join('|').replaceAll('|', '')).toBe(text.slice(0, line!.end));
  });
});

describe('toldByDocument', () => {
  it('has every quote of every node and edge once, in the order of the text', () => {
    const all = toldByDocument(graph);
    const quotes = [...graph.nodes, ...graph.edges].flatMap(({ attributes }) => attributes.evidence);
    expect([...all.values()].flat()).toHaveLength(quotes.length);
    for (const [id, list] of all) {
      expect(list.every(({ evidence }) => evidence.document === id)).toBe(true);
      expect(list).toEqual(inOrder([...list]));
    }
  });
});

describe('yields', () => {
  const plain: Document = { id: 'd', text: 'Ana met Bo.\nAd.\nNothing more.', articles: [], skipped: [] };
  const leader = (label: string, ...spans: [number, number][]): GraphNode => ({
    key: label,
    attributes: {
      kind: 'leader',
      label,
      aliases: [],
      evidence: spans.map(([start, end]) => ({ document: 'd', start, end, quote: plain.text.slice(start, end) })),
    },
  });
  const small = (documents: Document[], nodes: GraphNode[]): GraphFile => {
    return { ...graph, attributes: { documents }, nodes, edges: [] };
  };

  it('counts each node once, each quote once, and each character once', () => {
    const nodes = [leader('Ana', [0, 3], [0, 11]), leader('Bo', [8, 10], [0, 11])];
    const { d } = Object.fromEntries(yields(small([plain], nodes)));
    expect(d).toEqual({
      nodes: { leader: 2, country: 0, organization: 0, meeting: 0, demand: 0 },
      edges: 0,
      quotes: 3,
      read: 1,
      quoted: 11 / plain.text.length,
    });
  });

  it('leaves what was skipped out of what was read', () => {
    const skipped = [{ start: 12, end: 15, reason: 'advertisement' }];
    const { d } = Object.fromEntries(yields(small([{ ...plain, skipped }], [leader('Ana', [0, 11])])));
    expect(d!.read).toBeCloseTo(26 / 29);
    expect(d!.quoted).toBeCloseTo(11 / 26);
  });

  it('has an entry for a document that gave nothing, and for one without text', () => {
    const all = yields(small([plain, { ...plain, id: 'empty', text: '' }], []));
    expect([...all.values()].map(({ read, quoted, quotes }) => [read, quoted, quotes])).toEqual([
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('counts edges of the fixture', () => {
    const inFirst = graph.edges.filter(edge => edge.attributes.evidence.some(({ document: id }) => id === '000'));
    expect(yields(graph).get('000')!.edges).toBe(inFirst.length);
  });
});
