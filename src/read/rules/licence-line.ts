import { fullDates } from '../full-date.ts';
import { wholeLine } from './rule.ts';

const NUMBER = /\d(?:[\d-]{5,}\d)/;
const CHINESE = /^[\p{Script=Han}\p{P}\sA-Z]*\d[\d-]+号?[\p{P}\d\s]*$/u;
const LABEL = /^[\p{L} ]{0,40}\b(licen[cs]e|hotline|registration|permit|ICP|ISSN)( (no|number))?\.?:? *[\d-]+$/iu;
const COPYRIGHT = /^(©|\(c\) ?\d{4}|copyright (©|\(c\)|\d{4}))|^all rights reserved\.?$/i;

/** Licence and registration numbers of a publisher, its report hotline, its copyright. */
export const licenceLine = wholeLine(
  'licence or copyright line',
  words =>
    COPYRIGHT.test(words) ||
    (NUMBER.test(words) && (LABEL.test(words) || CHINESE.test(words)) && fullDates(words).length === 0),
);
