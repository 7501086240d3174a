import { foldName } from '../../lexicon/fold.ts';
import type { NameFound } from '../../lexicon/gazetteer.ts';
import { isGivenName } from '../../lexicon/names.ts';
import { isNoName } from '../../lexicon/no-names.ts';
import { isOfficeWord } from '../../lexicon/offices.ts';
import { ORGANIZATION_WORDS as WORDS } from '../../lexicon/organization-words.ts';
import { organizationKey } from '../../lexicon/organizations.ts';
import type { PlacedSentence } from '../types.ts';
import type { OrganizationFound } from './organization-found.ts';

/**
 * A name that the lexicon does not know before "party", "movement" or "militia": "the Dawa party". What says only of which
 * sort the party is ("Islamist party") or whose ("Chirac's party") is no name.
 */
export function namedParties(sentence: PlacedSentence, known: readonly NameFound[]): OrganizationFound[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ surface }, noun): OrganizationFound[] => {
    if (!WORDS.partyNouns.has(surface)) return [];
    let first = noun;
    while (first > 0 && isNameWord(sentence, first - 1, known)) first--;
    if (first === noun || first === 0 || /^['’]s?$/.test(tokens[noun - 1]!.surface)) return [];
    const { start } = tokens[first]!;
    const { end } = tokens[noun - 1]!;
    const name = tokens
      .slice(first, noun)
      .map(token => token.surface)
      .join(' ');
    return [{ sentence, key: organizationKey(name), first, last: noun, start, end, rule: 'organization-party' }];
  });
}

function isNameWord({ tokens }: PlacedSentence, at: number, known: readonly NameFound[]): boolean {
  const { surface, upos } = tokens[at]!;
  const word = foldName(surface);
  return (
    upos === 'PROPN' &&
    /^\p{Lu}[\p{L}'’]{2,}$/u.test(surface) &&
    !known.some(name => name.first <= at && at < name.last) &&
    !isNoName(word) &&
    !isGivenName(word) &&
    !isOfficeWord(word) &&
    !WORDS.sortOf.test(surface)
  );
}
