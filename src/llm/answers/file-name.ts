import { createHash } from 'node:crypto';
import type { Question } from '../types.ts';

/** A value with the keys of its objects in one order, so that equal values have equal JSON. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  );
}

/**
 * The name of the file that keeps the answer of a model to a question: a hash of all that the model gets. Another
 * prompt, another text or another model has another name.
 */
export function answerFileName({ messages, schema }: Question, model: string): string {
  const asked = JSON.stringify(inOrder({ model, messages, schema }));
  return `${createHash('sha256').update(asked).digest('hex')}.json`;
}

/** Whether a file may keep an answer, by its name. */
export const isAnswerFile = (name: string): boolean => /^[0-9a-f]{64}\.json$/.test(name);
