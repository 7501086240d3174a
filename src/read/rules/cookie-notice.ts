import { wholeLine } from './rule.ts';

const SUBJECT = /\b(cookies?|privacy policy|privacy statement|terms of (use|service))\b/i;
const SITE =
  /\b(our|this) (web ?)?site\b|\byour (browser|preferences|consent|device|experience)\b|\bcookie settings\b/i;
const READER = /\b(you|your)\b/i;
const CONSENT = /\b(agree|accept|consent|continu(e|ing)|brows(e|ing)|manage|change|learn more)\b/i;

/** "By continuing to browse our site you agree to our use of cookies …": it speaks to the reader about the page. */
export const cookieNotice = wholeLine(
  'cookie or privacy notice',
  words =>
    /^(accept( all)?|reject( all)?|manage) cookies$/i.test(words) ||
    (SUBJECT.test(words) && SITE.test(words) && READER.test(words) && CONSENT.test(words) && !/["“]/.test(words)),
);
