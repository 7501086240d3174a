import { argumentsIn } from '../../clause/roles/index.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { caseOf, conjuncts, dependents, subtree } from '../../clause/tree.ts';
import type { Frame } from '../../frames/schema.ts';
import type { EdgeType } from '../../model/ontology.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';
import { relationFrames } from './frames.ts';
import { ownersOf } from './owners.ts';
import { countriesHit } from './place-target.ts';

/**
 * Through which prepositions an act reaches the actor behind a nominal: who condemns raids by Israel condemns Israel, who
 * shells targets inside Ukraine attacks Ukraine.
 */
const REACH: Partial<Record<EdgeType, readonly string[]>> = {
  accuses: ['by', 'of', 'from'],
  backs: ['by', 'of', 'from'],
  attacks: ['in', 'inside', 'of', 'across', 'throughout'],
  sanctions: ['of', 'in'],
  threatens: ['of', 'against', 'on'],
};

/** Who is somebody's, and not he: "blacklisted several of *his allies*". */
const APART = new Set([
  'ally',
  'supporter',
  'backer',
  'friend',
  'opponent',
  'critic',
  'enemy',
  'foe',
  'rival',
  'follower',
]);

/** Where what is threatened says whom it would hit: "threatened to *invade Kuwait*", "to use force *against* Taiwan". */
const THREATENED = ['against', 'on', 'object', 'with'] as const;

/**
 * The actors at which an act is aimed: those that the nominal denotes, else those to whom what it denotes belongs, else
 * those of whom a clause tells ("alleged that *Tehran* is …").
 */
export function targetsOf(sentence: PlacedSentence, token: number, frame: Frame, actors: Actors): ActorReference[] {
  const denoted = (at: number): ActorReference[] => actors.actorsOf(sentence.index, at);
  const direct = denoted(token);
  // Who receives a guest does nothing for him.
  if (direct.length > 0 || frame.direct) return frame.direct === false ? [] : direct;
  if (sentence.tokens[token]!.upos === 'VERB' || sentence.tokens[token]!.relation === 'ccomp') {
    if (frame.edge === 'threatens')
      return [...new Set(THREATENED.flatMap(slot => argumentsIn(sentence, token, slot)))].flatMap(denoted);
    const subject = surfaceSubject(sentence, token);
    if (subject === undefined) return [];
    const told = denoted(subject);
    return told.length > 0 ? told : ownersOf(sentence, subject, actors, []);
  }
  const prepositions = REACH[frame.edge];
  if (prepositions === undefined || APART.has(sentence.tokens[token]!.lemma)) return [];
  // "Support for the one-China policy" backs nobody; "supports Chinese proposals" backs China.
  // Of "gave Greece money" trees make a compound.
  const isGiven = frame.plover === 'AID' && frame.of !== undefined;
  const adjectives = frame.edge !== 'backs' || isGiven ? ['amod', 'compound'] : frame.pos === 'verb' ? ['amod'] : [];
  const owned = conjuncts(sentence, token).flatMap(head => {
    for (const relations of [['nmod:poss'], adjectives]) {
      if (relations.length === 0) continue;
      const owners = dependents(sentence, head, ...relations).flatMap(denoted);
      if (owners.length > 0) return owners;
    }
    return dependents(sentence, head, 'nmod')
      .filter(at => prepositions.includes(caseOf(sentence, at) ?? ''))
      .flatMap(denoted);
  });
  if (owned.length > 0) return owned;
  if (frame.edge === 'attacks') return countriesHit(sentence, token, actors);
  return frame.edge === 'backs' ? whoFights(sentence, token, actors) : [];
}

/** "M23, in an *uprising* backed by Rwanda, seized the town": who backs a fight backs who is said to wage it. */
function whoFights(sentence: PlacedSentence, deed: number, actors: Actors): ActorReference[] {
  const frames = relationFrames.get(sentence.tokens[deed]!.lemma) ?? [];
  if (!frames.some(({ pos, edge }) => pos === 'noun' && edge === 'attacks')) return [];
  let top = deed;
  while (['nmod', 'conj'].includes(sentence.tokens[top]!.relation)) top = sentence.tokens[top]!.head;
  const { head, relation } = sentence.tokens[top]!;
  if (relation !== 'obl' || head < top) return [];
  const subject = surfaceSubject(sentence, head);
  if (subject === undefined || subject > top) return [];
  const opening = subtree(sentence, top)[0]!;
  const isAside = [opening, opening - 1].some(at => sentence.tokens[at]?.surface === ',');
  return isAside ? actors.actorsOf(sentence.index, subject) : [];
}
