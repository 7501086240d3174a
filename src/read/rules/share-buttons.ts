import type { SkipRule } from './rule.ts';

const BUTTONS =
  /^(TT ?\d{1,3}|(share|tweet|email|e-mail|print|save|listen|comments?|whatsapp|telegram|facebook|linkedin|copy link)( this( (article|story))?)?|(share|post) (on|via|to) (x|twitter|facebook|linkedin|whatsapp|telegram|email))$/i;
const TEXT_SIZE = /^TT$/;
const NUMBER = /^\d{1,3}$/;

/** Buttons of a page: "Share", "Tweet", and the pair of lines "TT", "20" that sets the size of the type. */
export const shareButtons: SkipRule = {
  reason: 'share or text size button',
  on: page => (line, index) => {
    const before = page.lines[index - 1]?.words ?? '';
    const after = page.lines[index + 1]?.words ?? '';
    const pressed =
      BUTTONS.test(line.words) ||
      (TEXT_SIZE.test(line.words) && NUMBER.test(after)) ||
      (NUMBER.test(line.words) && TEXT_SIZE.test(before));
    return pressed ? { start: line.start, end: line.end } : undefined;
  },
};
