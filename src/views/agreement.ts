import { READERS } from '../model/attributes.ts';
import type { DroppedClaim } from '../model/dropped.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';
import { EDGE_TYPES, KINDS } from '../model/ontology.ts';
import { grouped } from './grouped.ts';
import { sentenceOf } from './sentence.ts';
import type { TableColumn } from './table.ts';

/** Who says something, where a language model read as well as the rules: both, or one of them alone. */
export const AGREEMENTS = ['both', ...READERS] as const;
/** One of {@link AGREEMENTS}. */
export type Agreement = (typeof AGREEMENTS)[number];

type Item = GraphNode | GraphEdge;

/** Who says a node or an edge; undefined where nobody but the rules read. */
export function agreementOf({ attributes: { readers } }: Item): Agreement | undefined {
  return readers === undefined ? undefined : readers.length > 1 ? 'both' : readers[0];
}

/** Whether a language model read the documents of a graph. */
export const hasReaders = ({ nodes, edges }: GraphFile): boolean =>
  [nodes, edges].some(items => items.some(({ attributes }) => attributes.readers !== undefined));

/** A node or an edge, who of two readers says it, and what the other one made of its words. */
export interface Compared {
  item: Item;
  says: Agreement;
  /** A node by its name, an edge as a sentence. */
  sentence: string;
  /** What the other reader dropped of the same words; of what both say, where they differ. Empty where it passed them by. */
  reasons: readonly DroppedClaim[];
}

/**
 * Compares what two readers say in the documents of a graph: what one says alone first, the surest before the others, then
 * what both say. Empty where one reader read alone, for then there is nothing to compare.
 */
export function comparison({ nodes, edges, attributes }: GraphFile): Compared[] {
  const byKey = new Map(nodes.map(node => [node.key, node]));
  const reasons = reasonsIn(attributes.dropped ?? []);
  const all = [...nodes, ...edges].flatMap((item): Compared[] => {
    const says = agreementOf(item);
    return says ? [{ item, says, sentence: sentenceOf(byKey, item), reasons: reasons(item, says) }] : [];
  });
  const heard = new Set(all.flatMap(({ item }) => item.attributes.readers ?? []));
  return heard.size < READERS.length ? [] : all.sort((a, b) => last(a) - last(b) || sure(b) - sure(a));
}

/** What somebody who checks goes through: what only one of two readers says. */
export const disputed = (graph: GraphFile): Compared[] => comparison(graph).filter(({ says }) => says !== 'both');

const last = ({ says }: Compared): number => Number(says === 'both');
const sure = ({ item }: Compared): number => item.attributes.confidence ?? 0;

/** What the other reader made of the words behind something that one of two readers alone says. */
export function otherReader(graph: GraphFile, item: Item): readonly DroppedClaim[] {
  const says = agreementOf(item);
  return says === undefined || says === 'both' ? [] : reasonsIn(graph.attributes.dropped ?? [])(item, says);
}

/** Finds what the other reader dropped of the words behind something. */
function reasonsIn(dropped: readonly DroppedClaim[]): (item: Item, says: Agreement) => DroppedClaim[] {
  const byDocument = grouped(dropped, ({ document }) => document);
  return ({ attributes }, says) => {
    const dated = 'status' in attributes || 'date' in attributes;
    const found = attributes.evidence.flatMap(({ document, start, end }) =>
      (byDocument.get(document) ?? []).filter(claim => {
        // Where they differ on what both say, the very words of the one are told.
        if (says === 'both') return dated && claim.start === start && claim.end === end;
        return claim.reader !== says && (claim.start ?? end) < end && start < (claim.end ?? start);
      }),
    );
    return [...new Set(found)];
  };
}

const quoteOf = ({ item }: Compared) => item.attributes.evidence[0]!;

/** A comparison as a table. */
export const COMPARED_COLUMNS: readonly TableColumn<Compared>[] = [
  { label: 'What', form: 'text', value: ({ sentence }) => sentence },
  { label: 'Said by', form: 'text', value: ({ says }) => says },
  {
    label: 'Kind',
    form: 'text',
    value: ({ item: { attributes } }) =>
      'kind' in attributes ? KINDS[attributes.kind].label : EDGE_TYPES[attributes.type].label,
  },
  { label: 'Confidence', form: 'share', value: ({ item }) => item.attributes.confidence },
  {
    label: 'The other reader',
    form: 'text',
    value: ({ reasons }) => reasons.map(({ what, why }) => `${what} (${why})`).join('; ') || undefined,
  },
  { label: 'Quote', form: 'text', value: row => quoteOf(row).quote },
  { label: 'Document', form: 'text', value: row => quoteOf(row).document },
];
