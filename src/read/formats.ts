import { extname } from 'node:path';
import { z } from 'zod';
import data from '../../data/reading/formats.json' with { type: 'json' };
import { checkLexicon } from '../lexicon/load.ts';

const extension = z.string().regex(/^\.[a-z0-9]+$/);

/** A format that is not read, and what to do with a file in it. */
const otherFormatSchema = z.strictObject({
  name: z.string().min(1),
  extensions: z.array(extension).min(1),
  /** First bytes of its files, one character each, where they could be taken for text. */
  begins: z.array(z.string().min(1)).optional(),
  remedy: z.string().regex(/[^.]$/),
});

const { read, others } = checkLexicon(
  'data/reading/formats.json',
  z.strictObject({ read: z.array(extension).min(1), others: z.array(otherFormatSchema).min(1) }),
  data,
);

/** The extensions that are read, for people: ".txt or .md". */
export const FORMAT_NAMES = read.join(' or ');

const extensionOf = (path: string): string => extname(path).toLowerCase();

/** Whether a path is named as a document that is read. */
export function isDocument(path: string): boolean {
  return read.includes(extensionOf(path));
}

/** A format that is not read. */
export interface OtherFormat {
  /** For people: "web page". */
  name: string;
  /** What to do with a file in it: a sentence without its full stop. */
  remedy: string;
}

const UNKNOWN: OtherFormat = {
  name: 'unknown format',
  remedy: `Save its text as a ${FORMAT_NAMES} file; if it is plain text, give it such a name`,
};

/** The format of a file that is no document, by its name. */
export function otherFormat(path: string): OtherFormat {
  return others.find(format => format.extensions.includes(extensionOf(path))) ?? UNKNOWN;
}

/** The format that the first bytes of a file tell, whatever its name says; undefined where they tell none that is not read. */
export function formatOfBytes(bytes: Uint8Array): OtherFormat | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return others.find(format => format.begins?.some(begin => head.startsWith(begin)));
}
