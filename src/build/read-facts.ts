import type { Document } from '../model/document.ts';
import { InvalidInputError } from '../model/errors.ts';
import type { Facts } from '../model/facts.ts';
import type { Outcome } from './by-rules.ts';
import type { BuildReport } from './report.ts';
import type { Rules } from './rules.ts';
import { byModel, type SecondReader } from './second-reader.ts';

/** What came of a document by all who read it. */
export interface Reading {
  /** Undefined where all failed. */
  facts: Facts | undefined;
  notes: string[];
  faults: string[];
  /** So long it took the rules. */
  milliseconds: number;
}

/** Who read documents. */
export interface Readers {
  /** So many documents may be under way at a time. */
  ahead: number;
  /** Reads a document. Never rejects. */
  read(document: Document): Promise<Reading>;
}

/** Facts of rules that read alone, after all: what they dropped is kept for comparison only. */
function ofRulesAlone({ dropped: _, ...facts }: Facts): Facts {
  return facts;
}

/** What came of one document by all who read it. */
function together(
  { id }: Document,
  { rules, model }: { rules?: Outcome; model?: Outcome },
  unite: ((rules: Facts, model: Facts) => Facts) | undefined,
): Reading {
  const ours = rules && 'facts' in rules ? rules.facts : undefined;
  const theirs = model && 'facts' in model ? model.facts : undefined;
  const facts = ours && theirs && unite ? unite(ours, theirs) : (theirs ?? (ours && ofRulesAlone(ours)));
  const end = facts === undefined ? 'It is left out.' : 'What the other reader found stays.';
  const notes: string[] = [];
  const faults: string[] = [];
  for (const outcome of [rules, model]) {
    if (outcome === undefined) continue;
    if ('facts' in outcome) notes.push(...outcome.notes);
    else faults.push(`${id}: ${outcome.why} ${end}`);
  }
  if (facts?.nodes.length === 0) notes.push(`${id}: nothing found that belongs in the graph.`);
  const milliseconds = rules && 'facts' in rules ? (rules.milliseconds ?? 0) : 0;
  return { facts, notes, faults, milliseconds };
}

/** Has documents read by the rules, and by a model where there is one. */
export async function openReaders(rules: Rules, second: SecondReader | undefined): Promise<Readers> {
  if (second === undefined) {
    const read = async (document: Document) =>
      together(document, { rules: await rules.read(document, false) }, undefined);
    return { ahead: rules.ahead, read };
  }
  const { unite } = await import('../llm/index.ts');
  const { default: limitTo } = await import('p-limit');
  const limit = limitTo(second.parallel);
  return {
    ahead: Math.max(rules.ahead, 4 * second.parallel),
    async read(document) {
      const asked = limit(() => byModel(document, second));
      const found = second.isAlone ? {} : { rules: await rules.read(document, true) };
      return together(document, { ...found, model: await asked }, unite);
    },
  };
}

/** Tells what is to be told. */
export function tell(
  { notes, faults }: Pick<Reading, 'notes' | 'faults'>,
  report: Pick<BuildReport, 'note' | 'fault'>,
): void {
  for (const note of notes) report.note(note);
  for (const fault of faults) report.fault(new InvalidInputError(fault));
}
