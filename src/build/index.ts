export { buildGraph, type Documents } from './build-graph.ts';
export type { BuildReport } from './report.ts';
export type { RuleReader } from './rules.ts';
export type { SecondReader } from './second-reader.ts';
