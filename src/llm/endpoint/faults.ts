import type { APIError } from 'openai';
import { InvalidInputError } from '../../model/errors.ts';

/** So many characters of a server's own words are shown. */
const MOST_WORDS = 200;

/** The words of a server that refuses, without the number that the client puts before them. */
export const refusalWords = ({ message, status }: APIError): string =>
  message.replace(`${status} `, '').replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);

/** The system's name for the cause of an error, e.g. ECONNREFUSED, however deep it lies. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === 'string') return code;
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return codeOf(inner);
}

/** What a status of a refusal means and what to do about it. */
function meaningOf(status: number, words: string, model: string): string {
  const said = words === '' ? '' : ` ("${words}")`;
  const namesModel = words.includes(model) || /\bmodel\b/i.test(words);
  if (status === 401 || status === 403)
    return 'refuses the key, or asks for one. Give the right key in ENTENTE_API_KEY';
  if (status === 404 && namesModel) return `has no model "${model}"${said}. Give one that it has with --model`;
  if (status === 404) return 'has nothing that answers there. Check the address: most end with /v1';
  if (status === 429) return `has no room for now${said}. Try again later: answers so far are kept`;
  if (status >= 500) return `fails (status ${status})${said}. Look at its own messages, or try again later`;
  if (status >= 300 && status < 400) return 'sends on to another address, and is not followed. Give that address';
  return `refuses the question (status ${status})${said}. Give another model or server`;
}

/** Whether a refusal is of all questions alike: no such key, no such model or address. Then no other question is put. */
export const isForAll = (error: unknown): boolean => [401, 404].includes((error as APIError).status ?? 0);

/** An error of the client, or of what it was given to read, as one for people. */
export function faultOf(error: unknown, where: string, model: string): InvalidInputError {
  const fault = (what: string) => new InvalidInputError(`${where}: ${what}.`);
  if (error instanceof InvalidInputError) return fault(error.message);
  const { status } = error as APIError;
  if (typeof status === 'number') return fault(meaningOf(status, refusalWords(error as APIError), model));
  if (error instanceof SyntaxError)
    return fault('its answer is no JSON. Check that the address is of an OpenAI chat API');
  const code = codeOf(error);
  return fault(
    `cannot be reached${code === undefined ? '' : ` (${code})`}. Check that the server runs, and its address`,
  );
}
