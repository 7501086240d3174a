import type { Sentence } from '../../language/types.ts';
import type { Actors } from '../actors.ts';
import { caseOf, dependents } from '../tree.ts';
import type { ActorReference } from '../types.ts';
import { isSelf, type Proposition } from './proposition.ts';
import type { Wanting } from './wanting.ts';

/** Prepositions behind which a noun of action names who acts: "guarantees *from* Paris", "talks *with* Hanoi". */
const ACTING = ['by', 'from', 'with', 'of'];
/** Prepositions behind which stands what the act is done to. */
const PARTS = ['of', 'to', 'in'];

/** Who would have to act for a proposition to come true, where the words name him. */
export function addresseesOf(actors: Actors, wanting: Wanting, proposition: Proposition): ActorReference[] {
  const { sentence, head, subject, kind } = proposition;
  const of = (token: number): ActorReference[] => actors.actorsOf(sentence.index, token);
  if (subject !== undefined) return isSelf(sentence, subject) ? [] : of(subject);
  if (wanting.addressees.length > 0) return wanting.addressees;
  if (kind === 'clause') return controlling(wanting);
  const holders = new Set(wanting.holders.map(holder => holder.key));
  const others = (found: ActorReference[]): ActorReference[] => found.filter(actor => !holders.has(actor.key));
  const owners = ownersOf(sentence, head).flatMap(of);
  if (owners.length > 0) return others(owners);
  for (const preposition of ACTING) {
    const found = behind(sentence, head, preposition).flatMap(of);
    if (found.length > 0) return others(found);
  }
  const parts = [...PARTS]
    .flatMap(preposition => behind(sentence, head, preposition))
    .flatMap(at => ownersBelow(sentence, at));
  return parts.length > 0 ? others(parts.flatMap(of)) : controlling(wanting);
}

const ownersOf = (sentence: Sentence, noun: number): number[] =>
  dependents(sentence, noun, 'nmod:poss', 'amod', 'compound');

const behind = (sentence: Sentence, noun: number, preposition: string): number[] =>
  dependents(sentence, noun, 'nmod', 'obl').filter(at => caseOf(sentence, at) === preposition);

/** Owners of what an act is done to, however deep: "cuts to the size of Ukraine's military". */
function ownersBelow(sentence: Sentence, noun: number): number[] {
  const owners = ownersOf(sentence, noun);
  return [...owners, ...behind(sentence, noun, 'of').flatMap(at => ownersBelow(sentence, at))];
}

/** Who refuses or offers an act of his own is the one to act; a leader offers for the side that he speaks for. */
const controlling = ({ control, stance, holders }: Wanting): ActorReference[] =>
  control === 'holder' ? holders.filter(({ kind }) => stance === 'rejects' || kind !== 'leader') : [];
