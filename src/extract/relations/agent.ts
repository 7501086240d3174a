import type { Actors } from '../actors.ts';
import { isRelative, surfaceSubject } from '../frames/subject.ts';
import { baseRelation, dependents } from '../tree.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';
import { relationFrames } from './frames.ts';

/** How far up the tree an agent is looked for. */
const STEPS = 4;

/**
 * Who does what a word without an agent of its own says: "Britain has a leading role in organizing *support* for Kyiv", "a
 * group set up to *help* Ukraine". The nearest subject or nominal up the tree that denotes actors; the search stops at the
 * clause of another and at a verb that is itself an act between actors. Who has a subject or owner of its own, though one
 * that is no actor, has no other: "the West's indecision encouraged them".
 */
export function agentOf(sentence: PlacedSentence, trigger: number, actors: Actors): ActorReference[] {
  if (dependents(sentence, trigger, 'nsubj', 'nmod:poss').some(own => !isRelative(sentence.tokens[own]!))) return [];
  let at = trigger;
  for (let step = 0; step < STEPS; step++) {
    const { head, relation } = sentence.tokens[at]!;
    if (head < 0 || baseRelation(relation) === 'ccomp' || baseRelation(relation) === 'parataxis') return [];
    const { upos, lemma } = sentence.tokens[head]!;
    if (upos === 'VERB' && relationFrames.has(lemma)) return [];
    const agent = upos === 'VERB' ? surfaceSubject(sentence, head) : head;
    const found = agent === undefined || agent === trigger ? [] : actors.actorsOf(sentence.index, agent);
    if (found.length > 0) return found.map(each => ({ ...each, inferred: each.inferred ?? 'nearest-agent' }));
    at = head;
  }
  return [];
}
