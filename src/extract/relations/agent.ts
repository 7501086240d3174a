import { surfaceSubject } from '../../clause/roles/subject.ts';
import { baseRelation } from '../../clause/tree.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';
import { relationFrames } from './frames.ts';
import { ownersOf } from './owners.ts';

/** How far up the tree an agent is looked for. */
const STEPS = 4;

/** Whether a verb says by itself what one does to another; "*give* support" says it by its object. */
const isAct = (lemma: string): boolean =>
  (relationFrames.get(lemma) ?? []).some(({ pos, of, particle }) => pos === 'verb' && !of && !particle);

/**
 * Who does what a word without an agent of its own says: "Britain has a leading role in organizing *support* for Kyiv", "a
 * group set up to *help* Ukraine". The nearest subject or nominal up the tree that denotes actors; the search stops at the
 * clause of another and at a verb that is itself an act between actors.
 */
export function agentOf(sentence: PlacedSentence, trigger: number, actors: Actors): ActorReference[] {
  let at = trigger;
  for (let step = 0; step < STEPS; step++) {
    const { head, relation } = sentence.tokens[at]!;
    if (head < 0 || baseRelation(relation) === 'ccomp' || baseRelation(relation) === 'parataxis') return [];
    const { upos, lemma } = sentence.tokens[head]!;
    if (upos === 'VERB' && isAct(lemma)) return [];
    const agent = upos === 'VERB' ? surfaceSubject(sentence, head) : head;
    const named = agent === undefined || agent === trigger ? [] : actors.actorsOf(sentence.index, agent);
    // "*Russian* air strikes in support of": whose the act is.
    const isOfAct = agent === head && sentence.tokens[head]!.upos === 'NOUN';
    const found = named.length > 0 || !isOfAct ? named : ownersOf(sentence, head, actors, ['by']);
    if (found.length > 0) return found.map(each => ({ ...each, inferred: each.inferred ?? 'nearest-agent' }));
    at = head;
  }
  return [];
}
