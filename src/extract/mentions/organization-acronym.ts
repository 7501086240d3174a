import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts';
import type { PlacedSentence } from '../types.ts';
import type { OrganizationFound } from './organization-found.ts';

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})\p{Lu}[\p{L}\p{N}./-]{1,9}$/u;

/** Index of the token in brackets after a name that gives its acronym: "the Moro Islamic Liberation Front (MILF)". */
export function acronymAfter({ tokens }: PlacedSentence, last: number): number | undefined {
  const inside = tokens[last + 1];
  if (tokens[last]?.surface !== '(' || tokens[last + 2]?.surface !== ')' || inside === undefined) return undefined;
  return ACRONYM.test(inside.surface) && !ORGANIZATION_WORDS.notAcronyms.has(inside.surface) ? last + 1 : undefined;
}

/** Acronyms that a document explains, with the key of the organization. The first explanation counts. */
export function acronymsOf(found: readonly OrganizationFound[]): Map<string, string> {
  const acronyms = new Map<string, string>();
  for (const { sentence, last, key } of found) {
    const at = acronymAfter(sentence, last);
    if (at === undefined) continue;
    const { surface } = sentence.tokens[at]!;
    if (!acronyms.has(surface)) acronyms.set(surface, key);
  }
  return acronyms;
}

/** Where a sentence uses an acronym that the document explains. */
export function acronymsIn(sentence: PlacedSentence, acronyms: ReadonlyMap<string, string>): OrganizationFound[] {
  return sentence.tokens.flatMap(({ surface, start, end }, index) => {
    const key = acronyms.get(surface);
    return key === undefined
      ? []
      : [{ sentence, key, start, end, first: index, last: index + 1, rule: 'organization-acronym' }];
  });
}
