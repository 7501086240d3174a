import { setImmediate } from 'node:timers/promises';
import { merge } from '../merge/index.ts';
import { partlyComparedNotes } from '../merge/partly-compared.ts';
import { InvalidInputError } from '../model/errors.ts';
import type { Facts } from '../model/facts.ts';
import type { GraphFile } from '../model/graph.ts';
import { layout, type Places } from '../views/layout.ts';
import { inOrder } from './in-order.ts';
import { openReaders, tell } from './read-facts.ts';
import type { BuildReport } from './report.ts';
import { type Documents, openRulesFor, type RuleReader } from './rules.ts';
import type { SecondReader } from './second-reader.ts';

/**
 * Makes the graph of documents: facts of each, merged and laid out. A document that fails is told of and left out; what is
 * told comes in the order of the documents.
 *
 * @param reader How the rules read: with an analyser in this thread, or in threads of their own.
 * @param second A language model that reads, too, or alone.
 * @param former Where nodes lay before, and stay.
 * @throws InvalidInputError where every document failed.
 */
export async function buildGraph(
  documents: Documents,
  reader: RuleReader,
  report: BuildReport,
  second?: SecondReader,
  former?: Places,
): Promise<GraphFile> {
  const opened = await openRulesFor(documents, reader);
  const total = Array.isArray(documents) ? documents.length : undefined;
  const facts: Facts[] = [];
  let done = 0;
  try {
    const { ahead, read } = await openReaders(opened.rules, second);
    for await (const { item, result } of inOrder(opened.documents, ahead, read)) {
      report.advance?.(++done, total, { id: item.id, milliseconds: result.milliseconds });
      tell(result, report);
      if (result.facts !== undefined) facts.push(result.facts);
    }
  } finally {
    await opened.rules.close();
  }
  if (facts.length === 0) throw new InvalidInputError('build: no document could be analysed. No graph is written.');
  report.progress('Merging and laying out');
  await setImmediate();
  const merged = merge(facts);
  for (const note of partlyComparedNotes(merged)) report.note(note);
  return layout(merged, former);
}
