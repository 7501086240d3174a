import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import { merge } from '../merge/index.ts';
import { partlyComparedNotes } from '../merge/partly-compared.ts';
import { InvalidInputError } from '../model/errors.ts';
import type { Facts } from '../model/facts.ts';
import type { GraphFile } from '../model/graph.ts';
import { readOptionsSchema } from '../read/options.ts';
import type { ReadReport } from '../read/report.ts';
import { listSources } from '../read/sources.ts';
import { layout, type Places } from '../views/layout.ts';
import { documentsOf, sizeOf } from './documents-of.ts';
import { inOrder } from './in-order.ts';
import { openReaders, tell } from './read-facts.ts';
import type { BuildReport } from './report.ts';
import { type Documents, openRules, openRulesFor, type RuleReader, type Rules } from './rules.ts';
import type { SecondReader } from './second-reader.ts';

/** The facts of documents, merged and laid out. */
async function graphOf(
  documents: Documents,
  rules: Rules,
  { report, second, former }: { report: BuildReport; second?: SecondReader | undefined; former?: Places | undefined },
): Promise<GraphFile> {
  const total = Array.isArray(documents) ? documents.length : undefined;
  const facts: Facts[] = [];
  let done = 0;
  const { ahead, read } = await openReaders(rules, second);
  for await (const { item, result } of inOrder(documents, ahead, read)) {
    done++;
    report.advance?.(done, total, { id: item.id, milliseconds: result.milliseconds });
    tell(result, report);
    if (result.facts !== undefined) facts.push(result.facts);
  }
  if (done === 0) throw new InvalidInputError('build: no document could be read. No graph is written.');
  if (facts.length === 0) throw new InvalidInputError('build: no document could be analysed. No graph is written.');
  report.progress('Merging and laying out');
  await setImmediate();
  const merged = merge(facts);
  for (const note of partlyComparedNotes(merged)) report.note(note);
  return layout(merged, former);
}

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
  try {
    return await graphOf(opened.documents, opened.rules, { report, second, former });
  } finally {
    await opened.rules.close();
  }
}

/**
 * Makes the graph of the documents in files and folders, which are read by threads, too, where there are any.
 *
 * @param paths As `readDocuments` takes them.
 * @param reader How the rules read: with an analyser in this thread, or in threads of their own.
 * @param former Where nodes lay before, and stay.
 * @throws InvalidInputError where no document could be read.
 */
export async function buildFrom(
  paths: readonly string[],
  reader: RuleReader,
  report: BuildReport & ReadReport,
  options: z.input<typeof readOptionsSchema> = {},
  former?: Places,
): Promise<GraphFile> {
  const settings = readOptionsSchema.parse(options);
  const sources = listSources(paths, report, settings);
  const rules = openRules(reader, sizeOf(sources));
  try {
    return await graphOf(documentsOf(sources, rules, settings, report), rules, { report, former });
  } finally {
    await rules.close();
  }
}
