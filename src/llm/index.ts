export type { Answer, Ask, Message, Question } from './types.ts';
