import type { Document } from '../model/document.ts';
import { InvalidInputError } from '../model/errors.ts';
import { plainOf } from '../model/plain-document.ts';
import { AnswerFolder } from './answers/folder.ts';
import { passagesOf } from './passages.ts';
import { readByModel } from './read.ts';
import type { Ask, Question } from './types.ts';

/** What can be known of the questions about a document. */
export interface Questions {
  questions: Question[];
  /** So many passages has the document, and so many questions are there in all. */
  passages: number;
  /** Why there are fewer; undefined where all are known. */
  why?: string;
}

/**
 * The questions about a document, up to the first whose answer is not kept: those after it hold the nodes that its answer
 * gives.
 */
export async function questionsOf(document: Document, kept?: { folder: string; model: string }): Promise<Questions> {
  const questions: Question[] = [];
  const passages = passagesOf(plainOf(document)).length;
  const answers = kept && new AnswerFolder(kept.folder, kept.model);
  const ask: Ask = async question => {
    questions.push(question);
    const answer = answers?.find(question);
    if (answer === undefined) throw new InvalidInputError(`there is no answer to passage ${question.passage} yet.`);
    return answer;
  };
  try {
    await readByModel(document, { ask, voiceOf: () => ({ mode: 'narrated' }), note: () => undefined });
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    if (questions.length < passages) return { questions, passages, why: error.message };
  }
  return { questions, passages };
}
