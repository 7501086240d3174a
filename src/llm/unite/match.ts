import { type Item, itemsOf } from '../../merge/items.ts';
import { leaderComparison } from '../../merge/leaders.ts';
import { organizationComparison } from '../../merge/organizations.ts';
import { likenessOf, propositionReader } from '../../merge/propositions.ts';
import type { Span } from '../../model/evidence.ts';
import type { FactNode, Facts } from '../../model/facts.ts';
import type { NodeKind } from '../../model/ontology.ts';

/** How much of the fewer words two readers quote in common, from 0 to 1. */
function sharedWords(one: FactNode, other: FactNode): number {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const [left, right] = [one, other].map(({ attributes }) => apart(attributes.evidence));
  let common = 0;
  for (const a of left!)
    for (const b of right!) common += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / Math.min(length(left!), length(right!));
}

/** Spans that overlap, joined. */
function apart(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** From here on two readers quote the same words for a meeting or a demand. */
const SAME_WORDS = 0.5;

/** How far the words of two labels agree: it decides between several that stand in one clause. */
function sameLabel(one: FactNode, other: FactNode): number {
  const read = propositionReader();
  return likenessOf(read(one.attributes.label), read(other.attributes.label));
}

const sameProposition = (a: Item, b: Item): number => {
  const shared = sharedWords(a.node, b.node);
  return shared < SAME_WORDS ? 0 : shared + sameLabel(a.node, b.node);
};

/** How sure it is that two readers mean the same by two nodes; 0 where they do not. */
const LIKENESS: Record<NodeKind, (a: Item, b: Item) => number> = {
  leader: (a, b) => (a.node.key === b.node.key ? 10 : (leaderComparison.same(a, b)?.score ?? 0)),
  country: (a, b) => (a.node.key === b.node.key ? 1 : 0),
  organization: (a, b) => organizationComparison.same(a, b)?.score ?? 0,
  meeting: sameProposition,
  demand: sameProposition,
};

/**
 * Finds which nodes of two readers of one document are the same: actors by their names, meetings and demands by the words
 * that are quoted for them. The likest are paired first, each with one at most.
 *
 * @returns The key that the other reader has for each node of the first.
 */
export function sameNodes(first: Facts, second: Facts): Map<string, string> {
  const [ours, theirs] = [itemsOf([first]), itemsOf([second])];
  const pairs = ours.flatMap(a =>
    theirs.flatMap(b => {
      const { kind } = a.node.attributes;
      const score = kind === b.node.attributes.kind ? LIKENESS[kind](a, b) : 0;
      return score > 0 ? [{ a: a.node.key, b: b.node.key, score }] : [];
    }),
  );
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { a, b } of pairs.sort((x, y) => y.score - x.score)) {
    if (found.has(a) || taken.has(b)) continue;
    found.set(a, b);
    taken.add(b);
  }
  return found;
}
