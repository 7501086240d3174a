import { isSameFullName, isSpellingOf } from '../lexicon/name-forms.ts';
import { romanizationKey, skeleton } from '../lexicon/romanize.ts';
import { blockOf } from './blocks.ts';
import type { Blocks, Comparison, Likeness } from './comparison.ts';
import { type Item, perItem } from './items.ts';
import { type Holding, holdingsOf, holdOfficesApart, holdOneOffice } from './office-holders.ts';
import { nameWords } from './person-name.ts';

/** What is compared of a leader. */
interface Reading {
  words: readonly string[];
  name: string;
  /** Whom he represents. */
  sides: readonly string[];
  holdings: readonly Holding[];
}

const readingOf = perItem((item): Reading => {
  const words = nameWords(item.node.attributes.label);
  const sides = item.edges
    .filter(edge => edge.attributes.type === 'represents' && edge.source === item.node.key)
    .map(edge => edge.target);
  return { words, name: words.join(' '), sides, holdings: holdingsOf(item) };
});

/** Two leaders are on one side unless the documents put them on different ones. */
const onOneSide = ({ sides: left }: Reading, { sides: right }: Reading): boolean =>
  left.length === 0 || right.length === 0 || left.some(side => right.includes(side));

/**
 * Leaders of different documents are the same person if their full names are the same, letter by letter or in another
 * romanization; or if one is told by surname alone and they are on one side.
 */
function sameLeader(a: Item, b: Item): Likeness | undefined {
  const [left, right] = [readingOf(a), readingOf(b)];
  if (left.words.length > 1 && right.words.length > 1) return sameFullName(left, right);
  if (!onOneSide(left, right) || left.sides.length + right.sides.length === 0) return undefined;
  const [names, [surname = '']] = left.words.length === 1 ? [right.words, left.words] : [left.words, right.words];
  const sound = romanizationKey(surname);
  if (![names.at(-1), names[0]].some(name => name !== undefined && romanizationKey(name) === sound)) return undefined;
  return { score: 1, reason: 'the same surname, on the same side' };
}

function sameFullName(left: Reading, right: Reading): Likeness | undefined {
  if (holdOfficesApart(left.holdings, right.holdings)) return undefined;
  if (left.name === right.name) return { score: 3, reason: 'the same full name' };
  const isVariant = isSpellingOf(left.words, right.words) && holdOneOffice(left.holdings, right.holdings);
  if (!isSameFullName(left.words, right.words) && !isVariant) return undefined;
  const spelling = left.words.at(-1) !== right.words.at(-1) || left.words[0] !== right.words[0];
  return { score: 2, reason: spelling ? 'the same name in another spelling' : 'the same given name and surname' };
}

/** Different full names are different people. */
const differentLeaders = (a: Item, b: Item): boolean =>
  readingOf(a).words.length > 1 && readingOf(b).words.length > 1 && !sameLeader(a, b);

const traits = (item: Item): string => {
  const { words, holdings } = readingOf(item);
  return words.length > 1 ? JSON.stringify([words, holdings]) : '';
};

const profile = (item: Item): string => {
  const { words, sides, holdings } = readingOf(item);
  return JSON.stringify([words, [...sides].sort(), holdings]);
};

function blocks(item: Item): Blocks {
  const { words } = readingOf(item);
  if (words.length === 0) return { has: [], seeks: [] };
  const [first, last] = [romanizationKey(words[0]!), romanizationKey(words.at(-1)!)];
  const part = blockOf(`part ${last}`);
  if (words.length === 1) return { has: [part], seeks: [part] };
  // Full names need to have the last word in common, or its consonants; one that is told by a single word looks for
  // full names itself.
  const surname = [`surname ${last}`, `consonants ${skeleton(words.at(-1)!)}`].map(blockOf);
  return { has: [blockOf(`part ${first}`), part, ...surname], seeks: surname };
}

export const leaderComparison: Comparison = {
  profile,
  traits,
  same: sameLeader,
  different: differentLeaders,
  blocks,
  tornWithinDocument: true,
};
