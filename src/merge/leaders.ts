import type { Comparison, Likeness } from './cluster.ts';
import type { Item } from './items.ts';
import { holdOfficesApart, holdOneOffice } from './office-holders.ts';
import { isSamePersonName, isSpellingOf, isSameWord as sameWord, nameWords as words } from './person-name.ts';
import { romanizationKey } from './romanize.ts';

const sides = (item: Item): string[] =>
  item.edges
    .filter(edge => edge.attributes.type === 'represents' && edge.source === item.node.key)
    .map(edge => edge.target);

/** Two leaders are on one side unless the documents put them on different ones. */
function onOneSide(a: Item, b: Item): boolean {
  const left = sides(a);
  const right = sides(b);
  return left.length === 0 || right.length === 0 || left.some(side => right.includes(side));
}

/**
 * Leaders of different documents are the same person if their full names are the same, letter by letter or in another
 * romanization; or if one is told by surname alone and they are on one side.
 */
function sameLeader(a: Item, b: Item): Likeness | undefined {
  const left = words(a.node.attributes.label);
  const right = words(b.node.attributes.label);
  if (left.length > 1 && right.length > 1) {
    if (holdOfficesApart(a, b)) return undefined;
    if (left.join(' ') === right.join(' ')) return { score: 3, reason: 'the same full name' };
    if (!isSamePersonName(left, right) && !(isSpellingOf(left, right) && holdOneOffice(a, b))) return undefined;
    const spelling = left.at(-1) !== right.at(-1) || left[0] !== right[0];
    return { score: 2, reason: spelling ? 'the same name in another spelling' : 'the same given name and surname' };
  }
  if (!onOneSide(a, b) || sides(a).length + sides(b).length === 0) return undefined;
  const names = left.length === 1 ? right : left;
  const surname = left.length === 1 ? left[0]! : right[0]!;
  if (!sameWord(names.at(-1)!, surname) && !sameWord(names[0]!, surname)) return undefined;
  return { score: 1, reason: 'the same surname, on the same side' };
}

/** Different full names are different people; so are two that one document keeps apart. */
function differentLeaders(a: Item, b: Item): boolean {
  if (a.document.id === b.document.id) return true;
  return words(a.node.attributes.label).length > 1 && words(b.node.attributes.label).length > 1 && !sameLeader(a, b);
}

export const leaderComparison: Comparison<Item> = {
  same: sameLeader,
  different: differentLeaders,
  blocks: item => words(item.node.attributes.label).map(romanizationKey),
};
