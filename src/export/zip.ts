import { Zip, ZipDeflate } from 'fflate';
import { bytesOf, type Chunk, chunksOf } from './chunks.ts';

/** A file in an archive. */
export interface Entry {
  name: string;
  chunks: Iterable<Chunk>;
}

/** What stands as the time of each file, so that the same graph gives the same bytes: the first that the format knows. */
const NO_TIME = new Date(1980, 0, 1);

/** A ZIP archive of files, a piece at a time. */
export const toZip = (entries: readonly Entry[]): Iterable<Uint8Array<ArrayBuffer>> =>
  chunksOf(function* () {
    const made: Uint8Array<ArrayBuffer>[] = [];
    const archive = new Zip((error, bytes) => {
      if (error) throw error;
      made.push(bytes as Uint8Array<ArrayBuffer>);
    });
    for (const { name, chunks } of entries) {
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = NO_TIME;
      archive.add(entry);
      for (const bytes of bytesOf(chunks)) {
        entry.push(bytes);
        yield* made.splice(0);
      }
      entry.push(new Uint8Array(), true);
      yield* made.splice(0);
    }
    archive.end();
    yield* made.splice(0);
  });
