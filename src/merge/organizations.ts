import { anyOf } from '../lexicon/alternatives.ts';
import { foldName } from '../lexicon/fold.ts';
import { blockOf } from './blocks.ts';
import type { Comparison, Likeness } from './comparison.ts';
import { type Item, perItem } from './items.ts';
import { WORDS } from './words.ts';

const OPENING = new RegExp(`^${anyOf(WORDS.nameOpenings)} `);

const names = ({ node: { attributes } }: Item): string[] =>
  [attributes.label, ...('aliases' in attributes ? attributes.aliases : [])].map(name =>
    foldName(name).replace(OPENING, ''),
  );

/** Short forms such as "the coalition" or "the party" are not names of one thing: a name has a capital or two words. */
const telling = perItem(item => {
  const own = foldName(item.node.attributes.label);
  return names(item).filter(name => name.includes(' ') || name === own || isAcronym(item, name));
});
const isAcronym = (item: Item, name: string): boolean =>
  'aliases' in item.node.attributes &&
  item.node.attributes.aliases.some(alias => foldName(alias) === name && alias === alias.toUpperCase());

/** Organizations are the same if they have the same key (known ones), or share a name or an acronym. */
function sameOrganization(a: Item, b: Item): Likeness | undefined {
  if (a.node.key === b.node.key) return { score: 2, reason: 'the same organization' };
  const shared = telling(a).find(name => telling(b).includes(name));
  return shared === undefined ? undefined : { score: 1, reason: `both are called "${shared}"` };
}

export const organizationComparison: Comparison = {
  profile: item => JSON.stringify([item.node.key, telling(item)]),
  traits: () => '',
  same: sameOrganization,
  different: () => false,
  blocks: item => {
    const names = [item.node.key, ...telling(item)].map(blockOf);
    return { has: names, seeks: names };
  },
  tornWithinDocument: true,
};
