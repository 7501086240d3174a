import { z } from 'zod';
import data from '../../data/reading/formats.json' with { type: 'json' };
import { checkLexicon } from '../lexicon/load.ts';
import { extensionOf, shownName } from './names.ts';
import type { ReadReport } from './report.ts';

/** A format that is not read, and what to do with a file in it. */
const otherFormatSchema = z.strictObject({
  name: z.string().min(1),
  extensions: z.array(z.string().regex(/^\.[a-z0-9]+$/)).min(1),
  /** First bytes of its files, one character each, where they could be taken for text. */
  begins: z.array(z.string().min(1)).optional(),
  remedy: z.string().regex(/[^.]$/),
});

const { others } = checkLexicon(
  'data/reading/formats.json',
  z.strictObject({ others: z.array(otherFormatSchema).min(1) }),
  data,
);

/** A format that is not read. */
export interface OtherFormat {
  /** For people: "set of slides". */
  name: string;
  /** What to do with a file in it: a sentence without its full stop. */
  remedy: string;
}

const UNKNOWN: OtherFormat = {
  name: 'unknown format',
  remedy: 'Save its text as a .txt or .md file; if it is plain text, give it such a name',
};

/** Whether a name is that of a file in a format that is not read. */
export const isOther = (path: string): boolean => otherFormat(path) !== UNKNOWN;

/** The format of a file that is no document, by its name. */
export function otherFormat(path: string): OtherFormat {
  return others.find(format => format.extensions.includes(extensionOf(path))) ?? UNKNOWN;
}

/** The format that the first bytes of a file tell, whatever its name says; undefined where they tell none that is not read. */
export function formatOfBytes(head: Uint8Array): OtherFormat | undefined {
  const begin = new TextDecoder('latin1').decode(head);
  return others.find(format => format.begins?.some(each => begin.startsWith(each)));
}

/** So many names of files are told one by one; the others are counted. */
const NAMES_TOLD = 3;

/** Tells which files of a folder or an archive are not read, by format, and what to do with them. */
export function noteOthers(folder: string, others: readonly string[], report: Pick<ReadReport, 'note'>): void {
  const formats = new Map<OtherFormat, string[]>();
  for (const file of others) {
    const format = otherFormat(file);
    const files = formats.get(format) ?? [];
    files.push(shownName(file));
    formats.set(format, files);
  }
  for (const [{ name, remedy }, files] of formats) {
    const more = files.length > NAMES_TOLD ? ` and ${files.length - NAMES_TOLD} more` : '';
    report.note(`${folder}: not read (${name}): ${files.slice(0, NAMES_TOLD).join(', ')}${more}. ${remedy}.`);
  }
}
