import type { GoldSentence } from '../conllu.ts';
import { classesOf, type ProperName, properNames } from '../names.ts';
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

/**
 * Classes of names as far as lists tell: words that are no proper nouns are outside, runs of proper nouns have the kind
 * that the lists give them, and of all others nothing is known (-1).
 */
export function classesByLists({ tokens }: GoldSentence, gazetteer: Gazetteer): number[] {
  const words = tokens.map(({ form, xpos, head, relation }) => ({ surface: form, xpos, head, relation }));
  const unknown: ProperName[] = [];
  const spans: NameSpan[] = [];
  for (const name of properNames(words)) {
    const { first, last } = name;
    const forms = words.slice(first, last).map(({ surface }) => surface.toLowerCase());
    const kind = kindOf(forms, gazetteer);
    if (kind) spans.push({ kind, first, last });
    else if (!forms.every(form => gazetteer.others.has(form) || /^\d/.test(form))) unknown.push(name);
  }
  const classes = classesOf(spans, tokens.length);
  for (const { first, last } of unknown) classes.fill(UNKNOWN, first, last);
  return classes;
}
