export { readByRules, voicesIn } from './beside-rules.ts';
export { type ModelReader, readByModel } from './read.ts';
export type { Answer, Ask, Message, Question } from './types.ts';
export { readBy, unite } from './unite/unite.ts';
