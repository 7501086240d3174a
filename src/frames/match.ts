import { isPassive } from '../clause/form.ts';
import { type Modality, modalityOf } from '../clause/modality/index.ts';
import { isPastParticiple, isPlural } from '../clause/part-of-speech.ts';
import { hasBehind, hasParticle, isPhrasalVerb } from '../clause/particles.ts';
import { premodifiersOf, prepositionsOf } from '../clause/phrase.ts';
import { type ArgumentRole, argumentsIn, isMutual } from '../clause/roles/index.ts';
import { contentsOf, describersOf } from '../clause/roles/nominal.ts';
import type { Sentence } from '../language/types.ts';
import { type Frame, type FrameIndex, type MeetingFrame, ROLES, type Role } from './schema.ts';

/** Frames of either kind, as the matcher sees them. */
type AnyFrame = Frame | MeetingFrame;

/** A word of a sentence with what it says and who fills the roles. */
export interface FrameMatch<F extends AnyFrame = Frame> {
  frame: F;
  /** Index of the word that evokes the frame. */
  trigger: number;
  /**
   * What may fill each role, in the order of the frame's slots: a caller takes the first filling that denotes what he
   * looks for ("a *new* *Russian* demand"). Conjuncts are not listed beside their first.
   */
  roles: Partial<Record<Role, Filling[]>>;
  /** How what it says stands to the facts. */
  modality: Modality;
}

export interface Filling {
  slot: ArgumentRole;
  /** Head tokens. */
  tokens: number[];
}

const POS_OF: Record<string, Frame['pos'] | undefined> = {
  VERB: 'verb',
  NOUN: 'noun',
  ADJ: 'adjective',
  PROPN: 'noun',
};

/**
 * Finds what the words of a sentence say by frames that are data. For every word the first frame counts whose needed
 * roles are filled; callers decide what a negated, denied, hypothetical or intended match is worth to them.
 *
 * @param sentence A sentence as a dependency tree.
 * @param frames Frames as `indexFrames` gives them.
 */
export function matchFrames(sentence: Sentence, frames: FrameIndex): FrameMatch[] {
  const matches: FrameMatch[] = [];
  for (let trigger = 0; trigger < sentence.tokens.length; trigger++) {
    const match = matchAt(sentence, trigger, frames);
    if (match) matches.push(match);
  }
  return matches;
}

/** What a word says by the first frame that it fits. */
export function matchAt(sentence: Sentence, trigger: number, frames: FrameIndex): FrameMatch | undefined {
  const token = sentence.tokens[trigger]!;
  // "the G7 Foreign *Ministers*": several are no name, however they are written.
  const lemma = isPlural(token) ? token.lemma.toLowerCase() : token.lemma;
  for (const frame of frames.get(lemma) ?? []) {
    const match = matchFrame(sentence, trigger, frame);
    if (match) return match;
  }
  return undefined;
}

/** All frames that a word fits, in order of preference. */
export const matchesAt = <F extends AnyFrame>(
  sentence: Sentence,
  trigger: number,
  frames: FrameIndex<F>,
): FrameMatch<F>[] =>
  (frames.get(sentence.tokens[trigger]!.lemma) ?? []).flatMap(frame => matchFrame(sentence, trigger, frame) ?? []);

function matchFrame<F extends AnyFrame>(sentence: Sentence, trigger: number, frame: F): FrameMatch<F> | undefined {
  if (!fitsPos(sentence, trigger, frame.pos) || !fitsParticle(sentence, trigger, frame)) return undefined;
  if (frame.voice !== undefined && (frame.voice === 'passive') !== isPassive(sentence, trigger)) return undefined;
  if (frame.behind !== undefined && !standsBehind(sentence, trigger, frame.behind)) return undefined;
  if (frame.described !== undefined && !isDescribed(sentence, trigger, frame.described)) return undefined;
  if (frame.having !== undefined && !hasBehind(sentence, trigger, frame.having)) return undefined;
  const roles: FrameMatch['roles'] = {};
  const slots: Partial<Record<Role, readonly ArgumentRole[]>> = frame;
  const needs = frame.needs ?? neededBy(frame);
  for (const role of ROLES) {
    const fillings = (slots[role] ?? [])
      .map(slot => ({
        slot,
        tokens: argumentsIn(sentence, trigger, slot).filter(token => !isTaken(roles, token, slot)),
      }))
      .filter(filling => filling.tokens.length > 0);
    if (fillings.length > 0) roles[role] = fillings;
    else if (needs.includes(role)) return undefined;
  }
  const filler = (roles.proposition ?? roles.meeting)?.[0]?.tokens ?? [];
  if (frame.of !== undefined && !isOf(sentence, frame.of, filler)) return undefined;
  const modality = modalityOf(sentence, trigger);
  return frame.onlyNegated && !modality.negative ? undefined : { frame, trigger, roles, modality };
}

function neededBy(frame: AnyFrame): readonly Role[] {
  if (!('edge' in frame)) return [];
  return frame.proposition ? ['proposition'] : ['target'];
}

const isDescribed = (sentence: Sentence, noun: number, by: readonly string[]): boolean =>
  premodifiersOf(sentence, noun).some(at => by.includes(sentence.tokens[at]!.lower));

const standsBehind = (sentence: Sentence, trigger: number, preposition: string): boolean =>
  prepositionsOf(sentence, trigger).some(at => sentence.tokens[at]!.lower === preposition);

const isOf = (sentence: Sentence, of: readonly string[], heads: readonly number[]): boolean =>
  heads
    .flatMap(head => contentsOf(sentence, head))
    // "suspended its *aid* programme", "called it a *hostile* step"
    .flatMap(head => [head, ...describersOf(sentence, head)])
    .some(at => of.includes(sentence.tokens[at]!.lemma) || of.includes(sentence.tokens[at]!.lower));

/**
 * One word fills one role, except where a frame gives two roles the same slot: "an agreement *between* X and Y", and the
 * object of which the target is the owner or the first of two ("froze *Iran's assets*", "gave *Iran money*").
 */
const isTaken = (roles: FrameMatch['roles'], token: number, slot: ArgumentRole): boolean =>
  Object.entries(roles).some(
    ([role, [first]]) =>
      first !== undefined &&
      !isMutual(first.slot) &&
      !(role === 'target' && first.slot === slot) &&
      first.tokens[0] === token,
  );

/** Adjectives that are participles to the tree, and verbs that it takes for adjectives, count as either. */
function fitsPos(sentence: Sentence, trigger: number, pos: Frame['pos']): boolean {
  const token = sentence.tokens[trigger]!;
  if (POS_OF[token.upos] === pos) return true;
  return pos === 'adjective' && isPastParticiple(token);
}

function fitsParticle(sentence: Sentence, trigger: number, { particle }: AnyFrame): boolean {
  return particle === undefined ? !isPhrasalVerb(sentence, trigger) : hasParticle(sentence, trigger, particle);
}
