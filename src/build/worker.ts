/** What each thread of a pool runs: it loads the analyser once, and reads files and documents. */
import type { Analyse } from '../language/types.ts';
import { loadAnalyser } from '../load-analyser.ts';
import type { Document } from '../model/document.ts';
import { byRules, type Outcome, ruleReader } from './by-rules.ts';

/** Loaded by the first document, so that a fault of it is told there. */
let analyse: Analyse | undefined;

/** The facts of one document by the rules. */
export async function read({ document, isBeside }: { document: Document; isBeside: boolean }): Promise<Outcome> {
  analyse ??= loadAnalyser();
  return byRules(document, analyse, await ruleReader(isBeside));
}

export { fromSource } from './from-source.ts';
