import { isNegated, modalOf, ownModality, type Reality } from '../../../clause/modality/index.ts';
import { auxiliariesOf } from '../../../clause/phrase.ts';
import type { FrameMatch } from '../../../frames/match.ts';
import type { Sentence } from '../../../language/types.ts';
import type { Stance } from '../types.ts';
import { WORDS } from '../words.ts';

/**
 * Where a word of wanting counts, by how it stands to the facts: anywhere, nowhere, only where it is denied ("cannot
 * accept"), or only as a noun (a demand that somebody dismisses was made all the same).
 */
const COUNTING: Record<Reality, 'anywhere' | 'nowhere' | 'denied' | 'noun'> = {
  done: 'anywhere',
  ongoing: 'anywhere',
  planned: 'anywhere',
  wanted: 'anywhere',
  conditional: 'denied',
  possible: 'denied',
  denied: 'noun',
  alleged: 'nowhere',
};

/** "may not accept": nobody knows yet. */
export const isGuess = (sentence: Sentence, at: number): boolean =>
  auxiliariesOf(sentence, at).some(each => WORDS.guesses.has(sentence.tokens[each]!.lower));

/** What a match says of a stance, by its modality; undefined where it says nothing. */
export function stanceOf(sentence: Sentence, { frame, modality, trigger }: FrameMatch): Stance | undefined {
  // "Chile ignored the proposal": a noun of wanting is denied by its own words alone.
  const negative = frame.pos === 'noun' ? isNegated(sentence, trigger) : modality.negative;
  const stance = frame.edge as Stance;
  // "gives money *to support* reforms": a purpose of acts is no answer.
  if (modality.purpose && stance === 'supports') return undefined;
  const counts = COUNTING[realityOf(sentence, trigger, modality.reality)];
  if (counts === 'nowhere' || isGuess(sentence, trigger) || (counts === 'denied' && !negative)) return undefined;
  if (frame.onlyNegated) return stance;
  if (negative) return stance === 'supports' ? 'rejects' : frame.negated;
  return (counts === 'noun' || modality.ended) && frame.pos !== 'noun' ? undefined : stance;
}

/** By its own clause, whatever that depends on, where nobody denies or alleges it. What "would" be accepted is. */
function realityOf(sentence: Sentence, trigger: number, reality: Reality): Reality {
  if (reality === 'denied' || reality === 'alleged') return reality;
  return modalOf(sentence, trigger) === 'conditional' ? 'planned' : ownModality(sentence, trigger).reality;
}
