import { describe, expect, it } from 'vitest';
import { type Query, query } from '../../src/views/query.ts';
import { courseGraph } from './course.ts';
import { graphOf } from './graph-of.ts';

const course = courseGraph();
const graph = graphOf(
  'country:AA rejects demand:troops 1 3',
  'country:BB demands demand:troops 2',
  'leader:Häkkänen accuses country:AA x',
  'leader:Häkkänen participates_in meeting:talks 3',
);
const keys = (asked: Query, of = graph) => query(of, asked).found.map(({ key }) => key);

describe('kinds and types', () => {
  it('without a question, all is found as it is', () => {
    expect(query(graph, {}).found).toEqual([...graph.nodes, ...graph.edges]);
  });

  it('kinds ask for nodes, types for edges, both for both', () => {
    expect(keys({ kinds: ['demand', 'meeting'] })).toEqual(['demand:troops', 'meeting:talks']);
    expect(keys({ types: ['rejects'] })).toEqual(['edge:1']);
    expect(keys({ kinds: ['demand'], types: ['rejects', 'demands'] })).toEqual(['demand:troops', 'edge:1', 'edge:2']);
  });
});

describe('actors', () => {
  it('are found with their edges and what is at the other end', () => {
    expect(keys({ actors: ['BB'] })).toEqual(['demand:troops', 'country:BB', 'edge:2']);
    expect(keys({ actors: ['AA'], kinds: ['leader'] })).toEqual(['leader:Häkkänen']);
  });

  it('of two: what concerns both', () => {
    expect(keys({ actors: ['AA', 'Häkkänen'] })).toEqual(['country:AA', 'leader:Häkkänen', 'edge:3']);
    expect(keys({ actors: ['AA', 'BB'] })).toEqual(['demand:troops']);
  });

  it.each(['hakkanen', 'HÄKKÄNEN', 'Hakkänen', ' häkkänen ', 'leader:Häkkänen'])('is found as "%s"', name => {
    expect(query(graph, { actors: [name] }).actors).toEqual([
      { name, nodes: [expect.objectContaining({ key: 'leader:Häkkänen' })] },
    ]);
  });

  it('whole names come before names that hold the word, and these before nothing', () => {
    const named = graphOf('leader:Lund accuses country:AA', 'leader:Kim-Lund accuses country:AA');
    const meant = (name: string) => query(named, { actors: [name] }).actors[0]!.nodes.map(({ key }) => key);
    expect(meant('Lund')).toEqual(['leader:Lund']);
    expect(meant('kim')).toEqual(['leader:Kim-Lund']);
  });

  it.each(['Lun', 'A', 'peace', 'meeting:talks', 'demand:troops', '', '…'])('nobody is called "%s"', name => {
    expect(query(graph, { actors: [name] })).toEqual({ found: [], actors: [{ name, nodes: [] }] });
  });

  it('a name by which documents call them counts', () => {
    const [russia] = graph.nodes;
    const evidence = [{ ...russia!.attributes.evidence[0]!, quote: 'the Kremlin' }];
    const renamed = { ...russia!, attributes: { ...russia!.attributes, evidence } } as typeof russia;
    const called = { ...graph, nodes: [renamed!, ...graph.nodes.slice(1)] };
    expect(query(called, { actors: ['The Kremlin'] }).actors[0]!.nodes).toHaveLength(1);
  });
});

describe('days', () => {
  it('since: what was published then or later, and only those quotes', () => {
    const { found } = query(graph, { types: ['rejects'], since: '2025-03-02' });
    expect(found.map(({ attributes }) => attributes.evidence.map(({ document }) => document))).toEqual([['3']]);
    expect(keys({ types: ['rejects', 'demands'], since: '2025-03' })).toEqual(['edge:1', 'edge:2']);
    expect(keys({ since: '2025-03-04' })).toEqual([]);
  });

  it('since: what has no date never counts', () => {
    expect(keys({ types: ['accuses'] })).toEqual(['edge:3']);
    expect(keys({ types: ['accuses'], since: '1900' })).toEqual([]);
  });

  it('from and to are about when things are, since about when they were told', () => {
    const held = { kinds: ['meeting'] } as const;
    expect(keys({ ...held, from: '2025-03-05', to: '2025-03-05' }, course)).toHaveLength(1);
    expect(keys({ ...held, from: '2025-03-06' }, course)).toEqual([]);
    expect(keys({ ...held, since: '2025-03-06' }, course)).toHaveLength(1);
    expect(keys({ ...held, since: '2025-03-07' }, course)).toEqual([]);
  });
});

describe('text', () => {
  it('all words stand in one quote, in any order, case and form', () => {
    expect(keys({ types: ['rejects', 'demands'], text: 'TROOP reject' })).toEqual(['edge:1']);
    expect(keys({ text: 'troops talks' })).toEqual([]);
  });

  it.each(['troo', 'roops', 'xyz'])('"%s" is no word of a quote', text => {
    expect(keys({ text })).toEqual([]);
  });

  it('nothing but signs asks for nothing', () => {
    expect(keys({ text: ' … ' })).toHaveLength(9);
  });
});

it('all that is asked must hold', () => {
  expect(keys({ types: ['rejects'], actors: ['AA'], since: '2025-03-03', text: 'troops' })).toEqual(['edge:1']);
  expect(keys({ types: ['rejects'], actors: ['BB'] })).toEqual([]);
});
