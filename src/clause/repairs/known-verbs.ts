import demandFrames from '../../../data/lexicon/en/frames/demands.json' with { type: 'json' };
import relationFrames from '../../../data/lexicon/en/frames/relations.json' with { type: 'json' };
import meetings from '../../../data/lexicon/en/meetings.json' with { type: 'json' };
import { baseOfIrregular } from '../../extract/verb-forms.ts';
import type { Token } from '../../language/types.ts';
import { BLAME } from '../../lexicon/blame.ts';

const { attending, describing, scheduled, verbs } = meetings;
const { attendWith, absentWith, cancelWith, speakPrepositions: _, ...lists } = meetings.governors;

/** Base forms of the verbs that the lexicon knows. */
const KNOWN: ReadonlySet<string> = new Set([
  ...[...demandFrames, ...relationFrames].flatMap(({ pos, lemmas }) => (pos === 'verb' ? lemmas : [])),
  ...[verbs, attendWith, absentWith, cancelWith].flatMap(entries => Object.keys(entries)),
  ...Object.values(lists).flat(),
  ...[attending, describing, scheduled].flat(),
  ...BLAME.verbs,
  ...BLAME.naming,
]);
const ENDING = /(?:ed|ing)$/;

/**
 * The lemma of a verb, put right by the lexicon: the engine makes lemmas by rules of endings, which cannot know whether
 * "chaired" comes from "chair" or "chaire", nor that "overran" comes from "overrun". Where its lemma is no verb of the
 * lexicon, and another base form of the word is, that is the lemma.
 */
export function knownLemma({ surface, lemma, xpos, upos }: Token): string {
  if (upos !== 'VERB' || (xpos !== 'VBD' && xpos !== 'VBN' && xpos !== 'VBG')) return lemma;
  const lower = surface.toLowerCase();
  const irregular = xpos === 'VBG' ? undefined : baseOfIrregular(lower);
  if (irregular !== undefined) return irregular;
  if (KNOWN.has(lemma) || !ENDING.test(lower)) return lemma;
  const stem = lower.replace(ENDING, '');
  const candidates = [stem, `${stem}e`, ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [])];
  return candidates.find(candidate => KNOWN.has(candidate)) ?? lemma;
}
