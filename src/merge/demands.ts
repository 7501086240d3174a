import { type Block, blockOf, pairsOf, withEach } from './blocks.ts';
import type { Blocks, Comparison, Likeness } from './comparison.ts';
import { type ActorKeys, type ActorNames, type Item, once, perItem } from './items.ts';
import { likenessOf, mustShare, type Proposition, propositionReader } from './propositions.ts';
import { Rarity } from './rarity.ts';

/** From here on two propositions are held to be one; the lower mark holds where both are put to the same party. */
const SAME = 0.7;
const SAME_WITH_ADDRESSEE = 0.5;
/** The block of demands that are put to anybody. */
const TO_SOME = blockOf('to some');

/**
 * Compares demands by what they propose and to whom. Between two that are put to the same party its names say nothing of
 * what it is asked: two things that the United States should do have two words in common before they are read.
 *
 * @param demands All that will be compared: how common a concept is among them tells what to look for first.
 */
export function demandComparison(demands: readonly Item[], keyOf: ActorKeys, namesOf: ActorNames): Comparison {
  const read = propositionReader();
  const reading = perItem(item => {
    const addressees = item.edges
      .filter(edge => edge.attributes.type === 'addressed_to')
      .map(edge => keyOf(item, edge.target))
      .sort();
    const { label } = item.node.attributes;
    const names = addressees.flatMap(key => namesOf(key));
    const traits = JSON.stringify([...new Set(addressees)]);
    return { whole: read(label), asked: read(label, names), addressees: new Set(addressees), traits };
  });

  const different = (a: Item, b: Item): boolean => apart(reading(a).addressees, reading(b).addressees);

  const same = (a: Item, b: Item): Likeness | undefined => {
    const [left, right] = [reading(a), reading(b)];
    if (apart(left.addressees, right.addressees)) return undefined;
    if (left.addressees.size > 0 && right.addressees.size > 0) {
      const score = likenessOf(left.asked, right.asked);
      return score < SAME_WITH_ADDRESSEE ? undefined : { score, reason: 'the same thing asked of the same party' };
    }
    const score = likenessOf(left.whole, right.whole);
    return score < SAME ? undefined : { score, reason: 'the same proposition' };
  };

  const traits = (item: Item): string => reading(item).traits;
  const profile = (item: Item): string => {
    const { concepts, negated } = reading(item).whole;
    return JSON.stringify([traits(item), negated, [...concepts].sort()]);
  };

  const rarity = new Rarity(demands.map(item => reading(item).whole.concepts));
  const concept = once(blockOf);
  // Of two that share so many concepts, the two rarest that they share are among the first of either.
  const pairs = ({ concepts, negated }: Proposition, mark: number): Block[] => {
    const rarest = rarity.order(concepts);
    const first = rarest.length === 1 ? rarest : rarest.slice(0, rarest.length - mustShare(rarest.length, mark) + 2);
    const found = first.map(concept);
    return withEach(negated ? 1 : 0, found.length === 1 ? found : pairsOf(found));
  };
  // What is put to someone is compared with what is put to the same, and with what is put to nobody.
  const blocks = (item: Item): Blocks => {
    const { whole, asked, addressees } = reading(item);
    const open = pairs(whole, SAME);
    const toSome = withEach(TO_SOME, open);
    if (addressees.size === 0) return { has: open, seeks: [...open, ...toSome] };
    const own = withEach(blockOf(traits(item)), pairs(asked, SAME_WITH_ADDRESSEE));
    return { has: [...toSome, ...own], seeks: own };
  };

  return { profile, traits, same, different, blocks, tornWithinDocument: false };
}

/** Whether two demands are put to different parties: what one is to do is not what two are to do. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && (a.size !== b.size || [...a].some(key => !b.has(key)));
}
