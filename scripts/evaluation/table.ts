import { type Counts, f1Of, intervalOf, sumOf } from './bootstrap.ts';
import type { ReportScores, Totals } from './scores.ts';

const NONE: Counts = { right: 0, found: 0, gold: 0 };
const figure = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '  -  ');

/** Kinds of nodes and types of edges stand below their sums. */
const SUMS = new Set(['nodes', 'edges', 'edges lifted']);

const HEAD = 'P     R     F1    95 in 100      gold  found';

function lineOf(name: string, reports: readonly Counts[]): string {
  const sum = sumOf(reports);
  const [low, high] = intervalOf(reports);
  const parts = [sum.right / sum.found, sum.right / sum.gold, f1Of(sum)].map(figure);
  const counts = [String(sum.gold).padStart(7), String(sum.found).padStart(6)];
  return [name.padEnd(30), ...parts, `${figure(low)}–${figure(high)}`, ...counts].join(' ');
}

const countsOf = (reports: readonly ReportScores[], name: string): Counts[] =>
  reports.map(scores => scores[name] ?? NONE);

/** A table of all that is counted. */
export function tableOf(title: string, reports: readonly ReportScores[]): string {
  const names = [...new Set(reports.flatMap(scores => Object.keys(scores)))];
  const lines = orderOf(names).map(name => lineOf(SUMS.has(name) ? name : `  ${name}`, countsOf(reports, name)));
  return ['', `${title}: ${reports.length} reports`, `${''.padEnd(30)} ${HEAD}`, ...lines].join('\n');
}

/** Nodes and their kinds, then edges and their types, whichever report has them first. */
function orderOf(names: readonly string[]): string[] {
  const kinds = names.filter(name => NODE_KINDS.has(name));
  const types = names.filter(name => !NODE_KINDS.has(name) && !SUMS.has(name)).sort();
  return ['nodes', ...kinds, 'edges', ...types, 'edges lifted'].filter(name => names.includes(name));
}

const NODE_KINDS = new Set(['leader', 'country', 'organization', 'meeting', 'demand']);

/** A line for each kind of document: of its nodes, and of its edges. */
export function genreTable(byGenre: ReadonlyMap<string, readonly ReportScores[]>): string {
  const lines = [...byGenre]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([genre, reports]) => [
      lineOf(`${genre}, nodes`, countsOf(reports, 'nodes')),
      lineOf(`  ${reports.length} reports, edges`, countsOf(reports, 'edges')),
    ]);
  return ['', `By kind of document`.padEnd(31) + HEAD, ...lines].join('\n');
}

/** Two lines: what of the meetings is right, and whether all evidence holds. */
export function totalsLines({ meeting, evidence, brokenEvidence, withoutEvidence }: Totals): string {
  const shares = Object.entries(meeting).map(([name, share]) => `${name} right ${figure(share ?? Number.NaN)}`);
  return [
    `meetings found: ${shares.join(', ')}`,
    `evidence ${evidence}, broken evidence ${brokenEvidence}, without evidence ${withoutEvidence}`,
  ].join('\n');
}
