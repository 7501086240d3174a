import { baseRelation, caseOf, dependent } from '../../../clause/tree.ts';
import type { Sentence, Token } from '../../../language/types.ts';
import { WORDS } from '../lexicon.ts';
import { phraseStart } from './parties.ts';

/** Taggers take these for adjectives in front of a noun. */
const HOLD = new Set(['held', 'holds', 'hold']);

/** Prepositions that tell when the clause is, and so who was there. */
const AFTERWARDS = new Set(['after', 'following', 'during', 'at']);

/** The verb on which a noun hangs, and how. */
export interface Governor {
  verb: number;
  role: 'subject' | 'passive-subject' | 'object' | 'oblique';
  /** Preposition of the noun, where it is oblique, lower case. */
  preposition?: string;
  /** Nouns between the noun and the verb: "the *possibility* of talks", "a *round* of talks". */
  via: readonly number[];
}

/** Finds the verb that governs a noun, through the nouns of which the noun is a part. */
export function governorOf(sentence: Sentence, noun: number): Governor | undefined {
  const adjacent = adjacentVerb(sentence, noun);
  if (adjacent) return adjacent;
  const governor = governorInTree(sentence, noun);
  // "tried to get a deal *at the summit*": nothing is done to the summit, though the tree hangs it on the deal.
  const near = nearPreposition(sentence, noun);
  return governor && governor.via.length > 0 && !governor.role.endsWith('subject') && near && AFTERWARDS.has(near)
    ? { ...governor, role: 'oblique', preposition: near }
    : governor;
}

/**
 * The verb right in front of a noun's phrase ("held talks"), or in front of its preposition where the two belong together
 * ("arrived in Cairo on Monday *for talks*", "told reporters *after a meeting*"): there the words decide, not the tree.
 */
function adjacentVerb(sentence: Sentence, noun: number): Governor | undefined {
  const { tokens } = sentence;
  let start = phraseStart(sentence, noun);
  // "wrapped up two days of negotiations"
  if (tokens[start - 1]?.surface === 'of' && WORDS.measures.has(tokens[start - 2]?.lemma ?? ''))
    start = phraseStart(sentence, start - 2);
  if (tokens[start - 1]?.upos === 'ADP' && tokens[start - 2]?.upos === 'VERB' && isParticle(tokens[start - 1]!))
    start--;
  const before = tokens[start - 1];
  if (before === undefined) return undefined;
  if (before.upos === 'VERB' && before.xpos !== 'VBN' && before.surface !== 'following')
    return { verb: start - 1, role: 'object', via: [] };
  const preposition = prepositionBefore(sentence, start);
  if (preposition === undefined) return undefined;
  const { governors } = WORDS;
  for (let at = start - 2; at >= Math.max(0, start - 14); at--) {
    const { upos, lemma } = tokens[at]!;
    if (upos === 'AUX' || upos === 'SCONJ') return undefined;
    if (upos !== 'VERB') continue;
    // "agreed to restore ties *after a meeting*": what is agreed is not done after it.
    if (AFTERWARDS.has(preposition) && tokens[at - 1]?.surface === 'to' && tokens[at]!.xpos === 'VB') continue;
    const fits =
      governors.attendWith.get(lemma)?.has(preposition) ||
      (governors.speak.has(lemma) && governors.speakPrepositions.has(preposition) && !describesNoun(sentence, noun));
    return fits ? { verb: at, role: 'oblique', preposition, via: [] } : undefined;
  }
  return undefined;
}

/** "reiterated its demand for a part *in talks*": the words describe a noun, by the tree. */
function describesNoun({ tokens }: Sentence, noun: number): boolean {
  const { head, relation } = tokens[noun]!;
  return relation === 'nmod' && tokens[head]?.upos === 'NOUN' && WORDS.shares.has(tokens[head]!.lemma);
}

/** "called *off* a meeting, "wrapped *up* talks". */
const isParticle = ({ surface, xpos, relation }: Token): boolean =>
  xpos === 'RP' || relation === 'compound:prt' || surface === 'off' || surface === 'up';

function governorInTree(sentence: Sentence, noun: number): Governor | undefined {
  const via: number[] = [];
  let at = noun;
  for (let step = 0; step < 6; step++) {
    const { head, relation } = sentence.tokens[at]!;
    if (head < 0) break;
    const token = sentence.tokens[head]!;
    const base = baseRelation(relation);
    if (token.upos === 'VERB' || base === 'nsubj' || base === 'obj' || base === 'obl') {
      if (base === 'nsubj') return { verb: head, role: relation === 'nsubj:pass' ? 'passive-subject' : 'subject', via };
      const near = nearPreposition(sentence, at);
      const marker = near === 'ahead' ? near : (caseOf(sentence, at)?.split(' ')[0] ?? near);
      if ((base === 'obj' || base === 'iobj') && marker === undefined) return { verb: head, role: 'object', via };
      return { verb: head, role: 'oblique', via, ...(marker === undefined ? {} : { preposition: marker }) };
    }
    if (dependent(sentence, head, 'cop') !== undefined) {
      const marker = nearPreposition(sentence, at);
      return { verb: head, role: 'oblique', via, ...(marker === undefined ? {} : { preposition: marker }) };
    }
    // "the head of the delegation to the talks said": what he does says nothing of the talks.
    if (WORDS.bodies.has(token.lemma.toLowerCase())) return undefined;
    via.push(head);
    at = head;
  }
  return nearVerb(sentence, noun, via);
}

/** Preposition right in front of the noun phrase, where the tree has none: "to the talks". */
const nearPreposition = (sentence: Sentence, noun: number): string | undefined =>
  prepositionBefore(sentence, phraseStart(sentence, noun));

function prepositionBefore(sentence: Sentence, start: number): string | undefined {
  const { upos, surface } = sentence.tokens[start - 1] ?? {};
  if (surface === 'of' && sentence.tokens[start - 2]?.lower === 'ahead') return 'ahead';
  return upos === 'ADP' || upos === 'SCONJ' || surface?.toLowerCase() === 'following'
    ? surface?.toLowerCase()
    : undefined;
}

/** "resume full membership talks" where the tree does not hang the noun on a verb: the verb in front of its phrase. */
function nearVerb(sentence: Sentence, noun: number, via: readonly number[]): Governor | undefined {
  let preposition: string | undefined;
  for (let at = noun - 1; at >= Math.max(0, noun - 7); at--) {
    const { upos, lemma, surface } = sentence.tokens[at]!;
    if (upos === 'VERB' || HOLD.has(surface.toLowerCase())) {
      const { governors } = WORDS;
      const known =
        HOLD.has(surface.toLowerCase()) ||
        governors.attend.has(lemma) ||
        governors.host.has(lemma) ||
        governors.propose.has(lemma);
      if (!known) return undefined;
      return preposition === undefined
        ? { verb: at, role: 'object', via }
        : { verb: at, role: 'oblique', preposition, via };
    }
    if (upos === 'ADP') preposition ??= surface.toLowerCase();
    if (upos === 'PUNCT' && surface !== '-') return undefined;
  }
  return undefined;
}
