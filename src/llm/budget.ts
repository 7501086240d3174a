import { InvalidInputError } from '../model/errors.ts';
import type { Answer, Ask, Question } from './types.ts';

/** About so many characters make a token. */
const CHARACTERS = 4;

/** An answer is about so many times as long as what it is about: each claim has words of the text, and names around them. */
const ANSWER_LENGTH = 3;

/** Tokens of questions and of answers. */
export interface Tokens {
  question: number;
  answer: number;
}

/** Money for a million tokens of questions, and of answers. */
export type Price = Tokens;

const about = (text: string): number => Math.ceil(text.length / CHARACTERS);

/** About how many tokens a question takes, and its answer. */
export function estimate({ messages }: Question): Tokens {
  return {
    question: messages.reduce((sum, { content }) => sum + about(content), 0),
    answer: ANSWER_LENGTH * about(messages.at(-1)?.content ?? ''),
  };
}

/** What tokens cost. */
export const priceOf = (tokens: Tokens, price: Price): number =>
  (tokens.question * price.question + tokens.answer * price.answer) / 1_000_000;

/** Counts what a run takes, and stops it at a cap: a question that would go past it is not put, and none after it. */
export class Budget {
  /** Questions that were put. */
  questions = 0;
  /** What they took, as the server tells, else about. */
  readonly tokens: Tokens = { question: 0, answer: 0 };
  /** Not all figures are the server's. */
  isAbout = false;
  readonly #most: number;
  #pending = 0;
  #isSpent = false;

  /** @param most Tokens that a run may take. */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  /** Asks within the budget. */
  ask(ask: Ask): Ask {
    return async question => {
      const expected = estimate(question);
      const taken = expected.question + expected.answer;
      this.#isSpent ||= this.tokens.question + this.tokens.answer + this.#pending + taken > this.#most;
      if (this.#isSpent)
        throw new InvalidInputError(
          `the cap of ${this.#most} tokens is reached before passage ${question.passage}. Run again: answers so far are kept.`,
        );
      this.#pending += taken;
      try {
        const answer = await ask(question);
        this.count(question, answer);
        return answer;
      } finally {
        this.#pending -= taken;
      }
    };
  }

  /** Counts a question and its answer. */
  count(question: Question, { text, tokens }: Answer): void {
    this.questions += 1;
    this.isAbout ||= tokens === undefined;
    this.tokens.question += tokens?.question ?? estimate(question).question;
    this.tokens.answer += tokens?.answer ?? about(text);
  }
}
