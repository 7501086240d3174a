export { buildFrom, buildGraph } from './build-graph.ts';
export { filesUnder, twinFault } from './documents-of.ts';
export { inOrder } from './in-order.ts';
export { openReaders, type Reading, tell } from './read-facts.ts';
export type { BuildReport } from './report.ts';
export { type Documents, openRules, type RuleReader, type Rules } from './rules.ts';
export type { SecondReader } from './second-reader.ts';
