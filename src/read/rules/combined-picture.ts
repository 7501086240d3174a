import { anyOf } from '../../lexicon/alternatives.ts';
import { WORDS } from '../words.ts';
import { wholeLine } from './rule.ts';

const CAPTION = new RegExp(
  String.raw`^(?:\(${anyOf(WORDS.archiveMarks)}\)|${anyOf(WORDS.combination)} (?:\w+ )?${anyOf(WORDS.severalPictures)}\b)`,
);

/** "(COMBO) This combination of pictures …": it tells of pictures, often years old, and not of news. */
export const combinedPicture = wholeLine('caption of an archive or combined picture', words => CAPTION.test(words));
