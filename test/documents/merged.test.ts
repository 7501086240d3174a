import { beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { merge } from '../../src/merge/index.ts';
import { type GraphFile, type GraphNode, graphFileSchema } from '../../src/model/graph.ts';
import { readAllDocuments } from '../../src/read/read-documents.ts';
import { analyse } from '../support/analyser.ts';

let graph: GraphFile;

beforeAll(async () => {
  const documents = await readAllDocuments(['data/documents'], {
    fault: error => {
      throw error;
    },
    note: () => {},
  });
  graph = merge(documents.map(document => extract(document, analyse)));
});

const ofKind = (kind: string): GraphNode[] => graph.nodes.filter(node => node.attributes.kind === kind);
const documentsOf = (node: GraphNode): string[] =>
  [...new Set(node.attributes.evidence.map(each => each.document))].sort();
const aliases = ({ attributes }: GraphNode): string[] => ('aliases' in attributes ? attributes.aliases : []);

/** Meetings of a day of which the quotes hold some words. */
const meetingsOn = (date: string, words: RegExp): GraphNode[] =>
  ofKind('meeting').filter(
    ({ attributes }) =>
      attributes.kind === 'meeting' &&
      attributes.date === date &&
      attributes.evidence.some(each => words.test(each.quote)),
  );

/** Demands of which the quotes or the label hold some words. */
const demandsAbout = (words: RegExp): GraphNode[] =>
  ofKind('demand').filter(({ attributes }) =>
    [attributes.label, ...attributes.evidence.map(each => each.quote)].some(text => words.test(text)),
  );

describe('one node', () => {
  test('Zelensky, Zelenskiy and Zelenskyy', () => {
    const found = ofKind('leader').filter(node => /zelensk/i.test([node.attributes.label, ...aliases(node)].join(' ')));
    expect(found).toHaveLength(1);
    expect([found[0]!.attributes.label, ...aliases(found[0]!)]).toEqual(
      expect.arrayContaining(['Volodymyr Zelensky', 'Volodymyr Zelenskiy', 'Volodymyr Zelenskyy']),
    );
    expect(documentsOf(found[0]!)).toEqual(['000', '002', '004']);
  });

  test('the UK, Britain and London', () => {
    const found = ofKind('country').filter(node => node.key === 'country:GB');
    expect(found).toHaveLength(1);
    const quotes = found[0]!.attributes.evidence.map(each => each.quote).join('\n');
    expect(quotes).toMatch(/UK/);
    expect(quotes).toMatch(/Britain/);
  });

  test('the Northwood meeting of 20 March', () => {
    const found = meetingsOn('2025-03-20', /military chiefs|defence chiefs|militaries/i);
    expect(found).toHaveLength(1);
    expect(documentsOf(found[0]!)).toEqual(['000', '001', '002']);
    expect(found[0]!.attributes).toMatchObject({ status: 'held' });
  });

  test('the meeting at NATO headquarters on 10 April', () => {
    const found = meetingsOn('2025-04-10', /coalition of the willing/i);
    expect(found).toHaveLength(1);
    expect(documentsOf(found[0]!)).toEqual(['003', '004']);
  });

  test.each([
    ['territory', /cede territory|ceding/],
    ['NATO', /NATO membership ambitions|NATO aspirations/],
    ['the size of the army', /size of Ukraine's military|downsizing its military/],
  ])('what Russia wants of Ukraine: %s', (_, words) => {
    const found = demandsAbout(words);
    expect(found).toHaveLength(1);
    expect(documentsOf(found[0]!)).toEqual(['000', '002']);
  });
});

test('nobody and nothing from credits is a node: no photographer, contributor or newspaper', () => {
  const names = graph.nodes.flatMap(node => [node.attributes.label, ...aliases(node)]);
  const credits =
    /Simmonds|Klimentyev|Camus|Körömi|Webber|Kayali|Dawson|AFP|Politico|Guardian|VCG|Reuters|Sputnik|Wikimedia/i;
  expect(names.filter(name => credits.test(name))).toEqual([]);
});

test('all evidence is verbatim, nothing is without, and there is much of it', () => {
  graphFileSchema.parse(graph);
  const texts = new Map(graph.attributes.documents.map(document => [document.id, document.text]));
  const evidence = [...graph.nodes, ...graph.edges].flatMap(each => each.attributes.evidence);
  for (const { document, start, end, quote } of evidence) expect(texts.get(document)!.slice(start, end)).toBe(quote);
  expect(evidence.length).toBeGreaterThanOrEqual(400);
});
