/** The text of a file that is written a piece at a time. */
export function textOf(chunks: Iterable<string | Uint8Array>): string {
  return Buffer.concat(Array.from(chunks, chunk => Buffer.from(chunk as string))).toString();
}
