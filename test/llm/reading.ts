import type { Answer, Ask, Question } from '../../src/llm/index.ts';
import { readByModel } from '../../src/llm/index.ts';
import type { Document } from '../../src/model/document.ts';

/** A document of one article. */
export function documentOf(text: string, more: Partial<Document> = {}): Document {
  return { id: '1', text, articles: [{ start: 0, end: text.length }], skipped: [], ...more };
}

/** Answers the passages of a document in their order, and keeps what was asked. */
export function answering(...answers: readonly (object | string)[]): { ask: Ask; asked: Question[] } {
  const asked: Question[] = [];
  const ask = async (question: Question): Promise<Answer> => {
    asked.push(question);
    const answer = answers[asked.length - 1]!;
    return { text: typeof answer === 'string' ? answer : JSON.stringify(answer) };
  };
  return { ask, asked };
}

/** The facts that a document gets by some answers, with what was asked. */
export async function read(document: Document | string, ...answers: readonly (object | string)[]) {
  const { ask, asked } = answering(...answers);
  const notes: string[] = [];
  const facts = await readByModel(typeof document === 'string' ? documentOf(document) : document, {
    ask,
    voiceOf: () => ({ mode: 'narrated' }),
    note: message => notes.push(message),
  });
  return { facts, asked, notes };
}

const node =
  (kind: string) =>
  (id: string, name: string, quote: string, more: object = {}) => ({ id, kind, name, quotes: [quote], ...more });
export const leader = node('leader');
export const country = node('country');
export const organization = node('organization');
export const meeting = node('meeting');
export const demand = node('demand');
export const edge = (from: string, type: string, to: string, quote: string, more: object = {}) => ({
  from,
  type,
  to,
  quotes: [quote],
  ...more,
});
