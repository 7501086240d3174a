import type { Actors } from '../actors.ts';
import { baseRelation } from '../tree.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';
import type { Phrase } from './scan.ts';

/** Relations of words that only describe another word of their phrase. */
const DESCRIBING = new Set(['compound', 'amod', 'flat', 'nummod', 'det', 'nsubj', 'case', 'punct', 'advmod', 'cc']);

/** The actors that the nominals of a phrase denote, conjuncts and appositions included. */
export function actorsIn(sentence: PlacedSentence, phrase: Phrase, actors: Actors): ActorReference[] {
  const found: ActorReference[] = [];
  for (let at = phrase.first; at < phrase.last; at++) {
    const { relation, upos } = sentence.tokens[at]!;
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'PRON' && upos !== 'ADJ' && upos !== 'SYM') continue;
    const mention = actors.mentionAt(sentence.index, at);
    const isHead = mention?.head === at;
    if (relation === 'nmod:poss' || relation === 'nmod:desc') continue;
    if (DESCRIBING.has(baseRelation(relation)) && !(isHead && mention?.kind === 'leader' && relation !== 'nsubj'))
      continue;
    found.push(...actors.actorsOf(sentence.index, at));
  }
  return unique(found);
}

export function unique(references: readonly ActorReference[]): ActorReference[] {
  const seen = new Map<string, ActorReference>();
  for (const reference of references) {
    const known = seen.get(reference.key);
    if (!known || (known.inferred && !reference.inferred)) seen.set(reference.key, reference);
  }
  return [...seen.values()];
}

/** First token of the noun phrase that a noun heads, by the words in front of it. */
export function phraseStart(sentence: PlacedSentence, noun: number): number {
  let start = noun;
  while (start > 0 && isModifier(sentence, start - 1)) start--;
  return start;
}

/** Verbs that trees take for descriptions of the noun: "held talks". */
const HOLDING = new Set([
  'held',
  'holds',
  'hold',
  'holding',
  'hosted',
  'hosts',
  'began',
  'begins',
  'opened',
  'resumed',
  'resume',
]);
const MODIFYING = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'SYM']);
const isModifier = (sentence: PlacedSentence, index: number): boolean => {
  const { upos, surface, xpos } = sentence.tokens[index]!;
  if (HOLDING.has(surface.toLowerCase())) return false;
  if (MODIFYING.has(upos) || xpos === 'POS' || xpos === 'PRP$') return true;
  return (surface === '-' || surface === '–' || surface === '/' || surface === '"') && index > 0;
};

/** Who stands in front of a meeting's noun: "*Trump*'s meeting", "*US*-*North Korea* talks", "an *EU* summit". */
export function actorsBefore(sentence: PlacedSentence, noun: number, actors: Actors): ActorReference[] {
  const found: ActorReference[] = [];
  const start = phraseStart(sentence, noun);
  for (let at = start; at < noun; at++) {
    const mention = actors.mentionAt(sentence.index, at);
    if (!mention) {
      if (sentence.tokens[at]!.relation === 'nmod:poss') found.push(...actors.actorsOf(sentence.index, at));
      continue;
    }
    // "the bank's officials" in front of the noun: who owns the phrase counts, not what describes the owner.
    if (mention.head === at || mention.first === at)
      found.push({
        key: mention.key,
        kind: mention.kind,
        mention,
        ...(mention.inferred ? { inferred: mention.inferred } : {}),
      });
  }
  return unique(found);
}
