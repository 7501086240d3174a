import { InvalidInputError } from '../../model/errors.ts';
import { extensionOf, shownName, withoutExtension } from '../names.ts';
import { formatOfBytes } from '../other-formats.ts';
import type { Format, GivenFile, RawDocument } from './format.ts';
import { gzip } from './gzip.ts';
import { html } from './html.ts';
import { jsonLines } from './json-lines.ts';
import { mail } from './mail.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { table } from './table.ts';
import { plainText } from './text.ts';
import { word } from './word.ts';
import { zip } from './zip.ts';

/** The formats that are read. */
const FORMATS: readonly Format[] = [plainText, markdown, html, pdf, word, mail, jsonLines, table, zip, gzip];

const byExtension = new Map(
  FORMATS.flatMap(format => format.extensions.map(extension => [extension, format] as const)),
);

/** Whether a path is named as a file that is read. */
export const isDocument = (path: string): boolean => byExtension.has(extensionOf(path));

/** So many bytes tell a format. */
const HEAD = 1024;
/** Files within files are read so deep. */
const DEEPEST = 3;

/** The format of a file: what it begins with tells more than a name. */
function formatOf({ bytes, name, path }: GivenFile): Format {
  const head = bytes.subarray(0, HEAD);
  const other = formatOfBytes(head);
  if (other !== undefined) throw new InvalidInputError(`${path}: is no text but a ${other.name}. ${other.remedy}.`);
  return FORMATS.find(format => format.begins?.(head)) ?? byExtension.get(extensionOf(name)) ?? plainText;
}

/** The part of an id that a name within a file gives: no step out of it is left. */
const idWithin = (name: string): string =>
  withoutExtension(name)
    .split(/[/\\]/)
    .filter(part => !/^\.{0,2}$/.test(part))
    .join('/');

/** A document of a file within another. */
const within = (raw: RawDocument, name: string): RawDocument => ({
  ...raw,
  part: {
    id: [idWithin(name), ...(raw.part ? [raw.part.id] : [])].join('/'),
    place: [shownName(name), ...(raw.part ? [raw.part.place] : [])].join(': '),
  },
});

/**
 * Reads what a file holds, in the format that it is in.
 * @throws InvalidInputError naming the path and the fault, where nothing can be read.
 */
export async function readFormat(file: GivenFile, depth = 0): Promise<RawDocument[]> {
  const readInner = (inner: Pick<GivenFile, 'bytes' | 'name' | 'path'>): Promise<RawDocument[]> => {
    if (depth === DEEPEST)
      throw new InvalidInputError(`${inner.path}: lies more than ${DEEPEST} files deep. Unpack what it lies in.`);
    return readFormat({ ...file, ...inner }, depth + 1);
  };
  return formatOf(file).read({
    ...file,
    readInstead: async (bytes, name) => readInner({ bytes, name, path: file.path }),
    readWithin: async (bytes, name) => {
      try {
        const found = await readInner({ bytes, name, path: `${file.path}: ${shownName(name)}` });
        return found.map(raw => within(raw, name));
      } catch (error) {
        file.report.fault(error as Error);
        return [];
      }
    },
  });
}
