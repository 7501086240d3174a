import type { Sentence } from '../../../language/types.ts';
import { type Form, NOUNS } from '../lexicon.ts';

/** The form of meeting that a noun can name. "talk" counts in the plural only, and "meeting Putin" is no noun. */
export function formOfNoun(sentence: Sentence, index: number): Form | undefined {
  const { lemma, surface, upos, xpos } = sentence.tokens[index]!;
  const lower = surface.toLowerCase();
  if (upos === 'VERB' && lower === 'talks' && isNounAfterAll(sentence, index)) return 'talks';
  if (upos !== 'NOUN' && upos !== 'PROPN') return undefined;
  if (lower === 'talks') return 'talks';
  if (xpos === 'VBG' || isMeetingSomebody(sentence, index)) return undefined;
  return NOUNS.get(lemma.toLowerCase()) ?? NOUNS.get(lower);
}

/**
 * "after *talks* here", "sponsors *talks* between": taggers take it for the verb. The verb has its subject in front of it,
 * never a preposition, a verb or a word that describes a noun.
 */
function isNounAfterAll({ tokens }: Sentence, index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || tokens[index + 1]?.surface === 'between') return true;
  return before.xpos === 'POS' || LEADING_IN.has(before.upos);
}

const LEADING_IN = new Set(['ADP', 'SCONJ', 'VERB', 'ADJ', 'DET', 'NUM']);

/** Whether a noun only describes the noun behind it: "summit declaration", "a visit-related matter". */
export function isPartOfCompound(sentence: Sentence, index: number): boolean {
  const { relation, head } = sentence.tokens[index]!;
  const next = sentence.tokens[index + 1];
  if (next?.surface === '-') return true;
  return (
    (next?.upos === 'NOUN' || next?.upos === 'PROPN') &&
    head > index &&
    (relation === 'compound' || relation === 'amod' || relation === 'flat')
  );
}

const DESCRIBING = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const OBJECT = new Set(['PROPN', 'PRON', 'DET']);

/**
 * Whether "meeting" is the verb: "after *meeting* Wang Yi", "Fino, *meeting* here with officials". Taggers take it for a
 * noun as often as not; nothing describes it, and whom one meets, or where, follows at once.
 */
export function isMeetingSomebody(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]!;
  if (token.surface !== 'meeting' && !(index === 0 && token.surface === 'Meeting')) return false;
  const before = sentence.tokens[index - 1];
  if (
    before !== undefined &&
    (DESCRIBING.has(before.upos) || /^(?:'s|’s|-|')$/.test(before.surface) || before.xpos === 'PRP$')
  )
    return false;
  if (before?.upos === 'AUX') return false;
  const next = sentence.tokens[index + 1];
  return next !== undefined && (OBJECT.has(next.upos) || next.surface === 'with' || next.surface === 'here');
}
