import type { FileEntry } from '@zip.js/zip.js';
import { InvalidInputError } from '../../model/errors.ts';
import { shownName } from '../names.ts';
import type { Opened } from './format.ts';
import { Unpacked } from './unpack.ts';

/** So many entries an archive may have. */
const MOST_ENTRIES = 100_000;

/** What is in an archive: folders left out. */
export async function entriesOf({ bytes, path }: Opened): Promise<FileEntry[]> {
  const { configure, Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const found: FileEntry[] = [];
  try {
    // Nothing is unpacked to a disk, so that no name can lead anywhere.
    const reader = new ZipReader(new Uint8ArrayReader(bytes), {
      filenameValidation: 'tolerant',
      strictness: 'tolerant',
    });
    for await (const entry of reader.getEntriesGenerator()) {
      if (found.length === MOST_ENTRIES)
        throw new InvalidInputError(`${path}: has more than ${MOST_ENTRIES} files. Split it.`);
      if (!entry.directory) found.push(entry);
    }
  } catch (error) {
    if (error instanceof InvalidInputError) throw error;
    throw new InvalidInputError(`${path}: is no whole ZIP archive (${(error as Error).message}). Get it again.`);
  }
  return found;
}

/** The bytes of an entry. @throws InvalidInputError naming it, where they cannot be had. */
export async function unpackEntry(entry: FileEntry, { path, room }: Opened): Promise<Uint8Array> {
  const place = `${path}: ${shownName(entry.filename)}`;
  if (entry.encrypted) throw new InvalidInputError(`${place}: is encrypted. Unpack it with its password.`);
  const unpacked = new Unpacked(place, entry.compressedSize, room);
  try {
    await entry.getData(new WritableStream({ write: chunk => unpacked.add(chunk) }), { checkSignature: true });
  } catch (error) {
    if (error instanceof InvalidInputError) throw error;
    throw new InvalidInputError(`${place}: cannot be unpacked (${(error as Error).message}). Get it again.`);
  }
  return unpacked.bytes();
}
