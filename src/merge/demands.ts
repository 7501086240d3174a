import type { Comparison, Likeness } from './cluster.ts';
import { type Item, perItem } from './items.ts';
import type { ActorKeys } from './meetings.ts';
import { commonest, likenessOf, mustShare, proposition } from './propositions.ts';

/** From here on two propositions are held to be one; the lower mark holds where both are put to the same party. */
const SAME = 0.7;
const SAME_WITH_ADDRESSEE = 0.5;

/**
 * Compares demands by what they propose and to whom.
 *
 * @param demands All that will be compared: how common a concept is among them tells what to look for first.
 */
export function demandComparison(demands: readonly Item[], keyOf: ActorKeys): Comparison {
  const propositionOf = perItem(item => proposition(item.node.attributes.label));
  const addresseesOf = perItem(
    item =>
      new Set(
        item.edges
          .filter(edge => edge.attributes.type === 'addressed_to')
          .map(edge => keyOf(item, edge.target))
          .sort(),
      ),
  );
  const addressed = (a: Item, b: Item): boolean => {
    for (const key of addresseesOf(a)) if (addresseesOf(b).has(key)) return true;
    return false;
  };

  const different = (a: Item, b: Item): boolean =>
    addresseesOf(a).size > 0 && addresseesOf(b).size > 0 && !addressed(a, b);

  const same = (a: Item, b: Item): Likeness | undefined => {
    if (different(a, b)) return undefined;
    const score = likenessOf(propositionOf(a), propositionOf(b));
    const together = addressed(a, b);
    if (score < (together ? SAME_WITH_ADDRESSEE : SAME)) return undefined;
    return { score, reason: together ? 'the same thing asked of the same party' : 'the same proposition' };
  };

  const traits = (item: Item): string => JSON.stringify([...addresseesOf(item)]);
  const profile = (item: Item): string => {
    const { concepts, negated } = propositionOf(item);
    return JSON.stringify([traits(item), negated, [...concepts].sort()]);
  };

  const rank = commonest(demands.map(propositionOf));
  const blocks = (item: Item): string[] => {
    const { concepts, negated } = propositionOf(item);
    const rarest = [...concepts].sort((a, b) => rank.get(a)! - rank.get(b)!);
    if (rarest.length === 1) return [`${negated}|${rarest[0]}`];
    // Of two that share so many concepts, the two rarest that they share are among the first of either.
    const pairs = (mark: number): string[] => {
      const first = rarest.slice(0, rarest.length - mustShare(rarest.length, mark) + 2);
      return first.flatMap((one, index) => first.slice(index + 1).map(other => `${negated}|${one}|${other}`));
    };
    const byAddressee = pairs(SAME_WITH_ADDRESSEE);
    return [...pairs(SAME), ...[...addresseesOf(item)].flatMap(key => byAddressee.map(pair => `${key}|${pair}`))];
  };

  return { profile, traits, same, different, blocks, tornWithinDocument: false };
}
