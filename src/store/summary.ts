import type { GraphFile } from '../model/graph.ts';

/** What a graph holds, in words. */
export function summaryOf({ attributes, nodes, edges }: GraphFile): string {
  let quotes = 0;
  for (const part of [nodes, edges]) for (const each of part) quotes += each.attributes.evidence.length;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${[
    count(attributes.documents.length, 'document'),
    count(nodes.length, 'node'),
    count(edges.length, 'edge'),
    count(quotes, 'quote'),
  ].join(', ')}.`;
}
