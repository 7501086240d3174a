import { isSameFullName, isSpellingOf } from '../lexicon/name-forms.ts';
import { romanizationKey, skeleton } from '../lexicon/romanize.ts';
import type { Comparison, Likeness } from './comparison.ts';
import { type Item, perItem } from './items.ts';
import { holdingsOf, holdOfficesApart, holdOneOffice } from './office-holders.ts';
import { nameWords } from './person-name.ts';

const wordsOf = perItem(item => nameWords(item.node.attributes.label));
/** What is common to the spellings of each of the words. */
const soundsOf = perItem(item => wordsOf(item).map(romanizationKey));

const sides = perItem(item =>
  item.edges
    .filter(edge => edge.attributes.type === 'represents' && edge.source === item.node.key)
    .map(edge => edge.target),
);

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
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [leftSounds, rightSounds] = [soundsOf(a), soundsOf(b)];
  if (left.length > 1 && right.length > 1) {
    if (holdOfficesApart(a, b)) return undefined;
    if (left.join(' ') === right.join(' ')) return { score: 3, reason: 'the same full name' };
    if (!isSameFullName(left, right) && !(isSpellingOf(left, right) && holdOneOffice(a, b))) return undefined;
    const spelling = left.at(-1) !== right.at(-1) || left[0] !== right[0];
    return { score: 2, reason: spelling ? 'the same name in another spelling' : 'the same given name and surname' };
  }
  if (!onOneSide(a, b) || sides(a).length + sides(b).length === 0) return undefined;
  const [names, [surname]] = left.length === 1 ? [rightSounds, leftSounds] : [leftSounds, rightSounds];
  if (names.at(-1) !== surname && names[0] !== surname) return undefined;
  return { score: 1, reason: 'the same surname, on the same side' };
}

/** Different full names are different people. */
function differentLeaders(a: Item, b: Item): boolean {
  return wordsOf(a).length > 1 && wordsOf(b).length > 1 && !sameLeader(a, b);
}

const traits = (item: Item): string =>
  wordsOf(item).length > 1 ? JSON.stringify([wordsOf(item), holdingsOf(item)]) : '';

export const leaderComparison: Comparison = {
  profile: item => JSON.stringify([wordsOf(item), [...sides(item)].sort(), holdingsOf(item)]),
  traits,
  same: sameLeader,
  different: differentLeaders,
  blocks: item => {
    const [sounds, words] = [soundsOf(item), wordsOf(item)];
    if (sounds.length === 0) return { has: [], seeks: [] };
    const [first, last] = [`part ${sounds[0]}`, `part ${sounds.at(-1)}`];
    if (sounds.length === 1) return { has: [last], seeks: [last] };
    // Full names need to have the last word in common, or its consonants; one that is told by a single word looks for
    // full names itself.
    const surname = [`surname ${sounds.at(-1)}`, `consonants ${skeleton(words.at(-1)!)}`];
    return { has: [first, last, ...surname], seeks: surname };
  },
  tornWithinDocument: true,
};
