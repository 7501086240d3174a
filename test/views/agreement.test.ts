import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/model/attributes.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import {
  agreementOf,
  COMPARED_COLUMNS,
  comparison,
  disputed,
  hasReaders,
  otherReader,
} from '../../src/views/agreement.ts';
import { filter, NO_FILTERS } from '../../src/views/filter.ts';
import { hidersOf } from '../../src/views/narrow.ts';
import { graphOf } from './graph-of.ts';

/** A graph whose first edge both say, its second the rules alone, its third the model alone. */
function readByTwo(): GraphFile {
  const graph = graphOf(
    'country:AA accuses country:BB',
    'country:AA backs country:CC',
    'country:BB sanctions country:CC',
  );
  const readers: Reader[][] = [['rules', 'model'], ['rules'], ['model']];
  for (const { attributes } of graph.nodes) attributes.readers = ['rules', 'model'];
  for (const [at, { attributes }] of graph.edges.entries())
    Object.assign(attributes, { readers: readers[at], confidence: at / 10 });
  const { document, start, end } = graph.edges[2]!.attributes.evidence[0]!;
  const claim = {
    document,
    reader: 'rules',
    what: 'sanctions',
    why: 'a rule',
    start: start + 1,
    end: end - 1,
  } as const;
  graph.attributes.dropped = [
    claim,
    { ...claim, reader: 'model' },
    { ...claim, start: 0, end: 1 },
    { document, reader: 'rules', what: 'x', why: 'y' },
  ];
  return graph;
}

describe('the agreement of two readers', () => {
  const graph = readByTwo();

  it('is told of each node and edge', () => {
    expect(graph.edges.map(agreementOf)).toEqual(['both', 'rules', 'model']);
    expect(hasReaders(graph)).toBe(true);
  });

  it('makes a queue of what one says alone, the surest first', () => {
    expect(disputed(graph).map(({ says, sentence }) => `${says}: ${sentence}`)).toEqual([
      'model: BB sanctions CC',
      'rules: AA backs CC',
    ]);
    expect(comparison(graph)).toHaveLength(6);
  });

  it('says what the other reader made of the same words, and of no others', () => {
    expect(otherReader(graph, graph.edges[2]!).map(({ reader, what }) => `${reader} ${what}`)).toEqual([
      'rules sanctions',
    ]);
    expect(otherReader(graph, graph.edges[0]!)).toEqual([]);
    expect(otherReader(graph, graph.edges[1]!)).toEqual([]);
  });

  it('is a table', () => {
    const [row] = disputed(graph);
    const cells = Object.fromEntries(COMPARED_COLUMNS.map(({ label, value }) => [label, value(row!)]));
    expect(cells).toMatchObject({
      What: 'BB sanctions CC',
      'Said by': 'model',
      Kind: 'sanctions',
      Confidence: 0.2,
      'The other reader': 'sanctions (a rule)',
    });
  });

  it('is nothing where one reader read alone', () => {
    const alone = graphOf('country:AA accuses country:BB');
    expect([hasReaders(alone), comparison(alone), agreementOf(alone.edges[0]!)]).toEqual([false, [], undefined]);
    for (const { attributes } of [...alone.nodes, ...alone.edges]) attributes.readers = ['model'];
    expect(disputed(alone)).toEqual([]);
  });

  it('can be filtered, and the filter is told of what it hides', () => {
    const filters = { ...NO_FILTERS, hiddenReaders: ['rules'] as const };
    expect(filter(graph, filters).edges.map(({ key }) => key)).toEqual(['edge:1', 'edge:3']);
    const narrowing = { filters, asOf: undefined, hidden: [], kept: [], near: 0 };
    expect(hidersOf(graph, narrowing, 'edge:2')).toEqual([{ by: 'reader', value: 'rules' }]);
    const unread = graphOf('country:AA accuses country:BB');
    expect(filter(unread, filters).edges).toHaveLength(1);
  });
});
