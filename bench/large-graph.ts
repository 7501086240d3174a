import type { GraphEdge, GraphNode, GraphParts } from '../src/index.ts';
import { EDGE_TYPE_NAMES, EDGE_TYPES, KINDS, NODE_KINDS, type NodeKind } from '../src/index.ts';

const DOCUMENTS = 1000;
const SENTENCE = 'The ministers of both states met on Monday and demanded that the other side withdraw its troops. ';
const TEXT = SENTENCE.repeat(20);

/**
 * A graph with so many edges, each made when it is walked, so that it takes next to no memory itself: a node for ten edges,
 * of each kind as many, edges of all types between nodes of kinds that they may join, each with a quote.
 */
export function largeGraph(edges: number): GraphParts {
  const count = Math.max(100, Math.ceil(edges / 10));
  const evidence = (at: number) => {
    const start = (at % 20) * SENTENCE.length;
    const quote = SENTENCE.slice(0, 60);
    return [{ document: `d${at % DOCUMENTS}`, start, end: start + quote.length, quote, rule: 'generated' }];
  };
  const keyOf = (kind: NodeKind, at: number): string => {
    const own = NODE_KINDS.indexOf(kind);
    const place = at % Math.floor(count / NODE_KINDS.length);
    return `${kind}:${place * NODE_KINDS.length + own}`;
  };
  const node = (at: number): GraphNode => {
    const kind = NODE_KINDS[at % NODE_KINDS.length]!;
    const base = {
      label: `${KINDS[kind].label} ${at}`,
      evidence: evidence(at),
      confidence: 0.9,
      x: at % 997,
      y: at % 991,
    };
    const key = `${kind}:${at}`;
    if (kind === 'meeting') return { key, attributes: { ...base, kind, status: 'held', date: '2025-03' } };
    if (kind === 'demand') return { key, attributes: { ...base, kind } };
    if (kind === 'country') return { key, attributes: { ...base, kind, aliases: [], iso2: 'XX' } };
    return { key, attributes: { ...base, kind, aliases: [`The ${base.label}`] } };
  };
  const edge = (at: number): GraphEdge => {
    const type = EDGE_TYPE_NAMES[at % EDGE_TYPE_NAMES.length]!;
    const { from, to } = EDGE_TYPES[type];
    const turn = Math.floor(at / EDGE_TYPE_NAMES.length);
    const source = keyOf(from[turn % from.length]!, at * 7);
    const target = keyOf(to[turn % to.length]!, at * 13 + 1);
    return { key: `e${at}`, source, target, attributes: { type, evidence: evidence(at), confidence: 0.9 } };
  };
  const list = <Item>(length: number, make: (at: number) => Item): Iterable<Item> => ({
    *[Symbol.iterator]() {
      for (let at = 0; at < length; at++) yield make(at);
    },
  });
  const documents = Array.from({ length: DOCUMENTS }, (_, at) => {
    return { id: `d${at}`, title: `Report ${at}`, date: '2025-03-20', text: TEXT, articles: [], skipped: [] };
  });
  return { attributes: { documents }, nodes: list(count, node), edges: list(edges, edge) };
}
