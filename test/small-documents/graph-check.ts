import { z } from 'zod';
import { extract } from '../../src/extract/index.ts';
import { merge } from '../../src/merge/index.ts';
import type { GraphFile, GraphNode } from '../../src/model/graph.ts';
import { readDocument } from '../../src/read/document.ts';
import { analyse } from '../support/analyser.ts';

/**
 * Who stands at an end of an edge: `anybody`, `country:RU`, `named:Petrov` (part of a leader's or organization's name), or
 * `demand:talks`, `meeting:Geneva` (a pattern in its label or quotes).
 */
const endSchema = z.string().regex(/^(?:anybody|country:[A-Z]{2}|named:.+|demand:.*|meeting:.*)$/);
const edgeSchema = z.tuple([endSchema, z.string(), endSchema]);

/** What a node is like: patterns of its attributes, and who takes part in it. */
const nodeSchema = z.strictObject({
  kind: z.string(),
  label: z.string().optional(),
  date: z.string().optional(),
  status: z.string().optional(),
  mode: z.string().optional(),
  place: z.string().optional(),
  role: z.string().optional(),
  parties: z.array(endSchema).optional(),
});

const expectationSchema = z.union([
  z.strictObject({ edge: edgeSchema }),
  z.strictObject({ noEdge: edgeSchema }),
  z.strictObject({ node: nodeSchema }),
  z.strictObject({ noNode: nodeSchema }),
  z.strictObject({ count: nodeSchema.extend({ n: z.number() }) }),
]);

/** Small documents, what must come out of them and what must not. */
export const casesSchema = z.array(
  z.strictObject({
    documents: z.array(z.strictObject({ date: z.string().optional(), text: z.string() })).min(1),
    /** Why the expectation does not hold yet, where it does not. */
    limit: z.string().optional(),
    expect: z.array(expectationSchema).min(1),
  }),
);
export type Case = z.infer<typeof casesSchema>[number];
type Expectation = z.infer<typeof expectationSchema>;

const graphOf = ({ documents }: Case): GraphFile =>
  merge(
    documents.map(({ date, text }, index) =>
      extract(readDocument(`d${index}`, text, date === undefined ? {} : { date }), analyse),
    ),
  );

const namesOf = ({ attributes }: GraphNode): string =>
  [attributes.label, ...('aliases' in attributes ? attributes.aliases : [])].join(' | ');

function isAt(node: GraphNode, end: string): boolean {
  const [, about, words] = /^(\w+):?(.*)$/s.exec(end)!;
  const { kind, label, evidence } = node.attributes;
  if (about === 'anybody') return true;
  if (about === 'country') return node.key === end;
  if (about === 'named') return (kind === 'leader' || kind === 'organization') && namesOf(node).includes(words!);
  return (
    kind === about && [label, ...evidence.map(({ quote }) => quote)].some(text => new RegExp(words!, 'i').test(text))
  );
}

function hasEdge({ nodes, edges }: GraphFile, [source, type, target]: z.infer<typeof edgeSchema>): boolean {
  const node = new Map(nodes.map(each => [each.key, each]));
  return edges.some(
    edge =>
      (type === 'any' || edge.attributes.type === type) &&
      isAt(node.get(edge.source)!, source) &&
      isAt(node.get(edge.target)!, target),
  );
}

/** Whether somebody takes part in a meeting. */
const takesPart = ({ nodes, edges }: GraphFile, party: string, { key }: GraphNode): boolean =>
  edges.some(
    ({ source, target, attributes }) =>
      target === key &&
      attributes.type === 'participates_in' &&
      nodes.some(node => node.key === source && isAt(node, party)),
  );

function nodesLike(graph: GraphFile, { parties = [], ...patterns }: z.infer<typeof nodeSchema>): GraphNode[] {
  return graph.nodes.filter(node => {
    const attributes: Record<string, unknown> = { ...node.attributes, label: namesOf(node) };
    const isLike = Object.entries(patterns).every(([name, pattern]) => {
      const value = attributes[name];
      return typeof value === 'string' && new RegExp(pattern!, 'i').test(value);
    });
    return isLike && parties.every(party => takesPart(graph, party, node));
  });
}

function holds(graph: GraphFile, expectation: Expectation): boolean {
  if ('edge' in expectation) return hasEdge(graph, expectation.edge);
  if ('noEdge' in expectation) return !hasEdge(graph, expectation.noEdge);
  if ('node' in expectation) return nodesLike(graph, expectation.node).length > 0;
  if ('noNode' in expectation) return nodesLike(graph, expectation.noNode).length === 0;
  const { n, ...like } = expectation.count;
  return nodesLike(graph, like).length === n;
}

/** The expectations that the graph of a case's documents does not meet. */
export function unmetOf(each: Case): Expectation[] {
  const graph = graphOf(each);
  return each.expect.filter(expectation => !holds(graph, expectation));
}
