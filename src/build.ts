import { setImmediate } from 'node:timers/promises';
import { extract } from './extract/index.ts';
import type { Analyse } from './language/types.ts';
import { merge } from './merge/index.ts';
import type { Document } from './model/document.ts';
import { InvalidInputError } from './model/errors.ts';
import type { Facts } from './model/facts.ts';
import type { GraphFile } from './model/graph.ts';
import { layout } from './views/layout.ts';

/** Who hears of how the making of a graph goes. */
export interface BuildReport {
  /** What is being done now. */
  progress(message: string): void;
  /** Something that a reader should know and that is no fault. */
  note(message: string): void;
  /** A document that could not be analysed. The others are in the graph all the same. */
  fault(error: Error): void;
}

/** The facts of one document, or undefined where it failed: that is told, and costs no other document. */
function factsOf(document: Document, analyse: Analyse, report: BuildReport): Facts | undefined {
  try {
    const facts = extract(document, analyse, ({ verdict, what, why }) => {
      if (verdict === 'left out') report.note(`${document.id}: ${what} is left out: ${why}, not diplomacy.`);
    });
    if (facts.nodes.length === 0) report.note(`${document.id}: nothing found that belongs in the graph.`);
    return facts;
  } catch (error) {
    const { name, message } = error as Error;
    report.fault(new InvalidInputError(`${document.id}: could not be analysed (${name}: ${message}). It is left out.`));
    return undefined;
  }
}

/**
 * Makes the graph of documents: facts of each, merged and laid out. A document that fails is told of and left out.
 * Gives way between documents, so that progress can be shown.
 *
 * @throws InvalidInputError where every document failed.
 */
export async function buildGraph(
  documents: readonly Document[],
  analyse: Analyse,
  report: BuildReport,
): Promise<GraphFile> {
  const facts: Facts[] = [];
  for (const [index, document] of documents.entries()) {
    report.progress(`Reading ${index + 1} of ${documents.length}: ${document.title ?? document.id}`);
    await setImmediate();
    const found = factsOf(document, analyse, report);
    if (found !== undefined) facts.push(found);
  }
  if (facts.length === 0) throw new InvalidInputError('build: no document could be analysed. No graph is written.');
  report.progress('Merging and laying out');
  await setImmediate();
  return layout(merge(facts));
}
