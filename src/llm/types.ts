/** One message to a language model. */
export interface Message {
  role: 'system' | 'user';
  content: string;
}

/** What a language model is asked about one passage of a document. */
export interface Question {
  /** Id of the document. */
  document: string;
  /** Number of the passage in its document, from 1. */
  passage: number;
  messages: readonly Message[];
  /** JSON Schema of the answer, for servers that hold a model to one. */
  schema: Readonly<Record<string, unknown>>;
}

/** What a language model answers. */
export interface Answer {
  /** Its words, as they came. */
  text: string;
  /** It was cut off at the limit of its length. */
  isCut?: true;
  /** Tokens of the question and of the answer, where the server tells them. */
  tokens?: { question: number; answer: number };
}

/**
 * Puts a question to a language model.
 *
 * @throws InvalidInputError where no answer comes, with the cause for people.
 */
export type Ask = (question: Question) => Promise<Answer>;
