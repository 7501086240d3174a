import { z } from 'zod';
import type { Sentence } from '../../language/types.ts';
import { isInfinitive, isMandative } from '../form.ts';
import { perWord } from '../remembered.ts';
import { dependents } from '../tree.ts';
import { WORDS } from '../words.ts';
import { bearersOf } from './bearers.ts';
import { cleftOf, gerundsOf, infinitivesOf, saidOfObject, thatClausesOf } from './complements.ts';
import {
  beholderOf,
  describedBy,
  holderOf,
  modifiersOf,
  namesOf,
  pairBefore,
  predicateOf,
  recipientOf,
} from './nominal.ts';
import { objectsOf } from './object.ts';
import { behindPreposition } from './prepositions.ts';
import { subjectOf } from './subject.ts';

/** Whether those who fill a role stand in it to one another: "an agreement *between* Peru and Chile". */
export const isMutual = (role: ArgumentRole): boolean => WORDS.mutual.has(role);

/** What fills a role of a word: indices of head tokens; conjuncts of a nominal are not listed beside it. */
export const argumentsIn = (sentence: Sentence, at: number, role: ArgumentRole): readonly number[] =>
  readerOf(role)(sentence, at);

const readers = new Map<ArgumentRole, Reader>();

function readerOf(role: ArgumentRole): Reader {
  const known = readers.get(role);
  if (known) return known;
  const reader = perWord(READERS.get(role) ?? ((sentence, at) => behindPreposition(sentence, at, role)));
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

/**
 * Places of a sentence that can fill a role, seen from the word that evokes it.
 *
 * - `subject`, `object`: who acts and who undergoes, active or passive, through relative clauses, participles, conjoined
 *   verbs and infinitives; of an adjective its subject.
 * - `to-infinitive`, `that-clause`, `gerund`: clauses that complete the word; `mandative-clause`: a that-clause that says
 *   what should be ("insisted that sanctions be lifted"); `for-clause`: "time *for Kyiv to withdraw*"; `cleft`: "what we
 *   want is *that*"; `complement`: what is said of the object ("called Qatar a *sponsor*", "holds Iran *responsible*").
 * - `possessor` ("Moscow's demand"), `modifier` ("a Russian demand", "Russia demands"), `pair` ("the *Peru*-*Chile*
 *   deal"), `holder`: the subject of the light verb whose object the noun is ("Russia made a demand"), `clause-subject` that of any verb ("Russia sees no *need*
 *   for"); `recipient`: whom that verb gives it ("gave *Chile* a week"); `predicate`: "the demand is that …"; `described`:
 *   whom the noun describes ("Lahoud, a *supporter* of Syria", "Pakistan is an *ally*"); `named`: whom the name beside it
 *   says that it is ("the allies *Syria* and Iran", "president *Finland*"); `bearer`: who is said to be it behind "as"
 *   ("*Senegal*, as the chair").
 *
 * A preposition is a role too: a nominal, a gerund ("from joining") or a clause ("for Kyiv to withdraw") behind it.
 */
const READERS = new Map<string, Reader>([
  ['subject', one(subjectOf)],
  ['object', objectsOf],
  ['to-infinitive', infinitivesOf],
  ['that-clause', thatClausesOf],
  ['mandative-clause', (sentence, at) => thatClausesOf(sentence, at).filter(each => isMandative(sentence, each))],
  ['gerund', gerundsOf],
  ['complement', saidOfObject],
  ['for-clause', forClausesOf],
  ['cleft', cleftOf],
  ['possessor', (sentence, at) => dependents(sentence, at, 'nmod:poss')],
  ['modifier', modifiersOf],
  ['pair', pairBefore],
  ['holder', one(holderOf)],
  ['clause-subject', one(beholderOf)],
  ['recipient', recipientOf],
  ['predicate', predicateOf],
  ['described', one(describedBy)],
  ['named', namesOf],
  ['bearer', bearersOf],
] as const);

function forClausesOf(sentence: Sentence, at: number): number[] {
  const behind = [...WORDS.proposal].flatMap(word => behindPreposition(sentence, at, word));
  return behind.filter(each => isInfinitive(sentence, each));
}

const ROLES: ReadonlySet<string> = new Set([...READERS.keys(), ...WORDS.prepositions]);

export const argumentRoleSchema = z.string().refine(role => ROLES.has(role), 'it is no role that an argument has');
/** A grammatical role, or a preposition. */
export type ArgumentRole = string;
