import { InvalidInputError, NotFoundError } from '../../browser.ts';
import type { Progress, Source } from './messages.ts';

/** So many bytes are read before the progress is told again. */
const STRIDE = 1_000_000;

/**
 * Reads the text of a graph file, and tells how far it is. Throws NotFoundError where the server has no such file,
 * InvalidInputError where what is there cannot be read; both say what to do.
 */
export async function readText({ name, from }: Source, tell: (progress: Progress) => void): Promise<string> {
  const { body, of } = typeof from === 'string' ? await fetched(name, from) : { body: from.stream(), of: from.size };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let [bytes, told] = [0, 0];
  tell({ step: 'read', bytes, of });
  try {
    for (const reader = body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(decoder.decode(value, { stream: true }));
      bytes += value.length;
      if (bytes - told < STRIDE) continue;
      told = bytes;
      tell({ step: 'read', bytes, of });
    }
    return parts.join('') + decoder.decode();
  } catch (error) {
    throw new InvalidInputError(unreadable(name, error));
  }
}

async function fetched(name: string, address: string) {
  const response = await fetch(address).catch(() => undefined);
  if (!response) throw new NotFoundError(`${name}: the server does not answer. Is "entente serve" still running?`);
  if (!response.ok || !response.body)
    throw new NotFoundError(
      `${name}: the server has no such file (status ${response.status}). Make one with "entente build", then serve it.`,
    );
  return { body: response.body, of: Number(response.headers.get('content-length')) || undefined };
}

function unreadable(name: string, error: unknown): string {
  // The decoder throws a TypeError at what is no UTF-8; a text that is too long for a string is a RangeError.
  if (error instanceof TypeError) return `${name}: is no text in UTF-8. Choose the file that "entente build" wrote.`;
  if (error instanceof RangeError) return `${name}: is too large for a browser. Build a graph of fewer documents.`;
  return `${name}: cannot be read. If it is a folder, choose the file in it; if it has changed, choose it again.`;
}
