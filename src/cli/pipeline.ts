import { setImmediate } from 'node:timers/promises';
import { extract } from '../extract/index.ts';
import type { Analyse } from '../language/types.ts';
import { merge } from '../merge/index.ts';
import type { Document } from '../model/document.ts';
import { InvalidInputError } from '../model/errors.ts';
import type { Facts } from '../model/facts.ts';
import type { GraphFile } from '../model/graph.ts';
import { layout } from '../views/layout.ts';
import type { Terminal } from './terminal.ts';

/** The facts of one document, or undefined where it failed: that is told, and costs no other document. */
function factsOf(document: Document, analyse: Analyse, terminal: Terminal): Facts | undefined {
  try {
    const facts = extract(document, analyse, ({ rule, what, why }) => {
      if (rule === 'other-topic') terminal.note(`${document.id}: ${what} is left out: ${why}, not diplomacy.`);
    });
    if (facts.nodes.length === 0) terminal.note(`${document.id}: nothing found that belongs in the graph.`);
    return facts;
  } catch (error) {
    const { name, message } = error as Error;
    terminal.fault(
      new InvalidInputError(`${document.id}: could not be analysed (${name}: ${message}). It is left out.`),
    );
    return undefined;
  }
}

/**
 * Makes the graph of documents: facts of each, merged and laid out. A document that fails is told of and left out.
 * Gives way between documents, so that progress can be shown.
 * @throws InvalidInputError where every document failed.
 */
export async function buildGraph(
  documents: readonly Document[],
  analyse: Analyse,
  terminal: Terminal,
): Promise<GraphFile> {
  const facts: Facts[] = [];
  for (const [index, document] of documents.entries()) {
    terminal.progress(`Reading ${index + 1} of ${documents.length}: ${document.title ?? document.id}`);
    await setImmediate();
    const found = factsOf(document, analyse, terminal);
    if (found !== undefined) facts.push(found);
  }
  if (facts.length === 0) throw new InvalidInputError('build: no document could be analysed. No graph is written.');
  terminal.progress('Merging and laying out');
  await setImmediate();
  return layout(merge(facts));
}
