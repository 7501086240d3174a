import { z } from 'zod';
import type { Sentence } from '../../language/types.ts';
import { isInfinitive, isMandative } from '../form.ts';
import { perWord } from '../remembered.ts';
import { dependents } from '../tree.ts';
import { WORDS } from '../words.ts';
import { cleftOf, complementsOf, gerundsOf, infinitivesOf, thatClausesOf } from './complements.ts';
import { beholderOf, describedBy, holderOf, modifiersOf, predicateOf, recipientOf } from './nominal.ts';
import { objectsOf } from './object.ts';
import { behindPreposition } from './prepositions.ts';
import { subjectOf } from './subject.ts';
import { GRAMMATICAL_ROLES } from './types.ts';

const ROLES: ReadonlySet<string> = new Set([...GRAMMATICAL_ROLES, ...WORDS.prepositions]);

export const argumentRoleSchema = z.string().refine(role => ROLES.has(role), 'it is no role that an argument has');
/** A grammatical role, or a preposition. */
export type ArgumentRole = string;

/** Whether those who fill a role stand in it to one another: "an agreement *between* Peru and Chile". */
export const isMutual = (role: ArgumentRole): boolean => WORDS.mutual.has(role);

/** What fills a role of a word: indices of head tokens; conjuncts of a nominal are not listed beside it. */
export const argumentsIn = (sentence: Sentence, at: number, role: ArgumentRole): readonly number[] =>
  readerOf(role)(sentence, at);

const readers = new Map<ArgumentRole, Reader>();

function readerOf(role: ArgumentRole): Reader {
  const known = readers.get(role);
  if (known) return known;
  const reader = perWord(
    READERS[role as keyof typeof READERS] ?? ((sentence, at) => behindPreposition(sentence, at, role)),
  );
  readers.set(role, reader);
  return reader;
}

type Reader = (sentence: Sentence, at: number) => number[];

const one =
  (read: (sentence: Sentence, at: number) => number | undefined): Reader =>
  (sentence, at) => {
    const filler = read(sentence, at);
    return filler === undefined ? [] : [filler];
  };

/** How each role is read; what is no grammatical role is a preposition. */
const READERS: Readonly<Record<(typeof GRAMMATICAL_ROLES)[number], Reader>> = {
  subject: one(subjectOf),
  object: objectsOf,
  'to-infinitive': infinitivesOf,
  'that-clause': thatClausesOf,
  'mandative-clause': (sentence, at) => thatClausesOf(sentence, at).filter(each => isMandative(sentence, each)),
  gerund: gerundsOf,
  complement: complementsOf,
  'for-clause': (sentence, at) =>
    [...WORDS.proposal]
      .flatMap(word => behindPreposition(sentence, at, word))
      .filter(each => isInfinitive(sentence, each)),
  cleft: cleftOf,
  possessor: (sentence, at) => dependents(sentence, at, 'nmod:poss'),
  modifier: modifiersOf,
  holder: one(holderOf),
  'clause-subject': one(beholderOf),
  recipient: recipientOf,
  predicate: predicateOf,
  described: one(describedBy),
};
