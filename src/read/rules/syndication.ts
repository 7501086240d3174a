import { anyOf } from '../../lexicon/alternatives.ts';
import { WORDS } from '../words.ts';
import type { SkipRule } from './rule.ts';

const TITLED = String.raw`${anyOf(WORDS.thePost)} (?<title>["'“‘]?[\p{Lu}\d].*?) ${anyOf(WORDS.firstAppeared)} (?<source>\p{Lu}.*?)`;
const PUBLISHED = `(?:${anyOf(WORDS.passives)} )?(?:${anyOf(WORDS.before)} )+${anyOf(WORDS.publishing)}`;
const UNTITLED = `${anyOf(WORDS.thisText)} ${PUBLISHED}(?: ${anyOf(WORDS.where)})? ${anyOf(WORDS.elsewhere)} .+?`;
const NOTICE = new RegExp(String.raw`^(?:${TITLED}|${UNTITLED})\.?$`, 'u');

/** What the notice of a page that prints another's article says of it: "The post TITLE appeared first on SOURCE." */
export function syndicationOf(words: string): { title?: string | undefined; source?: string | undefined } | undefined {
  return NOTICE.exec(words)?.groups;
}

/** The notice itself. */
export const syndication: SkipRule = {
  reason: 'syndication notice',
  on: () => line => (NOTICE.test(line.words) ? { start: line.start, end: line.end } : undefined),
};
