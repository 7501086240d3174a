import type { z } from 'zod';
import { readOptionsSchema } from '../../../src/read/options.ts';
import { readSource } from '../../../src/read/read-source.ts';

/** Reads a file of some name, and gathers what is told of it. */
export async function given(
  name: string,
  content: string | Uint8Array,
  options: z.input<typeof readOptionsSchema> = {},
  metadata?: NonNullable<Parameters<typeof readSource>[0]['metadata']>,
) {
  const faults: string[] = [];
  const notes: string[] = [];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const report = {
    fault: (error: Error) => faults.push(error.message),
    note: (message: string) => notes.push(message),
  };
  const source = { path: name, name, ...(metadata && { metadata }) };
  const documents = await readSource(source, bytes, report, readOptionsSchema.parse(options));
  return { documents, ids: documents.map(({ id }) => id), faults, notes };
}
