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

/**
 * The text of a file of UTF-8, exactly: a byte order mark stays its first character, so that offsets are those of any
 * other reader.
 * @throws InvalidInputError naming `path` and the fault: empty, binary, not UTF-8.
 */
export function decode(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw new InvalidInputError(`${path}: is empty. Give a file with text.`);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new InvalidInputError(`${path}: is UTF-16. Save it as UTF-8.`);
  }
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
