/**
 * The second reader: a language model that reads documents, held to their words. Nothing of it is loaded where only the
 * rules read.
 */
export { answerFileName, modelIn, usualAnswers } from './answers/index.ts';
export { readByRules, voicesIn } from './beside-rules.ts';
export { type Price, priceOf } from './budget.ts';
export { isOnThisMachine, type Key, keyIn, readEndpoint, shownEndpoint } from './endpoint/index.ts';
export { type Questions, questionsOf } from './questions.ts';
export { type ModelReader, readByModel } from './read.ts';
export { ModelRun, type RunOptions, type Survey, survey } from './run.ts';
export type { Answer, Ask, Message, Question } from './types.ts';
export { readBy, unite } from './unite/unite.ts';
