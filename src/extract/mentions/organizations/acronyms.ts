import { ORGANIZATION_WORDS as WORDS } from '../../../lexicon/organization-words.ts';
import { organizationOf } from '../../../lexicon/organizations.ts';
import type { PlacedSentence } from '../../types.ts';
import { type Proposal, propose } from '../proposals.ts';

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})\p{Lu}[\p{L}\p{N}./-]{1,9}$/u;
/** How many tokens behind a name its acronym may stand: ", also known as the PMF". */
const REACH = 6;

/** How many letters an acronym has that no two bodies of a document are likely to share. */
const LEAST = 3;

interface Name extends Pick<Proposal, 'first' | 'last'> {
  sentence: Pick<PlacedSentence, 'tokens'>;
}

/** The initials of the words with capitals. */
const initialsOf = ({ sentence: { tokens }, first, last }: Name): string =>
  tokens
    .slice(first, last)
    .map(({ surface }) => /^\p{Lu}/u.exec(surface)?.[0] ?? '')
    .join('');

const isAcronym = (surface: string | undefined): surface is string =>
  surface !== undefined && ACRONYM.test(surface) && !WORDS.notAcronyms.has(surface);

/**
 * Index of the token that gives the acronym of a name: in brackets behind it ("the Moro Islamic Liberation Front (MILF)"),
 * or, letter for letter, before it ("the PMF (Popular Mobilization Forces)") or a little further on (", or PMF,").
 */
export function acronymAt({ tokens }: PlacedSentence, first: number, last: number): number | undefined {
  const isBracketed = tokens[last]?.surface === '(' && tokens[last + 2]?.surface === ')';
  if (isBracketed && isAcronym(tokens[last + 1]?.surface)) return last + 1;
  const initials = initialsOf({ sentence: { tokens }, first, last });
  const near = [first - 2, ...Array.from({ length: REACH }, (_, step) => last + step)];
  return near.find(at => isAcronym(tokens[at]?.surface) && tokens[at]!.surface === initials);
}

/** Acronyms that a document explains, with the key of the organization. The first explanation counts. */
export function acronymsOf(found: readonly Proposal[]): Map<string, string> {
  const acronyms = new Map<string, string>();
  for (const { sentence, first, last, keys } of found) {
    const at = acronymAt(sentence, first, last);
    const acronym = at === undefined ? undefined : sentence.tokens[at]!.surface;
    if (acronym !== undefined && !acronyms.has(acronym)) acronyms.set(acronym, keys[0]!);
  }
  return acronyms;
}

/** A name that the lexicon does not know and whose initials are an acronym that the document explains is another form of the explained one. */
export function inFull(found: Proposal, acronyms: ReadonlyMap<string, string>): Proposal {
  const initials = initialsOf(found);
  const isKnown = organizationOf(found.keys[0]!) !== undefined;
  const key = isKnown || initials.length < LEAST ? undefined : acronyms.get(initials);
  return key === undefined ? found : { ...found, keys: [key] };
}

/** Where a sentence uses an acronym that the document explains. */
export const acronymsIn = (sentence: PlacedSentence, acronyms: ReadonlyMap<string, string>): Proposal[] =>
  sentence.tokens.flatMap(({ surface }, at) => {
    const key = acronyms.get(surface);
    if (key === undefined) return [];
    return propose(sentence, at, at + 1, { kind: 'organization', keys: [key], rule: 'organization-acronym' });
  });
