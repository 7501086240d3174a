/** A piece of a file: text, which is written as UTF-8, or bytes. */
export type Chunk = string | Uint8Array<ArrayBuffer>;

/** The pieces of a file, made while they are walked; each walk makes them again. */
export const chunksOf = <Piece extends Chunk>(make: () => Iterator<Piece>): Iterable<Piece> => ({
  [Symbol.iterator]: make,
});
