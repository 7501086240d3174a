import type { Agent, Response as NodeResponse } from 'undici';
import { z } from 'zod';
import { InvalidInputError } from '../../model/errors.ts';

/** The limits of one question to a server. */
export interface Bounds {
  /** The one address that is asked. */
  url: string;
  key: string | undefined;
  /** Milliseconds from the request to the last byte of the answer. */
  timeout: number;
}

/** So many bytes no answer has. */
const MOST_BYTES = 8 * 1024 * 1024;

/** So many milliseconds a server may make us wait before we ask again. */
const LONGEST_WAIT = 60_000;

/** A key as short as this is none: local servers take any word, and a text may hold it. */
const SHORTEST_KEY = 8;

/** What servers put their words in when they refuse. */
const refusalSchema = z.union([
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.object({ error: z.string() }).transform(({ error }) => error),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ detail: z.string() }).transform(({ detail }) => detail),
]);

/** A refusal in the one form that the client reads. */
function refusalOf(text: string): string {
  let message = text;
  try {
    message = refusalSchema.parse(JSON.parse(text));
  } catch {
    // No form that we know: its words as they are.
  }
  return JSON.stringify({ error: { message } });
}

/** The body of an answer, up to the largest that is read. */
async function bodyOf(response: NodeResponse, stop: AbortController): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > MOST_BYTES) {
      stop.abort(new InvalidInputError('its answer does not end. Give another model or server'));
      stop.signal.throwIfAborted();
    }
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** What the client needs to know of an answer's head: whether to ask again, and when. */
function headOf(headers: { get(name: string): string | null }): Record<string, string> {
  const seconds = headers.get('retry-after');
  const wait = headers.get('retry-after-ms') ?? (seconds === null ? null : Number(seconds) * 1000);
  const head: Record<string, string> = { 'content-type': 'application/json' };
  if (Number(wait) > LONGEST_WAIT || Number.isNaN(Number(wait))) head['x-should-retry'] = 'false';
  else if (wait !== null) head['retry-after-ms'] = `${wait}`;
  return head;
}

/**
 * A `fetch` for the client that sends one question to one address, with no more about us than that takes, follows no
 * redirect, and ends. Stops the question, with the reason, where asking again would be no use.
 */
export async function boundedFetch({ url, key, timeout }: Bounds, stop: AbortController): Promise<typeof fetch> {
  const undici = await import('undici');
  // By itself it gives up after 300 seconds, sooner than a model on a laptop answers.
  dispatcher ??= new undici.Agent({ headersTimeout: 0, bodyTimeout: 0 });
  return async (address, init) => {
    if (address !== url) throw new TypeError('the client asks elsewhere');
    const limit = setTimeout(() => stop.abort(new InvalidInputError(tooSlow(timeout))), timeout);
    try {
      const response = await undici.fetch(url, {
        method: 'POST',
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        },
        body: init?.body as string,
        signal: stop.signal,
        redirect: 'manual',
        dispatcher,
      });
      const text = await bodyOf(response, stop);
      const kept = key === undefined || key.length < SHORTEST_KEY ? text : text.replaceAll(key, '(the key)');
      return new Response(response.ok ? kept : refusalOf(kept), {
        status: response.status,
        headers: headOf(response.headers),
      });
    } finally {
      clearTimeout(limit);
    }
  };
}

let dispatcher: Agent | undefined;

const tooSlow = (timeout: number): string =>
  `no answer in ${timeout / 1000} seconds. Give it more with --timeout, or give a faster model`;
