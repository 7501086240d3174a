import type { SkipRule } from './rule.ts';

const NOTICE =
  /^(?:The post (?<title>["'“‘]?[\p{Lu}\d].*?) (?:first appeared|appeared first) on (?<source>\p{Lu}.*?)|This (?:article|story|report|piece) (?:was |has been )?(?:originally |first |also )+(?:published|appeared)(?: here)? (?:by|on|in|at) .+?)\.?$/u;

/** What the notice of a page that prints another's article says of it: "The post TITLE appeared first on SOURCE." */
export function syndicationOf(words: string): { title?: string | undefined; source?: string | undefined } | undefined {
  return NOTICE.exec(words)?.groups;
}

/** The notice itself. */
export const syndication: SkipRule = {
  reason: 'syndication notice',
  on: () => line => (NOTICE.test(line.words) ? { start: line.start, end: line.end } : undefined),
};
