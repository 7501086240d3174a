import { z } from 'zod';
import { READERS } from './attributes.ts';

/** What a reader considered in a document and did not take for a fact, and why. Where two read it, each shows its reasons. */
export const droppedSchema = z.strictObject({
  document: z.string().min(1),
  reader: z.enum(READERS),
  what: z.string().min(1),
  why: z.string().min(1),
  /** Where the words stand that it is about; a quote that stands nowhere has no place. */
  start: z.int().nonnegative().optional(),
  end: z.int().positive().optional(),
});
/** What a reader considered and did not take for a fact. */
export type DroppedClaim = z.infer<typeof droppedSchema>;
