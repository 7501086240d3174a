import { extract } from '../extract/index.ts';
import type { Analyse } from '../language/types.ts';
import type { Document } from '../model/document.ts';
import type { Facts } from '../model/facts.ts';

/** What came of the reading of a document: its facts with what is to be told of them and how long it took, or why there are none. */
export type Outcome = { facts: Facts; notes: string[]; milliseconds?: number } | { why: string };

/** Why a document could not be analysed. */
export function failed(error: unknown): Outcome {
  const { name, message } = error as Error;
  return { why: `could not be analysed (${name}: ${message}).` };
}

/** Reads a document by the rules: alone, or beside a model. */
export type ReadByRules = typeof extract;

/** The way in which the rules read: beside a model they say of each fact that it is theirs. */
export async function ruleReader(isBeside: boolean): Promise<ReadByRules> {
  return isBeside ? (await import('../llm/index.ts')).readByRules : extract;
}

/** The facts of one document by the rules. What they leave out is told. */
export function byRules(document: Document, analyse: Analyse, read: ReadByRules): Outcome {
  const notes: string[] = [];
  const start = performance.now();
  try {
    const facts = read(document, analyse, ({ verdict, what, why }) => {
      if (verdict === 'left out') notes.push(`${document.id}: ${what} is left out: ${why}, not diplomacy.`);
    });
    return { facts, notes, milliseconds: performance.now() - start };
  } catch (error) {
    return failed(error);
  }
}
