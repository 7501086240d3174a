import { caseOf, dependents } from '../../clause/tree.ts';
import type { Sentence } from '../../language/types.ts';
import type { ActorKind } from '../../model/ontology.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference } from '../types.ts';
import { isSelf, type Proposition } from './proposition.ts';
import type { Wanting } from './wanting.ts';
import { isDeparture, isPersonal } from './words.ts';

/** Prepositions behind which a noun of action names who acts: "guarantees *from* Paris", "talks *with* Hanoi". */
const ACTING = ['by', 'from', 'with', 'of'];
/** Prepositions behind which stands what the act is done to. */
const PARTS = ['of', 'to', 'in'];

/** Who would have to act for a proposition to come true, where the words name him. */
export function addresseesOf(actors: Actors, wanting: Wanting, proposition: Proposition): ActorReference[] {
  const { sentence, head, last, subject, kind } = proposition;
  const of = (token: number): ActorReference[] => actors.actorsOf(sentence.index, token);
  if (subject !== undefined) {
    if (isSelf(sentence, subject)) return controlling(actors, wanting, proposition);
    const acting = of(subject);
    if (sentence.tokens[subject]!.upos === 'PRON' && wanting.addressees.length > 0) return wanting.addressees;
    return acting.length > 0 || sentence.tokens[subject]!.relation !== 'nsubj:pass'
      ? acting
      : undergone(actors, wanting, proposition, subject);
  }
  if (wanting.addressees.length > 0) return wanting.addressees;
  if (kind === 'clause') return controlling(actors, wanting, proposition);
  const holders = new Set(wanting.holders.map(holder => holder.key));
  const others = (found: ActorReference[]): ActorReference[] => found.filter(actor => !holders.has(actor.key));
  const owners = ownersOf(sentence, head).flatMap(of);
  if (owners.length > 0) return others(owners);
  for (const preposition of ACTING) {
    if (preposition === 'from' && isDeparture(sentence.tokens[head]!.lemma)) continue;
    const found = behind(sentence, head, preposition, last).flatMap(of);
    if (found.length > 0) return others(found);
  }
  const parts = [...PARTS]
    .flatMap(preposition => behind(sentence, head, preposition, last))
    .flatMap(at => ownersBelow(sentence, at));
  const acting = others(parts.flatMap(of));
  return acting.length > 0 ? acting : controlling(actors, wanting, proposition);
}

const kindOf = (key: string): ActorKind => key.split(':')[0] as ActorKind;

const ownersOf = (sentence: Sentence, noun: number): number[] =>
  dependents(sentence, noun, 'nmod:poss', 'amod', 'compound');

/** Nominals behind a preposition of a noun, those too that the tree hangs beside it. */
const behind = (sentence: Sentence, noun: number, preposition: string, last = 0): number[] => {
  const beside = sentence.tokens.flatMap(({ head }, at) =>
    at > noun && at < last && head === sentence.tokens[noun]!.head ? [at] : [],
  );
  return [...dependents(sentence, noun, 'nmod', 'obl'), ...beside].filter(at => caseOf(sentence, at) === preposition);
};

/** Owners of what an act is done to, however deep: "cuts to the size of Ukraine's military". */
function ownersBelow(sentence: Sentence, noun: number): number[] {
  const owners = ownersOf(sentence, noun);
  return [...owners, ...behind(sentence, noun, 'of').flatMap(at => ownersBelow(sentence, at))];
}

/** Who would have to act where the act is passive: whom "by" names, else whose the thing is ("UN sanctions"). */
function undergone(
  actors: Actors,
  { holders }: Wanting,
  { sentence, head }: Proposition,
  subject: number,
): ActorReference[] {
  const agents = behind(sentence, head, 'by').flatMap(at => actors.actorsOf(sentence.index, at));
  if (agents.length > 0) return agents;
  const owners = ownersOf(sentence, subject).flatMap(at => actors.actorsOf(sentence.index, at));
  return owners.filter(({ key }) => !holders.some(holder => holder.key === key));
}

/**
 * Who refuses or offers an act of his own is the one to act; a leader refuses and offers for the side that he speaks for,
 * but for what a person does himself ("refused to resign").
 */
function controlling(
  actors: Actors,
  { control, stance, holders }: Wanting,
  { sentence, head }: Proposition,
): ActorReference[] {
  // An own act that somebody wishes for takes others to come true.
  if (control !== 'holder' || stance === 'demands') return [];
  return holders.flatMap(holder => {
    if (holder.kind !== 'leader') return [holder];
    const sides = actors.sidesOf(holder.key);
    if (isPersonal(sentence.tokens[head]!.lemma) || sides.length === 0) return [holder];
    const { mention } = holder;
    return sides.slice(0, 1).map(key => ({ key, kind: kindOf(key), mention, inferred: 'side-of-leader' }));
  });
}
