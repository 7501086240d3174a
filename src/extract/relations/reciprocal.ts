import type { FrameMatch } from '../../frames/match.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';

/** Parties between whom an agreement is one of each with each. */
const MOST_PARTIES = 3;

/**
 * Pairs of an act in both directions: "Ukraine and Russia accused each other", "an agreement between Poland and Thailand",
 * "the two sides signed a pact". Undefined where the sentence says who does it to whom.
 */
export function reciprocalPairs(
  sentence: PlacedSentence,
  match: FrameMatch,
  sources: readonly ActorReference[],
): [ActorReference, ActorReference][] | undefined {
  if (!isReciprocal(sentence, match)) return undefined;
  // What a conference of many agrees on is no agreement of each with each.
  if (match.frame.edge === 'agrees_with' && sources.length > MOST_PARTIES) return [];
  const pairs: [ActorReference, ActorReference][] = [];
  for (const from of sources)
    for (const to of sources) {
      // An agreement holds in both directions and is told once.
      if (from.key === to.key || (match.frame.edge === 'agrees_with' && to.key < from.key)) continue;
      pairs.push([from, to]);
    }
  return pairs;
}

function isReciprocal(sentence: PlacedSentence, { frame, roles }: FrameMatch): boolean {
  if (roles.source?.some(filling => filling.slot === 'between')) return true;
  const target = roles.target?.[0];
  // "The Israel-Hezbollah conflict": both sides stand before the noun.
  if (target === undefined && frame.source?.includes('between')) return true;
  // "Ethiopia and Eritrea fought a war", "the two signed", "they clashed": without a target it is done to one another.
  if (target === undefined)
    return (
      frame.edge === 'agrees_with' || frame.target === undefined || (frame.edge === 'attacks' && frame.of !== undefined)
    );
  const token = sentence.tokens[target.tokens[0]!]!;
  if (EACH_OTHER.has(token.lemma)) return true;
  return frame.edge === 'agrees_with' && target.slot === 'object' && AGREEMENTS.has(token.lemma);
}

/** Heads of "each other" and "one another". */
const EACH_OTHER = new Set(['each', 'other', 'one', 'another']);

/** What two parties sign with one another. */
const AGREEMENTS = new Set([
  'agreement',
  'accord',
  'pact',
  'treaty',
  'deal',
  'truce',
  'memorandum',
  'protocol',
  'convention',
  'ceasefire',
]);
