import type { SkipRule } from './rule.ts';

const MARK = /^(enditem|item ends|\(?ends?\)?|\(more\)|-30-|-0-|#{3,}|\*{3,}|-{3,}|_{3,})$/i;
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
