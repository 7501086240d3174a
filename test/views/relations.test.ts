import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../src/views/relations.ts';
import { graphOf } from './graph-of.ts';

const graph = graphOf(
  'country:RU represents organization:X 30',
  'country:RU rejects demand:aid 20',
  'country:RU rejects demand:troops 3 5',
  'country:RU rejects demand:talks x',
  'country:FR accuses country:RU 25',
);
const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
const nodes = new Map(graph.nodes.map(node => [node.key, node]));
const groups = (...contested: string[]) =>
  relationsOf('country:RU', graph.edges, {
    nodes,
    documents,
    isContested: key => contested.includes(key),
  });
const told = (...contested: string[]) =>
  groups(...contested).map(({ label, relations }) => `${label} ${relations.map(({ other }) => other.key)}`);

describe('relationsOf', () => {
  it('puts first what is contested, then what was told of last; what has no date last', () => {
    expect(told()).toEqual([
      'represents organization:X',
      'accused by country:FR',
      'rejects demand:aid,demand:troops,demand:talks',
    ]);
    expect(told('demand:troops')).toEqual([
      'rejects demand:troops,demand:aid,demand:talks',
      'represents organization:X',
      'accused by country:FR',
    ]);
  });

  it('says the last day of each, and whether it is contested', () => {
    const [first] = groups('demand:troops')[0]!.relations;
    expect(first).toMatchObject({ contested: true, last: '2025-03-05' });
  });

  it('holds every edge of a node once, and nothing for a node without any', () => {
    const keys = groups().flatMap(({ relations }) => relations.map(({ edge }) => edge.key));
    expect(keys.sort()).toEqual(graph.edges.map(({ key }) => key));
    expect(
      relationsOf('country:XX', graph.edges, {
        nodes,
        documents,
        isContested: () => false,
      }),
    ).toEqual([]);
  });
});
