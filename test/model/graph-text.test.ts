import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/model/graph.ts';
import { graphText, parseGraph } from '../../src/model/graph-text.ts';
import { parseLargeJson } from '../../src/model/large-json.ts';
import { fixtureGraph } from '../app/fixture.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (graph: GraphFile): string => [...graphText(graph)].join('');

describe('graphText', () => {
  const graph = fixtureGraph();

  it('gives the text that JSON.stringify gives', () => {
    expect(textOf(graph)).toBe(`${JSON.stringify(graph, null, 1)}\n`);
    const empty = { ...graph, attributes: { documents: [], more: {}, none: undefined }, nodes: [], edges: [] };
    expect(textOf(empty)).toBe(`${JSON.stringify(empty, null, 1)}\n`);
  });

  it('gives it in pieces, none of which holds much more than one node', () => {
    const nodes = Array.from({ length: 2000 }, () => graph.nodes[0]!);
    const pieces = [...graphText({ ...graph, nodes })];
    expect(pieces.length).toBeGreaterThan(5);
    const longest = Math.max(...nodes.map(node => JSON.stringify(node, null, 1).length * 2));
    for (const piece of pieces) expect(piece.length).toBeLessThan(65_536 + longest);
  });

  it('is read again, from a string as from bytes', () => {
    expect(parseGraph(textOf(graph))).toEqual({ graph, faults: [] });
    expect(parseGraph(bytesOf(textOf(graph)))).toEqual({ graph, faults: [] });
  });

  it('tells what is wrong in bytes, too', () => {
    expect(parseGraph(bytesOf('{"nodes": [{]}')).faults[0]).toMatch(/^is not JSON/);
    expect(parseGraph(bytesOf('{"nodes": [{}')).faults[0]).toMatch(/^is not JSON/);
    expect(parseGraph(bytesOf('[]')).faults[0]).toMatch(/expected object/);
  });
});

describe('parseLargeJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(JSON.stringify(parseLargeJson(bytesOf(text)))).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '[{"a": [{"b": "]}\\"{"}]}, [{"c": 1}], {"number": 7}, 1]',
    '{"b": [{"a": 1}, {"a": 2}], "1": [{"a": 3}], "b": [{"a": 4}]}',
    '{"é": ["{", {"ü": "\\\\"}]}',
    '{"a": [{}]}\n',
  ])('reads %s', text => expect(parseLargeJson(bytesOf(text))).toEqual(JSON.parse(text)));

  it.each(['', '[', '[{]', '[{}}', '{"a": [{"b": 1]}', '[{"a}]', '[{} {}]', '{"a": [{"b" 1}]}', ']['])(
    'refuses %j',
    text => {
      expect(() => JSON.parse(text)).toThrow(SyntaxError);
      expect(() => parseLargeJson(bytesOf(text))).toThrow(SyntaxError);
    },
  );

  it('refuses what is no UTF-8', () => {
    expect(() => parseLargeJson(Uint8Array.of(0x5b, 0x22, 0xff, 0x22, 0x5d))).toThrow(TypeError);
  });
});
