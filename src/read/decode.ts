import { InvalidInputError } from '../model/errors.ts';

/** Number, from 1, of the first line that is not valid UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      break;
    }
    start = end + 1;
    line++;
  }
  return line;
}

/** How text of two or four bytes a character begins. The longer first: the one of UTF-32 begins as that of UTF-16 does. */
const WIDE: readonly [string, readonly number[]][] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

/**
 * The text of a file of UTF-8, exactly: a byte order mark stays its first character, so that offsets are those of any
 * other reader.
 * @throws InvalidInputError naming `path` and the fault: empty, binary, not UTF-8.
 */
export function decode(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw new InvalidInputError(`${path}: is empty. Give a file with text.`);
  const wide = WIDE.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (wide !== undefined) throw new InvalidInputError(`${path}: is ${wide[0]}. Save it as UTF-8.`);
  if (bytes.includes(0)) throw new InvalidInputError(`${path}: is a binary file. Give plain text.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InvalidInputError(`${path}: is not valid UTF-8 in line ${brokenLine(bytes)}. Save it as UTF-8.`);
  }
  if (text.trim() === '') throw new InvalidInputError(`${path}: holds nothing but white space. Give a file with text.`);
  return text;
}
