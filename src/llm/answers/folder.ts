import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InvalidInputError, NotFoundError } from '../../model/errors.ts';
import type { Answer, Question } from '../types.ts';
import { answerFileName, isAnswerFile } from './file-name.ts';

/** What a file of an answer holds. */
const keptSchema = z.strictObject({
  document: z.string(),
  passage: z.int().positive(),
  model: z.string(),
  text: z.string(),
  isCut: z.literal(true).optional(),
  tokens: z.strictObject({ question: z.int().nonnegative(), answer: z.int().nonnegative() }).optional(),
});

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** @throws InvalidInputError where the file is there and keeps no answer. */
function readKept(path: string): z.infer<typeof keptSchema> | undefined {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined;
    throw new InvalidInputError(`${path}: is no kept answer.`);
  }
}

/** The answers of one model, kept in a folder, one file each. */
export class AnswerFolder {
  readonly #folder: string;
  readonly #model: string;
  #written = 0;

  constructor(folder: string, model: string) {
    this.#folder = folder;
    this.#model = model;
  }

  /**
   * The answer to a question, if it is kept.
   *
   * @throws InvalidInputError where there is a file for it that keeps something else.
   */
  find(question: Question): Answer | undefined {
    const path = this.#pathOf(question);
    const kept = readKept(path);
    if (kept === undefined) return undefined;
    if (kept.model !== this.#model) throw new InvalidInputError(`${path}: keeps an answer of another model.`);
    const { text, isCut, tokens } = kept;
    return { text, ...(isCut ? { isCut } : {}), ...(tokens ? { tokens } : {}) };
  }

  /** Keeps an answer: its file holds all of it, or is not there. @throws The system's error. */
  keep(question: Question, { text, isCut, tokens }: Answer): void {
    const { document, passage } = question;
    const kept = { document, passage, model: this.#model, text, isCut, tokens };
    const path = this.#pathOf(question);
    this.#written += 1;
    const fresh = `${path}.${process.pid}-${this.#written}`;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      writeFileSync(fresh, `${JSON.stringify(kept, undefined, 2)}\n`, { flag: 'wx' });
      renameSync(fresh, path);
    } catch (error) {
      rmSync(fresh, { force: true });
      throw error;
    }
  }

  #pathOf(question: Question): string {
    return join(this.#folder, answerFileName(question, this.#model));
  }
}

/**
 * The one model whose answers a folder keeps.
 *
 * @throws NotFoundError where it keeps none, InvalidInputError where it keeps those of several.
 */
export function modelIn(folder: string): string {
  const models = new Set<string>();
  for (const name of namesIn(folder)) {
    if (!isAnswerFile(name)) continue;
    try {
      models.add(readKept(join(folder, name))!.model);
    } catch {
      // A file with a fault is told of when it is asked for.
    }
  }
  const [model, ...others] = [...models].sort();
  if (model === undefined) throw new NotFoundError(`${folder}: keeps no answers. Record some with --record.`);
  if (others.length > 0)
    throw new InvalidInputError(`${folder}: keeps answers of ${[...models].sort().join(', ')}. Name one with --model.`);
  return model;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const why = codeOf(error) === 'ENOENT' ? 'is not there. Check the path' : `cannot be read (${codeOf(error)})`;
    throw new NotFoundError(`${folder}: ${why}.`);
  }
}
