import { describe, expect, it } from 'vitest';
import { sureness } from '../../src/views/sureness.ts';
import { graphOf } from './graph-of.ts';

describe('sureness', () => {
  const graph = graphOf('country:RU rejects demand:a', 'country:FR demands demand:a');

  it('reaches from the least sure reading to the surest, nodes and edges alike', () => {
    const [[edge], [node]] = [graph.edges, graph.nodes];
    const edges = [{ ...edge!, attributes: { ...edge!.attributes, confidence: 0 } }, ...graph.edges.slice(1)];
    const nodes = [{ ...node!, attributes: { ...node!.attributes, confidence: 0.9 } }, ...graph.nodes.slice(1)];
    expect(sureness({ ...graph, nodes, edges })).toEqual({ least: 0, most: 0.9 });
  });

  it('is unknown where none was measured', () => {
    expect(sureness(graph)).toBeUndefined();
  });
});
