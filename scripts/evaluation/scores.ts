import { execFileSync } from 'node:child_process';
import type { Counts } from './bootstrap.ts';
import type { ReportSet } from './sets.ts';

/** What the scorer says of a report: counts by what is counted (`nodes`, `meeting`, `edges`, `demands` …). */
export type ReportScores = Readonly<Record<string, Counts>>;

/** What is counted over several reports at once. */
export interface Totals {
  /** The share of the meetings found of which an attribute is right. */
  meeting: Readonly<Record<'date' | 'status' | 'place', number | null>>;
  evidence: number;
  /** Quotes that are not the words of the text. */
  brokenEvidence: number;
  /** Nodes and edges without a quote. */
  withoutEvidence: number;
}

interface Scored extends Totals {
  scores: Record<string, { p: number | null; gold: number; found: number }>;
}

const counts = ({ p, gold, found }: Scored['scores'][string]): Counts => ({
  right: Math.round((p ?? 0) * found),
  found,
  gold,
});

/** Runs the scorer over the graphs of a set. */
export class Scorer {
  /**
   * @param file The scorer's script.
   * @param graphs The folder with the graph of each report.
   */
  constructor(
    private readonly file: string,
    private readonly graphs: string,
  ) {}

  /** The counts of one report. */
  scoresOf(set: ReportSet, id: string): ReportScores {
    const { scores } = this.#read(set, [id]);
    return Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, counts(score)]));
  }

  /** The counts of several reports together, of nodes or of edges. */
  sumOf(set: ReportSet, ids: readonly string[], what: 'nodes' | 'edges'): Counts {
    const score = this.#read(set, ids).scores[what];
    return score ? counts(score) : { right: 0, found: 0, gold: 0 };
  }

  totalsOf(set: ReportSet, ids: readonly string[]): Totals {
    return this.#read(set, ids);
  }

  /** Prints every miss and every extra. */
  list(set: ReportSet, ids: readonly string[]): void {
    execFileSync(process.execPath, [...this.#words(set, ids), '--verbose'], { stdio: 'inherit' });
  }

  #read(set: ReportSet, ids: readonly string[]): Scored {
    return JSON.parse(execFileSync(process.execPath, [...this.#words(set, ids), '--json'], { encoding: 'utf8' }));
  }

  #words({ text, gold }: ReportSet, ids: readonly string[]): string[] {
    return [this.file, '--text', text, '--gold', gold, '--graphs', this.graphs, '--ids', ids.join(',')];
  }
}
