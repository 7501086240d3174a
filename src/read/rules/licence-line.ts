import { anyOf } from '../../lexicon/alternatives.ts';
import { fullDates } from '../dates/full-dates.ts';
import { WORDS } from '../words.ts';
import { wholeLine } from './rule.ts';

const NUMBER = /\d(?:[\d-]{5,}\d)/;
const CHINESE = /^[\p{Script=Han}\p{P}\sA-Z]*\d[\d-]+号?[\p{P}\d\s]*$/u;
const LABEL = new RegExp(
  String.raw`^[\p{L} ]{0,40}\b${anyOf(WORDS.registers)}(?: ${anyOf(WORDS.numberWords)})?\.?:? *[\d-]+$`,
  'iu',
);
const OWNED = String.raw`©|\(c\) ?\d{4}|${anyOf(WORDS.copyright)} (?:©|\(c\)|\d{4})`;
const COPYRIGHT = new RegExp(String.raw`^(?:${OWNED})|^${anyOf(WORDS.reservations)}\.?$`, 'i');

/** Licence and registration numbers of a publisher, its report hotline, its copyright. */
export const licenceLine = wholeLine(
  'licence or copyright line',
  words =>
    COPYRIGHT.test(words) ||
    (NUMBER.test(words) && (LABEL.test(words) || CHINESE.test(words)) && fullDates(words).length === 0),
);
