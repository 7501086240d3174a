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

/** A language model that reads documents, alone or beside the rules. */
export interface SecondReader {
  /** Gives the facts of a document. @throws InvalidInputError where it could not be read, with the cause for people. */
  read(document: Document): Promise<Facts>;
  /** The rules do not read. */
  isAlone: boolean;
  /** So many documents are read at one time. */
  parallel: number;
}

/** What came of the reading of a document. */
type Outcome = { facts: Facts } | { why: string };

/** Reads a document by the rules: alone, or beside a model. */
type ReadByRules = typeof extract;

/** The facts of one document by the rules. What they leave out is told. */
function byRules(document: Document, analyse: Analyse, report: BuildReport, read: ReadByRules): Outcome {
  try {
    const facts = read(document, analyse, ({ verdict, what, why }) => {
      if (verdict === 'left out') report.note(`${document.id}: ${what} is left out: ${why}, not diplomacy.`);
    });
    return { facts };
  } catch (error) {
    const { name, message } = error as Error;
    return { why: `could not be analysed (${name}: ${message}).` };
  }
}

/** The facts of one document by a model. */
async function byModel(document: Document, { read }: SecondReader): Promise<Outcome> {
  try {
    return { facts: await read(document) };
  } catch (error) {
    const { name, message } = error as Error;
    const why = error instanceof InvalidInputError ? message : `${name}: ${message}.`;
    return { why: `could not be read by the model: ${why}` };
  }
}

/** Facts of rules that read alone, after all: what they dropped is kept for comparison only. */
function ofRulesAlone({ dropped: _, ...facts }: Facts): Facts {
  return facts;
}

/** The facts of one document by all who read it; undefined where all failed. Failures are told. */
function together(
  document: Document,
  { rules, model }: { rules?: Outcome; model?: Outcome },
  unite: ((rules: Facts, model: Facts) => Facts) | undefined,
  report: BuildReport,
): Facts | undefined {
  const ours = rules && 'facts' in rules ? rules.facts : undefined;
  const theirs = model && 'facts' in model ? model.facts : undefined;
  const facts = ours && theirs && unite ? unite(ours, theirs) : (theirs ?? (ours && ofRulesAlone(ours)));
  const end = facts === undefined ? 'It is left out.' : 'What the other reader found stays.';
  for (const outcome of [rules, model])
    if (outcome && 'why' in outcome) report.fault(new InvalidInputError(`${document.id}: ${outcome.why} ${end}`));
  if (facts?.nodes.length === 0) report.note(`${document.id}: nothing found that belongs in the graph.`);
  return facts;
}

/**
 * Makes the graph of documents: facts of each, merged and laid out. A document that fails is told of and left out.
 * Gives way between documents, so that progress can be shown.
 *
 * @param second A language model that reads, too, or alone.
 * @throws InvalidInputError where every document failed.
 */
export async function buildGraph(
  documents: readonly Document[],
  analyse: Analyse,
  report: BuildReport,
  second?: SecondReader,
): Promise<GraphFile> {
  const llm = second && (await import('./llm/index.ts'));
  // All are under way at once; they are taken in the order of the documents.
  const asked = second && (await inParallel(documents, second));
  const facts: Facts[] = [];
  for (const [index, document] of documents.entries()) {
    report.progress(`Reading ${index + 1} of ${documents.length}: ${document.title ?? document.id}`);
    await setImmediate();
    const rules = second?.isAlone ? undefined : byRules(document, analyse, report, llm?.readByRules ?? extract);
    const found = together(document, { rules, model: await asked?.[index] }, llm?.unite, report);
    if (found !== undefined) facts.push(found);
  }
  if (facts.length === 0) throw new InvalidInputError('build: no document could be analysed. No graph is written.');
  report.progress('Merging and laying out');
  await setImmediate();
  return layout(merge(facts));
}

async function inParallel(documents: readonly Document[], second: SecondReader): Promise<Promise<Outcome>[]> {
  const { default: limitTo } = await import('p-limit');
  const limit = limitTo(second.parallel);
  return documents.map(document => limit(() => byModel(document, second)));
}
