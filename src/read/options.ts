import { z } from 'zod';

/** Limits of what is read, and how. Everything has a default: `readOptionsSchema.parse({})`. */
export const readOptionsSchema = z.strictObject({
  /** So many characters a document may have: one that is larger is left out, never cut. */
  largestText: z.int().positive().default(20_000_000),
});
export type ReadOptions = z.infer<typeof readOptionsSchema>;
