import type { Actors } from '../actors.ts';
import { caseOf, dependents } from '../tree.ts';
import type { ActorReference } from '../types.ts';
import type { Proposition } from './proposition.ts';
import type { Wanting } from './wanting.ts';

/** Prepositions behind which a noun of action names who acts: "guarantees *from* Paris", "talks *with* Hanoi". */
const ACTING = ['by', 'from', 'with', 'of', 'to', 'in'];

/** Who would have to act for a proposition to come true, where the words name him. */
export function addresseesOf(actors: Actors, wanting: Wanting, proposition: Proposition): ActorReference[] {
  const { sentence, head, subject, kind } = proposition;
  const of = (token: number): ActorReference[] => actors.actorsOf(sentence.index, token);
  if (subject !== undefined) return of(subject);
  if (wanting.addressees.length > 0) return wanting.addressees;
  if (kind === 'clause') return controlling(wanting);
  const holders = new Set(wanting.holders.map(holder => holder.key));
  const owners = dependents(sentence, head, 'nmod:poss', 'amod', 'compound').flatMap(of);
  if (owners.length > 0) return owners.filter(owner => !holders.has(owner.key));
  for (const preposition of ACTING) {
    const found = dependents(sentence, head, 'nmod', 'obl')
      .filter(at => caseOf(sentence, at) === preposition)
      .flatMap(of);
    if (found.length > 0) return found.filter(actor => !holders.has(actor.key));
  }
  return controlling(wanting);
}

/** Who refuses or offers an act of his own is the one to act; a leader offers for the side that he speaks for. */
const controlling = ({ control, stance, holders }: Wanting): ActorReference[] =>
  control === 'holder' ? holders.filter(({ kind }) => stance === 'rejects' || kind !== 'leader') : [];
