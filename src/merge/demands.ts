import type { Comparison, Likeness } from './cluster.ts';
import type { Item } from './items.ts';
import type { ActorKeys } from './meetings.ts';
import { likenessOf, type Proposition, proposition } from './propositions.ts';

/** From here on two propositions are held to be one; the lower mark holds where both are put to the same party. */
const SAME = 0.7;
const SAME_WITH_ADDRESSEE = 0.5;

/** Compares demands of different documents by what they propose and to whom. */
export function demandComparison(keyOf: ActorKeys): Comparison<Item> {
  const read = new Map<Item, { proposition: Proposition; addressees: Set<string> }>();
  const reading = (item: Item) => {
    let known = read.get(item);
    if (known === undefined) {
      const addressees = item.edges
        .filter(edge => edge.attributes.type === 'addressed_to')
        .map(edge => keyOf(item, edge.target));
      known = { proposition: proposition(item.node.attributes.label), addressees: new Set(addressees) };
      read.set(item, known);
    }
    return known;
  };

  const different = (a: Item, b: Item): boolean => {
    if (a.document.id === b.document.id) return true;
    const [left, right] = [reading(a).addressees, reading(b).addressees];
    return left.size > 0 && right.size > 0 && ![...left].some(key => right.has(key));
  };

  const same = (a: Item, b: Item): Likeness | undefined => {
    if (different(a, b)) return undefined;
    const [left, right] = [reading(a), reading(b)];
    const score = likenessOf(left.proposition, right.proposition);
    const addressed = [...left.addressees].some(key => right.addressees.has(key));
    if (score < (addressed ? SAME_WITH_ADDRESSEE : SAME)) return undefined;
    return { score, reason: addressed ? 'the same thing asked of the same party' : 'the same proposition' };
  };

  const blocks = (item: Item): string[] => {
    const concepts = [...reading(item).proposition.concepts].sort();
    // Two propositions that share no two concepts are not alike enough, unless each is but one.
    if (concepts.length === 1) return concepts;
    return concepts.flatMap((one, index) => concepts.slice(index + 1).map(other => `${one}|${other}`));
  };

  return { same, different, blocks };
}
