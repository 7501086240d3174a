import { join } from 'node:path';
import envPaths from 'env-paths';
import { InvalidInputError } from '../../model/errors.ts';
import { claimsOf, NO_CLAIMS } from '../answer.ts';
import type { Answer, Ask, Question } from '../types.ts';
import { answerFileName } from './file-name.ts';
import { AnswerFolder } from './folder.ts';

export { answerFileName } from './file-name.ts';
export { modelIn } from './folder.ts';

/** The folder of the user's own that keeps answers, where the platform has such folders. */
export const usualAnswers = (): string => join(envPaths('entente', { suffix: '' }).cache, 'answers');

/** Who hears of kept answers. */
export interface AnswerReport {
  /** An answer was there already. */
  known(question: Question): void;
  /** Something that a reader should know. */
  note(message: string): void;
}

/** Answers from a folder alone. What is not kept there is a fault. */
export function askFolder(folder: string, model: string, { known }: Pick<AnswerReport, 'known'>): Ask {
  const answers = new AnswerFolder(folder, model);
  return async question => {
    const answer = answers.find(question);
    if (answer === undefined)
      throw new InvalidInputError(
        `no recorded answer of ${model} to passage ${question.passage} (${answerFileName(question, model)}).`,
      );
    known(question);
    return answer;
  };
}

/**
 * Answers from a folder first, then by asking. Answers are kept as they come, and asked for anew where they cannot be read;
 * equal questions are put once.
 */
export function askAndKeep(ask: Ask, folder: string, model: string, report: AnswerReport): Ask {
  const answers = new AnswerFolder(folder, model);
  const asked = new Map<string, Promise<Answer>>();
  const find = (question: Question): Answer | undefined => {
    try {
      const answer = answers.find(question);
      // Another run may get a better one.
      return answer && claimsOf(answer.text) ? answer : undefined;
    } catch (error) {
      report.note(`${(error as Error).message} The question is put again.`);
      return undefined;
    }
  };
  const askAnew = async (question: Question): Promise<Answer> => {
    const answer = await ask(question);
    try {
      answers.keep(question, answer);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      report.note(`${folder}: an answer cannot be kept there (${code ?? message}): another run asks again.`);
    }
    return answer;
  };
  return async question => {
    const name = answerFileName(question, model);
    const pending = asked.get(name);
    const answer = pending === undefined ? find(question) : await pending;
    if (answer !== undefined) {
      report.known(question);
      return answer;
    }
    const asking = askAnew(question);
    asked.set(name, asking);
    try {
      return await asking;
    } finally {
      asked.delete(name);
    }
  };
}

/** Answers that are kept already; asks nobody for the others, and tells of them. For what a run would take. */
export function askNobody(
  folder: string,
  model: string,
  { known, unknown }: Pick<AnswerReport, 'known'> & { unknown(question: Question): void },
): Ask {
  const answers = new AnswerFolder(folder, model);
  return async question => {
    let answer: Answer | undefined;
    try {
      answer = answers.find(question);
    } catch {
      // A run would tell of the file and ask anew.
    }
    if (answer === undefined) unknown(question);
    else known(question);
    return answer ?? { text: NO_CLAIMS };
  };
}
