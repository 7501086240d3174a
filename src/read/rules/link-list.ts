import { anyOf } from '../../lexicon/alternatives.ts';
import { isHeadline } from '../headline.ts';
import { WORDS } from '../words.ts';
import type { SkipRule } from './rule.ts';

const LABEL = new RegExp(`^${anyOf(WORDS.linkLabels)}:?$`, 'i');

/** "MORE ON THIS" and the headlines under it, up to the first line that is none: they are of other stories. */
export const linkList: SkipRule = {
  reason: 'list of links',
  on: () => {
    let isOpen = false;
    return line => {
      if (LABEL.test(line.words)) isOpen = true;
      else if (!isHeadline(line.words)) isOpen = false;
      return isOpen ? { start: line.start, end: line.end } : undefined;
    };
  },
};
