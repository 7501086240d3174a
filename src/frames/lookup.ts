import type { Token } from '../language/types.ts';
import type { Frame, FrameIndex } from './schema.ts';

/**
 * Frames that a word evokes. Where its lemma is none of the data's, the base forms that its ending allows are tried:
 * lemmas of rare words are guesses ("ruled" → `rul`), and the data knows how its own words are spelled.
 */
export function framesOf(frames: FrameIndex, { lemma, surface, xpos }: Token): readonly Frame[] {
  const known = frames.get(lemma);
  if (known) return known;
  const ending = ENDINGS[xpos];
  const match = ending && surface.toLowerCase().match(ending);
  if (!match) return [];
  const stem = match[1]!;
  const bases = [`${stem}e`, stem, /(.)\1$/.test(stem) ? stem.slice(0, -1) : '', stem.replace(/i$/, 'y')];
  for (const base of bases) {
    const found = frames.get(base);
    if (found) return found;
  }
  return [];
}

/** Endings of inflected forms, by tag; the stem is what stands before. */
const ENDINGS: Record<string, RegExp | undefined> = {
  VBD: /^(.+)ed$/,
  VBN: /^(.+)ed$/,
  VBG: /^(.+)ing$/,
  VBZ: /^(.+?)e?s$/,
  NNS: /^(.+?)e?s$/,
};
