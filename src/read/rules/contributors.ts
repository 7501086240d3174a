import { endOf, type SkipRule } from './rule.ts';

const LONGEST = 400;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:van|von|de|der|den|al|bin|da|di|le|la) )*\p{Lu}[\p{L}\p{M}'’.-]*){1,4}`;
const NAMES = `${NAME}(?:(?:,? and |, )${NAME})*`;
const PLACE = String.raw`(?: (?:from|in) [\p{Lu}][^.]*)?`;
const CONTRIBUTED = `${NAMES} (?:also )?contributed (?:(?:additional |further )?reporting|to this (?:report|article|story))(?: to this (?:report|article|story))?${PLACE}\\.?`;
const CREDITED = `(?:(?:(?:Additional|Further) reporting|Reporting|Writing|Editing|Compiled|Translated)(?: (?:and|&) (?:writing|editing))? by ${NAME}.*)`;
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
