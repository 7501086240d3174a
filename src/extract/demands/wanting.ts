import { isMandative } from '../../clause/form.ts';
import { ownModality } from '../../clause/modality/index.ts';
import { dependent, dependents, subtree } from '../../clause/tree.ts';
import type { FrameMatch } from '../../frames/match.ts';
import type { Span } from '../../model/evidence.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';
import type { Authors } from './authors.ts';
import { actorsIn, holdersOf } from './holders.ts';
import { type Proposition, readPropositions, withoutCopula } from './proposition.ts';
import { readSeen } from './seen.ts';
import { isAccusation, isAct, isDocument, isTaking } from './words.ts';

export type Stance = 'demands' | 'rejects' | 'supports';

/** Somebody's stance to one or more propositions, as one clause tells it. */
export interface Wanting {
  stance: Stance;
  rule: string;
  sentence: PlacedSentence;
  /** Index of the word that tells it. */
  trigger: number;
  holders: ActorReference[];
  /** Whom the clause says it is put to. */
  addressees: ActorReference[];
  /** Whether another stance of the sentence answers it: "vetoed a plan to …". */
  isAnswered: boolean;
  /** Whether who accepts it, or refuses it, is told to have been asked. */
  answers: boolean;
  /** Index of the word that names him, where the clause does. */
  addressee: number | undefined;
  /** Who acts in a proposition without subject. */
  control: 'addressee' | 'holder';
  propositions: Proposition[];
  /** Counts only where somebody else wants or refuses the same, or where it is offered to another party. */
  tentative: boolean;
  /** Counts only for a proposition that is told of somebody else: "said that it would let inspectors in". */
  onlyTold: boolean;
  /** Head of the complement, where its words stand for a proposition told elsewhere: "rejects these terms". */
  complement: number;
  /** The clause that tells it. */
  span: Span;
}

type Plain = 'addressees' | 'isAnswered' | 'answers' | 'addressee' | 'control' | 'tentative' | 'onlyTold';

/** A stance that is told without a frame: put to nobody by the clause itself, and not tentative. What is given counts. */
export const plainWanting = (told: Omit<Wanting, Plain> & Partial<Pick<Wanting, Plain>>): Wanting => ({
  addressees: [],
  isAnswered: false,
  answers: false,
  addressee: undefined,
  control: 'addressee',
  tentative: false,
  onlyTold: false,
  ...told,
});

/** Reads a frame match as a stance of somebody, where somebody holds it. */
export function readWanting(
  reading: Reading,
  actors: Actors,
  sentence: PlacedSentence,
  match: FrameMatch,
  authors: Authors,
): Wanting | undefined {
  const { frame, trigger, modality } = match;
  const stance = stanceOf(match);
  const complement = match.roles.proposition?.[0]?.tokens[0];
  if (stance === undefined || complement === undefined) return undefined;
  if (frame.pos === 'noun' && match.roles.proposition?.[0]?.slot === 'that-clause' && isPerfect(sentence, complement))
    return undefined;
  // "Could accept" is no stance yet, "cannot accept" is one.
  if (isDoubtful(sentence, trigger) && !modality.negative) return undefined;
  if (isAlleged(sentence, trigger)) return undefined;
  const holders = holdersOf(reading, actors, sentence, match, authors);
  if (holders.length === 0 && isOfThings(sentence, match)) return undefined;
  if (holders.length === 0 && (!frame.source || stance !== 'demands')) return undefined;
  if (stance === 'supports' && frame.pos === 'verb' && isJoint(sentence, match, holders)) return undefined;
  const act = frame.edge === 'rejects' ? taken(sentence, complement) : complement;
  const isSaid = match.roles.proposition?.[0]?.slot === 'mandative-clause';
  // Of what somebody says, only what should be is wanted.
  const seen = stance === 'demands' && frame.control === 'source' ? readSeen(sentence, act) : undefined;
  const propositions = (seen ?? readPropositions(sentence, act)).filter(
    ({ head }, index) => index === 0 || !isSaid || isPart(sentence, head),
  );
  const isPredicate = match.roles.proposition?.[0]?.slot === 'cleft' || dependent(sentence, act, 'nsubj') === trigger;
  if (isPredicate && dependent(sentence, act, 'cop') !== undefined) propositions[0] = withoutCopula(propositions[0]!);
  if (frame.pos === 'noun') propositions[0]!.span = withNoun(sentence, trigger, propositions[0]!);
  if (frame.polarity === 'negative') for (const proposition of propositions) proposition.negated = !proposition.negated;
  return {
    stance,
    rule: `${stance}-${frame.pos}`,
    sentence,
    trigger,
    holders,
    addressees: addresseesIn(actors, sentence, match, holders),
    isAnswered: false,
    answers: frame.answers === true,
    addressee: match.roles.addressee?.[0]?.tokens[0],
    control: frame.control === 'source' && act === complement && seen === undefined ? 'holder' : 'addressee',
    propositions,
    tentative: frame.tentative === true && !modality.negative && seen === undefined,
    onlyTold: false,
    complement,
    span: clauseOf(sentence, match, propositions),
  };
}

/** "demands that Oslo *has rejected*": what has been done to the demand is not what it asks for. */
const isPerfect = (sentence: PlacedSentence, verb: number): boolean =>
  dependents(sentence, verb, 'aux').some(at => sentence.tokens[at]!.lemma === 'have');

/**
 * What somebody is accused of is no stance: "accused Oslo of seeking war". A verb beside the accusation, or a participle
 * behind a comma, is none of it: "accused Oslo and urged it to pay".
 */
function isAlleged(sentence: PlacedSentence, trigger: number): boolean {
  for (let at = trigger; ; ) {
    const { head, relation, xpos } = sentence.tokens[at]!;
    if (head < 0 || (xpos === 'VBG' && sentence.tokens[at - 1]?.surface === ',')) return false;
    if (relation !== 'conj' && isAccusation(sentence.tokens[head]!.lemma)) return true;
    at = head;
  }
}

/** "The veto would encourage Paris to wait": what acts and events bring about nobody asks for. */
function isOfThings(sentence: PlacedSentence, { frame, roles, trigger }: FrameMatch): boolean {
  const source = roles.source?.[0]?.tokens[0];
  if (frame.pos !== 'verb' || frame.speaker || source === undefined) return false;
  const isWho = dependents(sentence, trigger, 'nsubj').some(at => sentence.tokens[at]!.lower === 'who');
  if (isWho) return false;
  const { upos, lemma } = sentence.tokens[source]!;
  return upos === 'NOUN' && isAct(lemma) && !isDocument(lemma);
}

/** A clause that shares its subject, or says of its own what should be. */
const isPart = (sentence: PlacedSentence, clause: number): boolean =>
  dependent(sentence, clause, 'nsubj') === undefined || isMandative(sentence, clause);

/** "ruled out *accepting* foreign troops": to refuse to take a thing is to refuse the thing. */
function taken(sentence: PlacedSentence, complement: number): number {
  if (!isTaking(sentence.tokens[complement]!.lemma)) return complement;
  return dependents(sentence, complement, 'obj').find(at => sentence.tokens[at]!.upos === 'NOUN') ?? complement;
}

/** What several agree to do is an agreement between them, and no offer. */
function isJoint(sentence: PlacedSentence, { roles, frame }: FrameMatch, holders: readonly ActorReference[]): boolean {
  if (frame.control !== 'source' || roles.proposition?.[0]?.slot !== 'to-infinitive') return false;
  const subject = roles.source?.[0]?.tokens[0];
  return holders.length > 1 || (subject !== undefined && sentence.tokens[subject]!.features.Number === 'Plur');
}

/** The noun of wanting tells what its proposition is about: "Moscow's refusal to stop fighting". */
function withNoun(sentence: PlacedSentence, noun: number, { span }: Proposition): Span {
  const first = subtree(sentence, noun)[0]!;
  const { start } = sentence.tokens[Math.min(first, noun)]!;
  return start < span.start ? { start, end: span.end } : span;
}

/** "May accept", "if it accepts": by its own clause, whatever that depends on. */
const isDoubtful = (sentence: PlacedSentence, trigger: number): boolean => {
  const { reality, by } = ownModality(sentence, trigger);
  // What "would" be accepted is, under a condition or not; what would follow "if" is not.
  return reality === 'possible' || (reality === 'conditional' && sentence.tokens[by.at(-1)!]!.xpos !== 'MD');
};

function stanceOf({ frame, modality }: FrameMatch): Stance | undefined {
  const stance = frame.edge as Stance;
  if (frame.onlyNegated) return stance;
  // A demand that somebody dismisses was made all the same.
  if (!modality.negative)
    return (modality.reality === 'denied' || modality.ended) && frame.pos !== 'noun' ? undefined : stance;
  return stance === 'supports' ? 'rejects' : frame.negated;
}

/**
 * Whom a clause puts it to. Nobody asks himself: a pronoun that seems to stand for who asks, or for nobody known, is whom the
 * verb before is about ("met *Levy* and asked him to stay", "warning *Oslo* and urging it to pay").
 */
function addresseesIn(
  actors: Actors,
  sentence: PlacedSentence,
  match: FrameMatch,
  holders: readonly ActorReference[],
): ActorReference[] {
  const found = actorsIn(actors, sentence, match, 'addressee');
  const token = match.roles.addressee?.[0]?.tokens[0];
  const isHolder = ({ key }: ActorReference): boolean => holders.some(holder => holder.key === key);
  if (token === undefined || !THIRD.has(sentence.tokens[token]!.lower)) return found;
  if (found.length > 0 && !found.some(isHolder)) return found;
  for (let at = match.trigger - 1; at >= 0; at--) {
    if (sentence.tokens[at]!.upos !== 'VERB') continue;
    const objects = dependents(sentence, at, 'obj', 'iobj').filter(object => object > at && object < match.trigger);
    const about = objects.flatMap(object => actors.actorsOf(sentence.index, object)).filter(each => !isHolder(each));
    if (about.length > 0) return about;
  }
  return [];
}

const THIRD = new Set(['it', 'him', 'her', 'them']);

function clauseOf(sentence: PlacedSentence, match: FrameMatch, propositions: readonly Proposition[]): Span {
  const tokens = [match.trigger, ...Object.values(match.roles).flatMap(fillings => fillings[0]?.tokens ?? [])];
  const starts = tokens.map(at => sentence.tokens[at]!.start);
  const ends = tokens.map(at => sentence.tokens[at]!.end);
  return {
    start: Math.min(...starts, ...propositions.map(proposition => proposition.span.start)),
    end: Math.max(...ends, ...propositions.map(proposition => proposition.span.end)),
  };
}
