import type { OpenAI } from 'openai';
import { z } from 'zod';
import { InvalidInputError } from '../../model/errors.ts';
import type { Answer, Ask, Question } from '../types.ts';
import { shownEndpoint } from './address.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { faultOf, isForAll, refusalWords } from './faults.ts';
import { Wishes } from './request.ts';

export { isOnThisMachine, readEndpoint, shownEndpoint } from './address.ts';
export { type Key, keyIn } from './key.ts';

/** A server that speaks the OpenAI chat API, and how it is asked. */
export interface EndpointOptions {
  /** As `readEndpoint` gives it. */
  endpoint: URL;
  model: string;
  /** Sent to this server alone. */
  key?: string;
  /** Milliseconds for one request with its answer. */
  timeout: number;
}

/** The part of an answer that is read. */
const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.int().nonnegative(), completion_tokens: z.int().nonnegative() }).nullish(),
});

/** @throws InvalidInputError where the server gave something else than words. */
function answerOf(completion: unknown): Answer {
  const { data } = completionSchema.safeParse(completion);
  const [choice] = data?.choices ?? [];
  if (choice === undefined)
    throw new InvalidInputError('its answer has another form. Check that the address is of an OpenAI chat API');
  const { content, refusal } = choice.message;
  if (typeof content !== 'string' || content === '')
    throw new InvalidInputError(
      typeof refusal === 'string'
        ? 'the model refuses to answer. Give another model'
        : 'its answer holds no words. Give another model',
    );
  const tokens = data?.usage;
  return {
    text: content,
    ...(choice.finish_reason === 'length' ? { isCut: true } : {}),
    ...(tokens ? { tokens: { question: tokens.prompt_tokens, answer: tokens.completion_tokens } } : {}),
  };
}

/** The client of the kept library, which asks again where a server has no room, fails or hangs up. It is loaded only here. */
async function clientFor({ endpoint, key, timeout }: EndpointOptions, stop: AbortController): Promise<OpenAI> {
  const { OpenAI } = await import('openai');
  const baseURL = shownEndpoint(endpoint);
  return new OpenAI({
    baseURL,
    // Whatever else the environment says to the client is for another server. The key is sent by our own `fetch`.
    apiKey: 'none',
    organization: null,
    project: null,
    adminAPIKey: null,
    logLevel: 'off',
    // Our own limit counts the body, too.
    timeout: 2 * timeout,
    fetch: await boundedFetch({ url: `${baseURL}/chat/completions`, key, timeout }, stop),
  });
}

/** Asks a language model of a server that speaks the OpenAI chat API: on this machine (Ollama, llama.cpp, LM Studio, vLLM) or not. */
export function askEndpoint(options: EndpointOptions): Ask {
  const { endpoint, model } = options;
  const wishes = new Wishes();
  const ask = async (question: Question): Promise<Answer> => {
    const stop = new AbortController();
    const client = await clientFor(options, stop);
    const body = wishes.body(question, model);
    try {
      return answerOf(await client.chat.completions.create(body, { signal: stop.signal }));
    } catch (error) {
      if (stop.signal.aborted) throw stop.signal.reason;
      const { status } = error as { status?: number };
      const isOtherwise = (status === 400 || status === 422) && wishes.refuse(refusalWords(error as never), body);
      if (isOtherwise) return ask(question);
      throw error;
    }
  };
  let hopeless: InvalidInputError | undefined;
  return async question => {
    if (hopeless) throw hopeless;
    try {
      return await ask(question);
    } catch (error) {
      const fault = faultOf(error, shownEndpoint(endpoint), model);
      if (isForAll(error)) hopeless = fault;
      throw fault;
    }
  };
}
