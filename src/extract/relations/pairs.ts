import { isRelativeWord } from '../../clause/arguments/referents.ts';
import { isLeftOut } from '../../clause/left-out.ts';
import { modalityOf } from '../../clause/modality/index.ts';
import { caseOf, dependents } from '../../clause/tree.ts';
import type { Filling, FrameMatch } from '../../frames/match.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';
import { agentOf } from './agent.ts';
import { onlyOtherCountry } from './only-other.ts';
import { reciprocalPairs } from './reciprocal.ts';
import { targetsOf } from './targets.ts';

export interface Pairs {
  /** Who does it to whom. */
  pairs: [ActorReference, ActorReference][];
  /** What fills the roles: the words that the evidence must hold. */
  fillings: Filling[];
}

const NONE: Pairs = { pairs: [], fillings: [] };

/** Who does to whom what a frame says; none where the sentence does not tell. */
export function pairsOf(sentence: PlacedSentence, match: FrameMatch, actors: Actors): Pairs {
  const stated = firstDenoting(withSiblings(sentence, match.trigger, match.roles.source), token =>
    actingAt(sentence, token, actors),
  );
  const sources = stated?.actors ?? impliedSources(sentence, match, actors);
  if (sources.length === 0) return NONE;
  const source = stated ? [stated.filling] : [];
  const reciprocal = reciprocalPairs(sentence, match, withoutSides(sources, actors));
  if (reciprocal) return { pairs: reciprocal, fillings: [...source, ...(match.roles.target ?? []).slice(0, 1)] };
  const target = firstDenoting(match.roles.target, token => targetsAt(sentence, match, token, actors));
  const targets = target?.actors ?? impliedTargets(sentence, match, sources, actors);
  // "Chile and Peru warned *their* citizens": what is theirs is not the other's.
  const isOwn = targets.every(to => sources.some(from => from.key === to.key));
  if (isOwn) return NONE;
  const pairs = sources.flatMap(from =>
    targets
      .filter(to => to.key !== from.key && !actors.sidesOf(from.key).includes(to.key))
      .map((to): [ActorReference, ActorReference] => [from, to]),
  );
  return { pairs, fillings: target ? [...source, target.filling] : source };
}

/** Who is named, and not only to say that it was not he: "Chad *rather than Niger*". */
const isMeant =
  (sentence: PlacedSentence) =>
  ({ mention }: ActorReference): boolean =>
    mention.sentence !== sentence.index || !isLeftOut(sentence, mention);

const actingAt = (sentence: PlacedSentence, token: number, actors: Actors): ActorReference[] =>
  actors.actorsOf(sentence.index, token).filter(isMeant(sentence));

/** At whom the act is aimed. */
function targetsAt(sentence: PlacedSentence, { frame }: FrameMatch, token: number, actors: Actors): ActorReference[] {
  return targetsOf(sentence, token, frame, actors).filter(isMeant(sentence));
}

export interface Parties {
  /** Who would do it, and to whom; empty where the words do not say. */
  doers: ActorReference[];
  targets: ActorReference[];
  fillings: Filling[];
}

/** Who would do, and to whom, what a frame says, where it is not said to be done. */
export function partiesOf(sentence: PlacedSentence, match: FrameMatch, actors: Actors): Parties {
  const source = firstDenoting(match.roles.source, token => actingAt(sentence, token, actors));
  const target = firstDenoting(match.roles.target, token => targetsAt(sentence, match, token, actors));
  const fillings = [source, target].flatMap(each => (each ? [each.filling] : []));
  return { doers: source?.actors ?? [], targets: target?.actors ?? [], fillings };
}

/**
 * Trees hang an apposition on the verb as a second subject: "Japan, an ally of Manila, condemned …". And they take the wrong
 * noun for what a relative clause describes: "a splinter of *the Front (FNL)*, which signed".
 */
function withSiblings(sentence: PlacedSentence, trigger: number, fillings: readonly Filling[] = []): Filling[] {
  return fillings.flatMap(filling => {
    if (filling.slot !== 'subject') return [filling];
    const others = filling.tokens.flatMap(token => dependents(sentence, sentence.tokens[token]!.head, 'nsubj'));
    return [
      filling,
      ...[...others, ...beforeRelative(sentence, trigger)]
        .filter(at => !filling.tokens.includes(at))
        .map(at => ({ slot: filling.slot, tokens: [at] })),
    ];
  });
}

/** The name right before the relative pronoun of a verb's clause. */
function beforeRelative(sentence: PlacedSentence, verb: number): number[] {
  if (sentence.tokens[verb]!.relation !== 'acl:relcl') return [];
  const pronoun = dependents(sentence, verb, 'nsubj', 'obj').find(at => isRelativeWord(sentence.tokens[at]!));
  if (pronoun === undefined || pronoun > verb || sentence.tokens[pronoun - 1]?.surface !== ',') return [];
  let at = pronoun - 1;
  while (at > 0 && /^[,)]$/.test(sentence.tokens[at]!.surface)) at--;
  return sentence.tokens[at]!.upos === 'PROPN' ? [at] : [];
}

/** "The presidents of Serbia and Kosovo, Vucic and Kurti": where the leaders act, their sides don't act beside them. */
function withoutSides(sources: readonly ActorReference[], actors: Actors): ActorReference[] {
  const sides = new Set(sources.flatMap(source => actors.sidesOf(source.key)));
  return sources.filter(source => !sides.has(source.key));
}

/** The first filling of a role that denotes actors. */
function firstDenoting(
  fillings: readonly Filling[] | undefined,
  denote: (token: number) => ActorReference[],
): { filling: Filling; actors: ActorReference[] } | undefined {
  for (const filling of fillings ?? []) {
    const found = filling.tokens.flatMap(denote);
    if (found.length > 0) return { filling, actors: found };
  }
  return undefined;
}

/**
 * Who backs is often told at a distance; blame and force are laid at nobody's door without a word of his. What has a
 * subject or an owner of its own, though one that is no actor, has no other: "*his defeat* encouraged them".
 */
function impliedSources(sentence: PlacedSentence, { frame, trigger }: FrameMatch, actors: Actors): ActorReference[] {
  const isOwned = dependents(sentence, trigger, 'nsubj', 'nmod:poss').some(at => !isRelativeWord(sentence.tokens[at]!));
  // "pulled out *in* protest at the sanctions"
  const isManner = frame.edge === 'accuses' && frame.pos === 'noun' && caseOf(sentence, trigger) === 'in';
  return (frame.edge === 'backs' || isManner) && !isOwned ? agentOf(sentence, trigger, actors) : [];
}

/** Who acts in the condition of a threat: "would retaliate if *Israel* attacked". */
function condition(sentence: PlacedSentence, trigger: number): number[] {
  return [trigger, ...dependents(sentence, trigger, 'ccomp', 'xcomp')].flatMap(clause =>
    dependents(sentence, clause, 'advcl')
      .filter(at => modalityOf(sentence, at).reality === 'conditional')
      .flatMap(at => dependents(sentence, at, 'nsubj')),
  );
}

function impliedTargets(
  sentence: PlacedSentence,
  { frame, trigger, roles }: FrameMatch,
  sources: readonly ActorReference[],
  actors: Actors,
): ActorReference[] {
  if (frame.edge === 'threatens')
    return condition(sentence, trigger).flatMap(at => actors.actorsOf(sentence.index, at));
  if (frame.pos !== 'noun' || roles.target !== undefined) return [];
  if (frame.edge === 'accuses') return agentOf(sentence, trigger, actors);
  const owned = roles.source?.some(({ slot }) => slot === 'possessor' || slot === 'by');
  if (frame.edge === 'sanctions' || (frame.edge === 'attacks' && owned))
    return onlyOtherCountry(sentence, sources, actors);
  return [];
}
