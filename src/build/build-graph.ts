import { setImmediate } from 'node:timers/promises';
import { merge } from '../merge/index.ts';
import type { Document } from '../model/document.ts';
import { InvalidInputError } from '../model/errors.ts';
import type { Facts } from '../model/facts.ts';
import type { GraphFile } from '../model/graph.ts';
import { layout, type Places } from '../views/layout.ts';
import type { Outcome } from './by-rules.ts';
import { inOrder } from './in-order.ts';
import type { BuildReport } from './report.ts';
import { openRules, type RuleReader, type Rules } from './rules.ts';
import { byModel, type SecondReader } from './second-reader.ts';

/** Documents that are read one after the other. */
export type Documents = Iterable<Document> | AsyncIterable<Document>;

/** What came of a document by each of its readers. */
interface Outcomes {
  rules?: Outcome;
  model?: Outcome;
}

/** Facts of rules that read alone, after all: what they dropped is kept for comparison only. */
function ofRulesAlone({ dropped: _, ...facts }: Facts): Facts {
  return facts;
}

/** The facts of one document by all who read it; undefined where all failed. Failures are told. */
function together(
  document: Document,
  { rules, model }: Outcomes,
  unite: ((rules: Facts, model: Facts) => Facts) | undefined,
  report: BuildReport,
): Facts | undefined {
  const ours = rules && 'facts' in rules ? rules.facts : undefined;
  const theirs = model && 'facts' in model ? model.facts : undefined;
  const facts = ours && theirs && unite ? unite(ours, theirs) : (theirs ?? (ours && ofRulesAlone(ours)));
  const end = facts === undefined ? 'It is left out.' : 'What the other reader found stays.';
  for (const outcome of [rules, model]) {
    if (outcome === undefined) continue;
    if ('facts' in outcome) for (const note of outcome.notes) report.note(note);
    else report.fault(new InvalidInputError(`${document.id}: ${outcome.why} ${end}`));
  }
  if (facts?.nodes.length === 0) report.note(`${document.id}: nothing found that belongs in the graph.`);
  return facts;
}

/** Has documents read by the rules, and by a model where there is one. */
async function readers(
  rules: Rules,
  second: SecondReader | undefined,
): Promise<{ ahead: number; read(document: Document): Promise<Outcomes> }> {
  if (second === undefined)
    return { ahead: rules.ahead, read: async document => ({ rules: await rules.read(document, false) }) };
  const { default: limitTo } = await import('p-limit');
  const limit = limitTo(second.parallel);
  return {
    ahead: Math.max(rules.ahead, 4 * second.parallel),
    async read(document) {
      const asked = limit(() => byModel(document, second));
      const found = second.isAlone ? {} : { rules: await rules.read(document, true) };
      return { ...found, model: await asked };
    },
  };
}

/**
 * Reads documents and gives the facts of each, in their order. A document that fails is told of and left out; what is told
 * comes in the order of the documents, too.
 */
export async function* readFacts(
  documents: Documents,
  reader: RuleReader,
  report: BuildReport,
  second?: SecondReader,
): AsyncGenerator<Facts, void, undefined> {
  const opened = await openRules(documents, reader);
  const total = Array.isArray(documents) ? documents.length : undefined;
  const unite = second && (await import('../llm/index.ts')).unite;
  let done = 0;
  try {
    const { ahead, read } = await readers(opened.rules, second);
    for await (const { item: document, result } of inOrder(opened.documents, ahead, read)) {
      report.advance?.(++done, total);
      const facts = together(document, result, unite, report);
      if (facts !== undefined) yield facts;
    }
  } finally {
    await opened.rules.close();
  }
}

/**
 * Makes the graph of documents: facts of each, merged and laid out. A document that fails is told of and left out.
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
  const facts: Facts[] = [];
  for await (const each of readFacts(documents, reader, report, second)) facts.push(each);
  if (facts.length === 0) throw new InvalidInputError('build: no document could be analysed. No graph is written.');
  report.progress('Merging and laying out');
  await setImmediate();
  return layout(merge(facts), former);
}
