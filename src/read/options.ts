import { z } from 'zod';

const fieldName = z.string().min(1);

/** What is read, and how. Everything has a default. */
export const readOptionsSchema = z.strictObject({
  /** Which fields of JSON Lines and columns of tables give what of an article; else the usual names do. */
  fields: z
    .strictObject({
      text: fieldName,
      title: fieldName,
      date: fieldName,
      source: fieldName,
      author: fieldName,
      id: fieldName,
    })
    .partial()
    .default({}),
  /** The name of what comes on standard input, by which its format is told and its id is made. */
  stdinName: z.string().min(1).default('stdin'),
  /** So many characters a document may have: a larger one is left out, never cut. */
  largestText: z.int().positive().default(20_000_000),
  /** So many bytes a file may have. */
  largestFile: z.int().positive().default(500_000_000),
  /** So many bytes an archive may give when it is unpacked, with all archives in it. */
  largestUnpacked: z.int().positive().default(1_000_000_000),
});
/** How documents are read, where a file can be read in several ways. */
export type ReadOptions = z.infer<typeof readOptionsSchema>;
