import { InvalidInputError } from '../../model/errors.ts';
import { extensionOf } from '../names.ts';
import { formatOfBytes } from '../other-formats.ts';
import type { Format, Opened, RawDocument } from './format.ts';
import { markdown } from './markdown.ts';
import { plainText } from './text.ts';

/** The formats that are read. */
const FORMATS: readonly Format[] = [plainText, markdown];

const byExtension = new Map(
  FORMATS.flatMap(format => format.extensions.map(extension => [extension, format] as const)),
);

/** Whether a path is named as a file that is read. */
export const isDocument = (path: string): boolean => byExtension.has(extensionOf(path));

/** So many bytes tell a format. */
const HEAD = 1024;

/** The format of some bytes: what they begin with tells more than a name. */
function formatOf({ bytes, path }: Opened): Format {
  const head = bytes.subarray(0, HEAD);
  const other = formatOfBytes(head);
  if (other !== undefined) throw new InvalidInputError(`${path}: is no text but a ${other.name}. ${other.remedy}.`);
  return FORMATS.find(format => format.begins?.(head)) ?? byExtension.get(extensionOf(path)) ?? plainText;
}

/**
 * Reads what some bytes hold, in the format that they are in.
 * @throws InvalidInputError naming the path and the fault, where nothing can be read.
 */
export async function readFormat(opened: Opened): Promise<RawDocument[]> {
  return formatOf(opened).read(opened);
}
