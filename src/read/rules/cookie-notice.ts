import { anyOf, finding } from '../../lexicon/alternatives.ts';
import { WORDS } from '../words.ts';
import { wholeLine } from './rule.ts';

/** What a line must hold to be a notice: it speaks to the reader about the page. */
const NOTICE = [WORDS.cookieTopics, WORDS.siteWords, WORDS.readerWords, WORDS.consentWords].map(finding);
const BUTTON = new RegExp(`^${anyOf(WORDS.cookieButtons)}$`, 'i');

/** "By continuing to browse our site you agree to our use of cookies …" */
export const cookieNotice = wholeLine(
  'cookie or privacy notice',
  words => BUTTON.test(words) || (NOTICE.every(part => part.test(words)) && !/["“]/.test(words)),
);
