import { anyOf } from '../../lexicon/alternatives.ts';
import { WORDS } from '../words.ts';
import type { SkipRule } from './rule.ts';

const SHARED = `${anyOf(WORDS.buttons)}(?: ${anyOf(WORDS.sharedThings)})?`;
const BUTTON = new RegExp(`^(?:TT ?\\d{1,3}|${SHARED}|${anyOf(WORDS.sharing)} ${anyOf(WORDS.networks)})$`, 'i');
const TEXT_SIZE = /^TT$/;
const NUMBER = /^\d{1,3}$/;

/** Buttons of a page: "Share", "Tweet", and the pair of lines "TT", "20" that sets the size of the type. */
export const shareButtons: SkipRule = {
  reason: 'share or text size button',
  on: page => (line, index) => {
    const before = page.lines[index - 1]?.words ?? '';
    const after = page.lines[index + 1]?.words ?? '';
    const pressed =
      BUTTON.test(line.words) ||
      (TEXT_SIZE.test(line.words) && NUMBER.test(after)) ||
      (NUMBER.test(line.words) && TEXT_SIZE.test(before));
    return pressed ? { start: line.start, end: line.end } : undefined;
  },
};
