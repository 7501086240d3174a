import { createHash } from 'node:crypto';

/** A hash of text or bytes, in hexadecimal. */
export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** So many characters of a hash tell whether a line is as it was written. */
const SEAL = 16;

/** A line that holds a text without line ends, with its checksum before it. */
export const sealed = (text: string): string => `${hashOf(text).slice(0, SEAL)} ${text}\n`;

/** The bytes of the text of a line, without its end; undefined where it is not as it was written. */
export function unsealed(line: Uint8Array): Uint8Array | undefined {
  const text = line.subarray(SEAL + 1);
  const seal = Buffer.from(line.buffer, line.byteOffset, Math.min(SEAL, line.length)).toString('latin1');
  return hashOf(text).slice(0, SEAL) === seal ? text : undefined;
}
