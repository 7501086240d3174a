import blameFrames from '../../data/lexicon/en/frames/blame.json' with { type: 'json' };
import demandFrames from '../../data/lexicon/en/frames/demands.json' with { type: 'json' };
import meetingFrames from '../../data/lexicon/en/frames/meetings.json' with { type: 'json' };
import relationFrames from '../../data/lexicon/en/frames/relations.json' with { type: 'json' };
import inflection from '../../data/lexicon/en/inflection.json' with { type: 'json' };
import meetings from '../../data/lexicon/en/meetings.json' with { type: 'json' };
import { baseOfIrregular } from './verb-forms.ts';
import { wordLists } from './word-lists.ts';

const frames = [...demandFrames, ...relationFrames, ...blameFrames, ...meetingFrames];
const lemmasOf = (wanted: string): string[] => frames.flatMap(({ pos, lemmas }) => (pos === wanted ? lemmas : []));

/** Base forms of the verbs that the lexicon knows. */
const VERBS: ReadonlySet<string> = new Set([
  ...lemmasOf('verb'),
  ...[meetings.speaking, meetings.proposing, meetings.occurring, meetings.ending].flatMap(({ words }) => words),
]);
const NOUNS: ReadonlySet<string> = new Set(lemmasOf('noun'));

const FORMS = wordLists('data/lexicon/en/inflection.json', inflection);
const endingOf = (words: ReadonlySet<string>): RegExp => new RegExp(`(?:${[...words].join('|')})$`);

/** Endings of inflected forms by tag, and the base forms among which a known one is looked for. */
const ENDINGS: Readonly<Record<string, readonly [RegExp, ReadonlySet<string>] | undefined>> = {
  VBD: [endingOf(FORMS.past), VERBS],
  VBN: [endingOf(FORMS.past), VERBS],
  VBG: [endingOf(FORMS.gerund), VERBS],
  VBZ: [endingOf(FORMS.present), VERBS],
  NNS: [endingOf(FORMS.present), NOUNS],
};

/**
 * The lemma of a word, put right by the lexicon: the engine makes lemmas by rules of endings, which cannot know whether
 * "chaired" comes from "chair" or "chaire", nor that "overran" comes from "overrun". Where its lemma is no word of the
 * lexicon, and another base form of the word is, that is the lemma.
 */
export function knownLemma(lower: string, lemma: string, tag: string): string {
  const irregular = tag === 'VBD' || tag === 'VBN' ? baseOfIrregular(lower) : undefined;
  if (irregular !== undefined) return irregular;
  const [pattern, known] = ENDINGS[tag] ?? [];
  if (pattern === undefined || known === undefined || known.has(lemma) || !pattern.test(lower)) return lemma;
  const stem = lower.replace(pattern, '');
  const undoubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...undoubled, stem.replace(/i$/, 'y')].find(base => known.has(base)) ?? lemma;
}

const OF_SOMEBODY: ReadonlySet<string> = new Set(
  frames.flatMap(frame =>
    frame.pos === 'adjective' && 'control' in frame && frame.control === 'source' ? frame.lemmas : [],
  ),
);

/** Whether an adjective is one of somebody's will, so that "it" before it is somebody: "Norway said it was *ready* to talk". */
export const isOfSomebody = (lemma: string): boolean => OF_SOMEBODY.has(lemma);
