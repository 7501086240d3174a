import { anyOf } from '../../lexicon/alternatives.ts';
import { WORDS } from '../words.ts';
import type { SkipRule } from './rule.ts';

const MARK = anyOf(WORDS.archiveMarks);
const SEVERAL = new RegExp(
  String.raw`^(?:\(${MARK}\)|${anyOf(WORDS.combination)} (?:\w+ )?${anyOf(WORDS.severalPictures)}\b)`,
);
const ARCHIVE = new RegExp(`^${MARK} ?[:–—-] `);
/** The end of a sentence, where no abbreviation ends. */
const END = /(?<=(?:\p{Ll}{3}|\d{4})[.!?]+["'”’)]*)\s+(?=\p{Lu})/u;

/**
 * "(COMBO) This combination of pictures …" and "FILE - In this March 3, 2019, photo …": they tell of pictures, often years
 * old, and not of news. What stands behind the first sentence of the latter is news.
 */
export const combinedPicture: SkipRule = {
  reason: 'caption of an archive or combined picture',
  on: () => line => {
    if (SEVERAL.test(line.words)) return { start: line.start, end: line.end };
    if (!ARCHIVE.test(line.words)) return undefined;
    const end = END.exec(line.words)?.index;
    return { start: line.start, end: end === undefined ? line.end : line.start + end };
  },
};
