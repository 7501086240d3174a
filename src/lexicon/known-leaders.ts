import { z } from 'zod';
import data from '../../data/lexicon/en/known-leaders.json' with { type: 'json' };
import { foldName } from './fold.ts';
import { checkEntries } from './load.ts';
import { isSameFullName, letters } from './name-forms.ts';
import { isFamilyFirst, isSuffix } from './names.ts';
import { isStyle } from './offices.ts';
import { organizationKey } from './organizations.ts';

const leaders = z.array(z.string().min(2));
const entries = checkEntries(
  'data/lexicon/en/known-leaders.json',
  z.union([
    z.strictObject({ country: z.string().regex(/^[A-Z]{2}$/), leaders }),
    z.strictObject({ organization: z.string().min(2), leaders }),
  ]),
  data,
);

const sides = new Map<string, string[]>();
/** Full names by the last of their words, each with its sides. */
const fullNames = new Map<string, { words: string[]; side: string }[]>();

/** "George W. Bush" and "George Bush" are one to a reader. */
const withoutInitials = (words: readonly string[]): string[] => {
  const long = words.filter(word => !/^\p{L}\.?$/u.test(word));
  return long.length > 0 ? long : [...words];
};

function plant(name: string, side: string): void {
  const known = sides.get(name) ?? [];
  if (!known.includes(side)) sides.set(name, [...known, side]);
}

for (const entry of entries)
  for (const name of entry.leaders) {
    const written = foldName(name).split(' ');
    const full = isStyle(written[0]!) ? written.slice(1) : written;
    const side = 'country' in entry ? `country:${entry.country}` : organizationKey(entry.organization);
    const words = withoutInitials(full);
    const last = words.at(-1)!;
    fullNames.set(last, [...(fullNames.get(last) ?? []), { words: full, side }]);
    plant(words.join(' '), side);
    if (words.length > 1) plant(letters(words), side);
    plant(isFamilyFirst(words[0]!) && words.length <= 3 ? words[0]! : words.at(-1)!, side);
  }

/**
 * The countries and organizations that a newspaper's reader knows somebody of a name to have acted for, as keys of their
 * nodes; empty where he knows nobody so called. More than one where namesakes or an earlier office leave it open. A full
 * name may have more or fewer middle names and initials, a suffix or a short given name, but no other given name.
 *
 * @param name Folded words of the fullest name in the text: `[bill, clinton]`, `[clinton]`, `[joseph, r., biden]`.
 */
export function knownSides(name: readonly string[]): readonly string[] {
  const words = name.filter(word => !isSuffix(word));
  const like = words.length < 2 ? [] : (fullNames.get(words.at(-1)!) ?? []);
  const found = new Set(like.filter(known => isSameFullName(known.words, words)).map(({ side }) => side));
  return found.size > 0 ? [...found] : (sides.get(withoutInitials(words).join(' ')) ?? sides.get(letters(words)) ?? []);
}
