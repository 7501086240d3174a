/** A piece of a file: text, which is written as UTF-8, or bytes. */
export type Chunk = string | Uint8Array<ArrayBuffer>;

/** The pieces of a file, made while they are walked; each walk makes them again. */
export const chunksOf = <Piece extends Chunk>(make: () => Iterator<Piece>): Iterable<Piece> => ({
  [Symbol.iterator]: make,
});

/** Characters that are gathered before they are written: neither a call for each line nor all of them in memory. */
const GATHERED = 1 << 16;

/** The bytes of the pieces of a file, in fewer and larger pieces. */
export function* bytesOf(chunks: Iterable<Chunk>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let text = '';
  for (const chunk of chunks) {
    if (typeof chunk === 'string') text += chunk;
    if (text !== '' && (typeof chunk !== 'string' || text.length >= GATHERED)) {
      yield encoder.encode(text);
      text = '';
    }
    if (typeof chunk !== 'string') yield chunk;
  }
  if (text !== '') yield encoder.encode(text);
}
