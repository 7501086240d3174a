import type { GoldSentence, GoldToken } from '../conllu.ts';
import { classesOf } from '../names.ts';
import type { NameKind, NameSpan } from '../types.ts';

/** Lists of names from elsewhere, in lower case: they teach names where a treebank annotates none. */
export interface Gazetteer {
  names: ReadonlyMap<string, NameKind>;
  givenNames: ReadonlySet<string>;
  /** Last words of the names of organizations: `inc.`, `ministry`. */
  organizationEnds: ReadonlySet<string>;
  /** Proper nouns that are no names: months and days. */
  others: ReadonlySet<string>;
}

const UNKNOWN = -1;

function kindOf(words: readonly string[], { names, givenNames, organizationEnds }: Gazetteer): NameKind | undefined {
  const known = names.get(words.join(' '));
  if (known) return known;
  if (words.length > 1 && organizationEnds.has(words[words.length - 1]!)) return 'organization';
  return words.length > 1 && words.length < 4 && givenNames.has(words[0]!) ? 'person' : undefined;
}

const isProper = ({ xpos }: GoldToken): boolean => xpos.startsWith('NNP');

/** Does the name go on from this word to the next? */
const goesOn = (token: GoldToken, next: GoldToken, index: number): boolean =>
  isProper(next) && (token.head === index + 1 || next.head === index || token.head === next.head);

/**
 * Classes of names as far as lists tell: words that are no proper nouns are outside, runs of proper nouns have the kind
 * that the lists give them, and of all others nothing is known (-1).
 */
export function classesByLists({ tokens }: GoldSentence, gazetteer: Gazetteer): number[] {
  const unknown: number[] = [];
  const spans: NameSpan[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isProper(tokens[first]!)) continue;
    let last = first + 1;
    while (last < tokens.length && goesOn(tokens[last - 1]!, tokens[last]!, last - 1)) last++;
    const words = tokens.slice(first, last).map(({ form }) => form.toLowerCase());
    const kind = kindOf(words, gazetteer);
    if (kind) spans.push({ kind, first, last });
    else if (!words.every(word => gazetteer.others.has(word) || /^\d/.test(word)))
      // What stands beside an unknown name may belong to it: "Bank of …".
      for (let i = first - 2; i < last + 2; i++) unknown.push(i);
    first = last - 1;
  }
  const classes = classesOf(spans, tokens.length);
  for (const index of unknown) if (classes[index] !== undefined) classes[index] = UNKNOWN;
  return classes;
}
