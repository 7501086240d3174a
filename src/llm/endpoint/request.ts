import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { Question } from '../types.ts';

/** So many tokens an answer may have. What is longer is cut off by the server. */
const MOST_TOKENS = 16_384;

/** What a server can be asked to do with a question, and may not know. */
type Wish = 'response_format' | 'max_tokens' | 'max_completion_tokens' | 'temperature';

type Body = ChatCompletionCreateParamsNonStreaming;

const OF_LIMIT = /max_(?:completion_)?tokens/i;

/** How a refusal speaks of each wish, and what is asked for instead. */
const REFUSALS: Record<Wish, { words: RegExp; instead: Partial<Body> }> = {
  response_format: { words: /response.?format|json.?schema|structured|grammar/i, instead: {} },
  // Some servers have another name for it; some refuse a limit that is larger than theirs.
  max_tokens: { words: OF_LIMIT, instead: { max_completion_tokens: MOST_TOKENS } },
  max_completion_tokens: { words: OF_LIMIT, instead: {} },
  temperature: { words: /temperature/i, instead: {} },
};

/** What one server has refused so far: it is not asked for that again. */
export class Wishes {
  readonly #refused = new Set<Wish>();

  /** Learns from the words of a refusal. Gives whether anything is to be asked otherwise now. */
  refuse(words: string, asked: Body): boolean {
    const wish = (Object.keys(REFUSALS) as Wish[]).find(each => each in asked && REFUSALS[each].words.test(words));
    if (wish !== undefined) this.#refused.add(wish);
    return wish !== undefined;
  }

  /** The body of a request. */
  body({ messages, schema }: Question, model: string): Body {
    const body: Body = {
      model,
      messages: messages.map(({ role, content }) => ({ role, content })),
      temperature: 0,
      max_tokens: MOST_TOKENS,
      response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: { ...schema } } },
    };
    for (const wish of this.#refused) {
      delete body[wish];
      Object.assign(body, REFUSALS[wish].instead);
    }
    return body;
  }
}
