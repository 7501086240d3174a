import { describe, expect, it } from 'vitest';
import { agreementRule, confidenceOf } from '../../src/extract/confidence.ts';
import { readByRules, unite } from '../../src/llm/index.ts';
import { merge } from '../../src/merge/index.ts';
import { checkGraph } from '../../src/model/check-graph.ts';
import type { Facts } from '../../src/model/facts.ts';
import { analyse } from '../support/analyser.ts';
import { country, demand, documentOf, edge, leader, meeting, read } from './reading.ts';

const TEXT =
  'French President Emmanuel Macron met Italian Prime Minister Giorgia Meloni in Rome on Monday.\n\nFrance demanded that Italy withdraw its troops. Spain has condemned Italy.';
const document = documentOf(TEXT, { date: '2024-05-08' });

const united = async (answer: object): Promise<Facts> =>
  unite(readByRules(document, analyse), (await read(document, answer)).facts);

const find = ({ nodes, edges }: Facts, name: string) =>
  [
    ...nodes.map(each => [each.key, each] as const),
    ...edges.map(each => [`${each.source} ${each.attributes.type} ${each.target}`, each] as const),
  ].filter(([key]) => key.includes(name));

describe('two readers of one document', () => {
  const ANSWER = {
    nodes: [
      leader('a', 'Emmanuel Macron', 'French President Emmanuel Macron'),
      country('b', 'France', 'France'),
      country('c', 'Italy', 'Italy'),
      country('d', 'Spain', 'Spain'),
      demand('e', 'Italian troops leave', 'Italy withdraw its troops'),
      meeting('m', 'Macron meets Meloni', 'Emmanuel Macron met Italian Prime Minister Giorgia Meloni in Rome', {
        status: 'planned',
        date: '2024-05-06',
      }),
    ],
    edges: [
      edge('b', 'demands', 'e', 'France demanded that Italy withdraw its troops'),
      edge('b', 'backs', 'd', 'Spain has condemned Italy'),
    ],
  };

  it('give one fact where they say the same, in the words of both', async () => {
    const facts = await united(ANSWER);
    const [[, demanded], ...others] = find(facts, 'country:FR demands') as [[string, Facts['edges'][number]]];
    expect(others).toEqual([]);
    expect(demanded.attributes.readers).toEqual(['rules', 'model']);
    expect(facts.nodes.filter(({ attributes }) => attributes.kind === 'demand')).toHaveLength(1);
    expect(facts.nodes.filter(({ attributes }) => attributes.kind === 'meeting')).toHaveLength(1);
  });

  it('are named on what one of them says alone', async () => {
    const facts = await united(ANSWER);
    expect(find(facts, 'backs')[0]![1].attributes.readers).toEqual(['model']);
    expect(find(facts, 'country:ES accuses country:IT')[0]![1].attributes.readers).toEqual(['rules']);
    for (const { attributes } of [...facts.nodes, ...facts.edges])
      expect(attributes.readers?.length).toBeGreaterThan(0);
  });

  it('are told apart where they differ on how a meeting stands', async () => {
    const { dropped } = await united(ANSWER);
    expect(dropped).toContainEqual(
      expect.objectContaining({ reader: 'rules', what: 'Status: held', why: 'the other reader says planned' }),
    );
  });

  it('give a graph that is sound, and the same each time', async () => {
    const [one, other] = [await united(ANSWER), await united(ANSWER)];
    const graph = merge([one]);
    expect(checkGraph(JSON.parse(JSON.stringify(graph))).faults).toEqual([]);
    expect(JSON.stringify(graph)).toBe(JSON.stringify(merge([other])));
  });

  it('leave two things apart that are said in different words', async () => {
    const facts = await united({ nodes: [demand('x', 'Spain condemns Italy', 'Spain has condemned Italy')] });
    expect(facts.nodes.filter(({ attributes }) => attributes.kind === 'demand')).toHaveLength(2);
  });

  it('leave two things apart that are called alike and said in other words', async () => {
    const facts = await united({ nodes: [demand('x', 'Italy withdraws its troops', 'Spain has condemned Italy')] });
    expect(facts.nodes.filter(({ attributes }) => attributes.kind === 'demand')).toHaveLength(2);
  });

  it('make a fact as sure as such facts were right: of both, and of one alone', async () => {
    const facts = await united(ANSWER);
    const alone = find(facts, 'backs')[0]![1].attributes;
    expect(alone.confidence).toBe(confidenceOf([agreementRule('backs', ['model'])]));
    const [[, both]] = find(facts, 'country:FR demands') as [[string, Facts['edges'][number]]];
    const rules = readByRules(document, analyse).edges.find(({ attributes }) => attributes.type === 'demands')!;
    expect(both.attributes.confidence).toBe(
      Math.max(rules.attributes.confidence!, confidenceOf([agreementRule('demands', ['rules', 'model'])])),
    );
  });

  it('keep what the rules dropped of words that the model alone found something in, and of no others', async () => {
    const text = 'Spain nearly attacked Italy.\n\nFrance nearly attacked Norway.';
    const other = documentOf(text);
    const rules = readByRules(other, analyse);
    expect(rules.dropped!.length).toBeGreaterThan(1);
    const answer = {
      nodes: [country('a', 'Spain', 'Spain'), country('b', 'Italy', 'Italy')],
      edges: [edge('a', 'threatens', 'b', 'Spain nearly attacked Italy')],
    };
    const { dropped } = unite(rules, (await read(other, answer)).facts);
    expect(dropped!.length).toBeGreaterThan(0);
    const end = text.indexOf('\n');
    expect(dropped!.filter(({ start = 0 }) => start > end)).toEqual([]);
    expect(rules.dropped!.filter(({ start = 0 }) => start > end).length).toBeGreaterThan(0);
  });

  it('keep what the model had dropped, and why', async () => {
    const facts = await united({ nodes: [country('b', 'France', 'France never said this')] });
    expect(facts.dropped).toContainEqual(expect.objectContaining({ reader: 'model', what: 'country "France"' }));
  });
});
