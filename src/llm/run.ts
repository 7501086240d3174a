import type { Analyse } from '../language/types.ts';
import type { Document } from '../model/document.ts';
import type { Facts } from '../model/facts.ts';
import { askAndKeep, askFolder, askNobody } from './answers/index.ts';
import { voicesIn } from './beside-rules.ts';
import { Budget, estimate } from './budget.ts';
import { askEndpoint } from './endpoint/index.ts';
import { readByModel } from './read.ts';
import type { Ask } from './types.ts';

/** Where the answers of a run come from. */
export interface RunOptions {
  model: string;
  /** Folder of kept answers. */
  folder: string;
  /** Who is asked what the folder does not hold; undefined where nobody is. */
  server?: { endpoint: URL; key?: string; timeout: number };
  /** Tokens that the run may take. */
  mostTokens?: number;
  /** Told of what a reader should know. */
  note(message: string): void;
}

/** One run of a language model over documents: reads them, and counts what that takes. */
export class ModelRun {
  readonly budget: Budget;
  /** Questions whose answers were kept already. */
  known = 0;
  /** Nodes and edges that stand in the documents. */
  kept = 0;
  /** Claims that do not, or that the ontology forbids. */
  dropped = 0;
  readonly #ask: Ask;
  readonly #note: (message: string) => void;

  constructor({ model, folder, server, mostTokens, note }: RunOptions) {
    this.budget = new Budget(mostTokens);
    this.#note = note;
    const report = { known: () => void this.known++, note };
    this.#ask = server
      ? askAndKeep(this.budget.ask(askEndpoint({ model, ...server })), folder, model, report)
      : askFolder(folder, model, report);
  }

  /** Reads a document. @throws InvalidInputError where a question got no answer, or none that can be read. */
  async read(document: Document, analyse: Analyse): Promise<Facts> {
    const voiceOf = voicesIn(document, analyse);
    const facts = await readByModel(document, { ask: this.#ask, voiceOf, note: this.#note });
    this.kept += facts.nodes.length + facts.edges.length;
    this.dropped += facts.dropped?.length ?? 0;
    return facts;
  }
}

/** What a run over documents would take. */
export interface Survey {
  passages: number;
  /** Passages whose answers are kept already. */
  known: number;
  /** What the others take, about: a later passage of a document has the nodes of the earlier ones in its question. */
  tokens: { question: number; answer: number };
}

/** Looks at what a run would take. Sends nothing, writes nothing. */
export async function survey(
  documents: readonly Document[],
  { model, folder }: Pick<RunOptions, 'model' | 'folder'>,
): Promise<Survey> {
  const found: Survey = { passages: 0, known: 0, tokens: { question: 0, answer: 0 } };
  const ask = askNobody(folder, model, {
    known: () => void found.known++,
    unknown: question => {
      const { question: tokens, answer } = estimate(question);
      found.tokens.question += tokens;
      found.tokens.answer += answer;
    },
  });
  const counting: Ask = question => {
    found.passages += 1;
    return ask(question);
  };
  for (const document of documents)
    try {
      await readByModel(document, { ask: counting, voiceOf: () => ({ mode: 'narrated' }), note: () => undefined });
    } catch {
      // A kept answer that cannot be read: the run will say so.
    }
  return found;
}
