import { anyOf } from '../../lexicon/alternatives.ts';
import { WORDS } from '../words.ts';
import { endOf, type SkipRule } from './rule.ts';

const LONGEST = 400;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const NAME = `${WORD}(?: (?:${anyOf(WORDS.particles)} )*${WORD}){1,4}`;
const NAMES = `${NAME}(?:(?:,? ${anyOf(WORDS.and)} |, )${NAME})*`;
const PLACE = String.raw`(?: ${anyOf(WORDS.whence)} [\p{Lu}][^.]*)?`;
const REPORT = anyOf(WORDS.forReport);
const GIVEN = `(?:${anyOf(WORDS.contributions)}|${REPORT})(?: ${REPORT})?`;
const CONTRIBUTED = `${NAMES} (?:${anyOf(WORDS.also)} )?${anyOf(WORDS.contributed)} ${GIVEN}${PLACE}\\.?`;
const WORK = `${anyOf(WORDS.editorialWork)}(?: ${anyOf(WORDS.secondWork)})?`;
const CREDITED = `(?:${WORK} ${anyOf(WORDS.by)} ${NAME}.*)`;
const END = new RegExp(`(?:^|(?<=[.!?]["'”’)]*\\s))\\(?(?:${CONTRIBUTED}|${CREDITED})\\)?$`, 'u');

/** "X and Y contributed reporting.", "X contributed to this report from Paris.", "Reporting by X; Editing by Y". */
export const contributors: SkipRule = {
  reason: 'contributor line',
  on: () => line => {
    const { words, start } = endOf(line, LONGEST);
    const match = END.exec(words);
    return match === null ? undefined : { start: start + match.index, end: line.end };
  },
};
