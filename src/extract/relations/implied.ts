import { isComplementClause, isParenthetical, premodifiersOf } from '../../clause/phrase.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { ancestors } from '../../clause/tree.ts';
import type { ActorReference } from '../types.ts';
import { ownersOf } from './targets.ts';
import type { Scene } from './types.ts';
import { WORDS } from './words.ts';

/** How far up the tree an agent is looked for. */
const STEPS = 4;

/**
 * Who does what a word without an agent of its own says: "Britain has a leading role in organizing *support* for Kyiv", "a
 * group set up to *help* Ukraine". The nearest subject or nominal up the tree that denotes actors; the search stops at the
 * clause of another.
 */
export function nearestAgents(scene: Scene, trigger: number): ActorReference[] {
  const { sentence, actors } = scene;
  if (isOfMany(sentence, trigger)) return [];
  let below = trigger;
  for (const at of ancestors(sentence, trigger).slice(0, STEPS)) {
    if (isOther(sentence, below)) return [];
    const { upos } = sentence.tokens[at]!;
    const agent = upos === 'VERB' ? surfaceSubject(sentence, at) : at;
    const named = agent === undefined || agent === trigger ? [] : actors.actorsOf(sentence.index, agent);
    // "*Russian* air strikes in support of": whose the act is.
    const found = named.length > 0 || upos !== 'NOUN' ? named : ownersOf(scene, at, WORDS.doers);
    if (found.length > 0) return found.map(each => ({ ...each, inferred: each.inferred ?? 'nearest-agent' }));
    below = at;
  }
  return [];
}

/** "*Western* support for Kyiv": whose it is the word before it says, and names nobody. */
const isOfMany = (sentence: Scene['sentence'], noun: number): boolean =>
  premodifiersOf(sentence, noun).some(at => WORDS.ofMany.has(sentence.tokens[at]!.lower));

/** Whether a clause is that of another: it is said, or stands loosely beside. */
const isOther = (sentence: Scene['sentence'], at: number): boolean =>
  isParenthetical(sentence, at) || (isComplementClause(sentence, at) && surfaceSubject(sentence, at) !== undefined);

/**
 * Whom an act without a named target hits, where the sentence names one other country only: "Ukraine was reeling from
 * Russia's *invasion*". Empty where it names none or several.
 */
export function onlyOtherCountry({ sentence, actors }: Scene, sources: readonly ActorReference[]): ActorReference[] {
  const sides = new Set(sources.flatMap(source => [source.key, ...actors.sidesOf(source.key)]));
  const others = new Map<string, ActorReference>();
  for (let token = 0; token < sentence.tokens.length; token++) {
    const mention = actors.mentionAt(sentence.index, token);
    if (mention?.kind !== 'country' || sides.has(mention.key) || others.has(mention.key)) continue;
    others.set(mention.key, { key: mention.key, kind: mention.kind, mention, inferred: 'only-other-country' });
  }
  return others.size === 1 ? [...others.values()] : [];
}
