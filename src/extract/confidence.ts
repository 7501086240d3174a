import { z } from 'zod';
import agreement from '../../data/agreement.json' with { type: 'json' };
import data from '../../data/confidence.json' with { type: 'json' };
import type { Reader } from '../model/attributes.ts';
import type { EdgeType, NodeKind } from '../model/ontology.ts';

const countsSchema = z.record(z.string(), z.tuple([z.int().nonnegative(), z.int().nonnegative()]));
const measured = new Map([data, agreement].flatMap(counts => Object.entries(countsSchema.parse(counts))));

/** Names the finding of nodes of a kind by a rule. */
export const nodeRule = (kind: NodeKind, rule: string): string => `${kind} ${rule}`;

/** Names the finding of edges of a type by a rule. */
export const edgeRule = (type: EdgeType, rule: string): string => `${type} ${rule}`;

/** Names what of a kind or a type both readers find, or one of them alone. */
export const agreementRule = (part: NodeKind | EdgeType, readers: readonly Reader[]): string =>
  `${part} ${readers.length > 1 ? 'both' : `${readers[0]} alone`}`;

/**
 * How sure a fact is, 0 to 1: the precision of the best of the rules that found it, as measured on annotated reports
 * (`npm run confidence`), by Laplace's rule of succession: (right + 1) / (found + 2), so that a rule seen seldom is sure of
 * little, and one never seen has even odds. Two digits, rounded down: nothing is wholly sure.
 */
export function confidenceOf(rules: readonly string[]): number {
  const best = Math.max(
    ...rules.map(rule => {
      const [right, found] = measured.get(rule) ?? [0, 0];
      return Math.floor((100 * (right + 1)) / (found + 2));
    }),
  );
  return best / 100;
}
