import { baseRelation } from '../../../clause/tree.ts';
import type { Sentence } from '../../../language/types.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, PlacedSentence } from '../../types.ts';
import { WORDS } from '../lexicon.ts';
import type { Party } from '../types.ts';
import type { Context } from './context.ts';
import type { Phrase } from './scan.ts';

/** Relations of words that only describe another word of their phrase. */
const DESCRIBING = new Set(['compound', 'amod', 'flat', 'nummod', 'det', 'case', 'punct', 'advmod', 'cc']);
const NAMING = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'SYM']);

/**
 * The actors that the nominals of a phrase denote, conjuncts and appositions included. A date at its end belongs to
 * something else, and so does what is the subject of a verb behind a comma.
 */
export function actorsIn(context: Context, phrase: Phrase): ActorReference[] {
  const found = nominalsIn(context, phrase, true);
  // "between" has more than one behind it, whatever the tree makes of a list: "between Turkish, US and Iraqi officials".
  if (found.length > 1 || !AMONG.has(phrase.preposition ?? '')) return found;
  return nominalsIn(context, phrase, false);
}

const AMONG = new Set(['between', 'among', 'amongst']);

function nominalsIn({ sentence, actors, dates }: Context, { first, last }: Phrase, strict: boolean): ActorReference[] {
  const end = Math.min(last, ...dates.filter(date => date.first > first && date.first < last).map(date => date.first));
  const found: ActorReference[] = [];
  let comma = false;
  for (let at = first; at < end; at++) {
    const { relation, upos, surface, head } = sentence.tokens[at]!;
    if (surface === ',') comma = true;
    if (!NAMING.has(upos)) continue;
    const base = baseRelation(relation);
    if (base === 'nsubj' && comma && strict) continue;
    if (relation === 'nmod:poss' || relation === 'nmod:desc') continue;
    const outside = head < first || head >= end;
    const mention = actors.mentionAt(sentence.index, at);
    const named = mention?.headToken === at && mention.kind === 'leader';
    const ends = sentence.tokens.slice(at + 1, end).every(({ upos: next }) => !NAMING.has(next));
    if (DESCRIBING.has(base) && !outside && !named && !(ends && mention?.headToken === at)) continue;
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
export function phraseStart(sentence: Sentence, noun: number): number {
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
const isModifier = (sentence: Sentence, index: number): boolean => {
  const { upos, surface, xpos } = sentence.tokens[index]!;
  if (HOLDING.has(surface.toLowerCase())) return false;
  // "the African Union (AU)-sponsored talks"
  if (surface === ')' || (surface === '(' && sentence.tokens[index + 2]?.surface === ')'))
    return index > 0 && sentence.tokens[index + (surface === ')' ? 1 : 3)]?.surface === '-';
  if (xpos === 'VBN' && sentence.tokens[index - 1]?.surface === '-') return true;
  if (MODIFYING.has(upos) || xpos === 'POS' || xpos === 'PRP$') return true;
  return (surface === '-' || surface === '–' || surface === '/' || surface === '"') && index > 0;
};

/**
 * Who stands in front of a meeting's noun: "*Trump*'s meeting", "*US*-*North Korea* talks", "an *EU* summit", "*UN*-hosted
 * talks".
 */
export function partiesBefore(sentence: PlacedSentence, noun: number, actors: Actors): Party[] {
  const { tokens } = sentence;
  const found: Party[] = [];
  const start = phraseStart(sentence, noun);
  for (let at = start; at < noun; at++) {
    const mention = actors.mentionAt(sentence.index, at);
    if (!mention) {
      if (tokens[at]!.relation === 'nmod:poss')
        for (const actor of actors.actorsOf(sentence.index, at)) found.push({ actor, part: 'party' });
      continue;
    }
    if (mention.headToken !== at && mention.first !== at) continue;
    const { key, kind, inferred } = mention;
    const actor = { key, kind, mention, ...(inferred ? { inferred } : {}) };
    // "(AU)-sponsored", "US-hosted"
    const dash = tokens.findIndex(
      ({ surface }, index) => index >= mention.last && index < mention.last + 2 && surface === '-',
    );
    const hosting = dash >= 0 && WORDS.hosting.has(tokens[dash + 1]?.lower ?? '');
    found.push({ actor, part: hosting ? 'host' : 'party' });
  }
  return found;
}
