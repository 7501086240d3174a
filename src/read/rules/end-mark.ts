import { anyOf } from '../../lexicon/alternatives.ts';
import { WORDS } from '../words.ts';
import type { SkipRule } from './rule.ts';

const SIGNS = String.raw`-30-|-0-|#{3,}|\*{3,}|-{3,}|_{3,}`;
const BRACKETED = String.raw`\(?${anyOf(WORDS.bracketedEndMarks)}\)?|\(${anyOf(WORDS.continuation)}\)`;
const MARK = new RegExp(`^(?:${anyOf(WORDS.endMarks)}|${BRACKETED}|${SIGNS})$`, 'i');
/** The initials that an agency's editors leave under a report: "ab-cd/ef". */
const INITIALS = /^[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}$/;

/** What newswires print under a report: "Enditem", "(more)", the initials of its editors. */
export const endMark: SkipRule = {
  reason: 'end mark',
  on: page => (line, index) => {
    const last = index === page.lines.length - 1;
    return MARK.test(line.words) || (last && INITIALS.test(line.words))
      ? { start: line.start, end: line.end }
      : undefined;
  },
};
