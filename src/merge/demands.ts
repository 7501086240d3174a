import type { Blocks, Comparison, Likeness } from './comparison.ts';
import { type ActorKeys, type ActorNames, type Item, perItem } from './items.ts';
import { likenessOf, mustShare, proposition } from './propositions.ts';
import { Rarity } from './rarity.ts';

/** From here on two propositions are held to be one; the lower mark holds where both are put to the same party. */
const SAME = 0.7;
const SAME_WITH_ADDRESSEE = 0.5;

/**
 * Compares demands by what they propose and to whom. The names of those who are asked say nothing of what they are asked:
 * two things that the United States should do have two words in common before they are read.
 *
 * @param demands All that will be compared: how common a concept is among them tells what to look for first.
 */
export function demandComparison(demands: readonly Item[], keyOf: ActorKeys, namesOf: ActorNames): Comparison {
  const reading = perItem(item => {
    const addressees = item.edges
      .filter(edge => edge.attributes.type === 'addressed_to')
      .map(edge => keyOf(item, edge.target));
    const names = addressees.flatMap(key => namesOf(key));
    return { proposition: proposition(item.node.attributes.label, names), addressees: new Set(addressees.sort()) };
  });

  const different = (a: Item, b: Item): boolean => apart(reading(a).addressees, reading(b).addressees);

  const same = (a: Item, b: Item): Likeness | undefined => {
    const [left, right] = [reading(a), reading(b)];
    const score = likenessOf(left.proposition, right.proposition);
    if (score < SAME_WITH_ADDRESSEE || apart(left.addressees, right.addressees)) return undefined;
    const together = left.addressees.size > 0 && right.addressees.size > 0;
    if (score < SAME && !together) return undefined;
    return { score, reason: together ? 'the same thing asked of the same party' : 'the same proposition' };
  };

  const traits = (item: Item): string => JSON.stringify([...reading(item).addressees]);
  const profile = (item: Item): string => {
    const { concepts, negated } = reading(item).proposition;
    return JSON.stringify([traits(item), negated, [...concepts].sort()]);
  };

  const rarity = new Rarity(demands.map(item => reading(item).proposition.concepts));
  const blocks = (item: Item): Blocks => {
    const { concepts, negated } = reading(item).proposition;
    const rarest = rarity.order(concepts);
    if (rarest.length === 1) return both([`${negated}|${rarest[0]}`]);
    // Of two that share so many concepts, the two rarest that they share are among the first of either.
    const pairs = (mark: number): string[] => {
      const first = rarest.slice(0, rarest.length - mustShare(rarest.length, mark) + 2);
      return first.flatMap((one, index) => first.slice(index + 1).map(other => `${negated}|${one}|${other}`));
    };
    const byAddressee = pairs(SAME_WITH_ADDRESSEE);
    return both([
      ...pairs(SAME),
      ...[...reading(item).addressees].flatMap(key => byAddressee.map(pair => `${key}|${pair}`)),
    ]);
  };

  return { profile, traits, same, different, blocks, tornWithinDocument: false };
}

/** Whether two demands are put to different parties: what one is to do is not what two are to do. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && (a.size !== b.size || [...a].some(key => !b.has(key)));
}

const both = (names: string[]): Blocks => ({ has: names, seeks: names });
