import type { FileEntry } from '@zip.js/zip.js';
import { InvalidInputError } from '../../model/errors.ts';
import { decode } from '../decode.ts';
import { METADATA_FILE, type Metadata, parseMetadata } from '../metadata.ts';
import { baseName } from '../names.ts';
import { isOther, noteOthers } from '../other-formats.ts';
import { beginWith, type Format, type Opened, type RawDocument } from './format.ts';
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
  const place = `${path}: ${entry.filename}`;
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

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** What each `documents.json` of an archive says, by the name of the entry that it tells of. */
async function metadataIn(entries: readonly FileEntry[], opened: Opened): Promise<Map<string, Metadata>> {
  const told = new Map<string, Metadata>();
  for (const entry of entries) {
    if (baseName(entry.filename) !== METADATA_FILE) continue;
    const path = `${opened.path}: ${entry.filename}`;
    try {
      const text = decode(await unpackEntry(entry, opened), path);
      for (const [name, metadata] of parseMetadata(text, path, opened.report))
        told.set(folderOf(entry.filename) + name, metadata);
    } catch (error) {
      opened.report.fault(error as Error);
    }
  }
  return told;
}

/** Hidden files, and what systems add to archives. */
const isHidden = (name: string): boolean => name.split('/').some(part => /^(?:\.[^.]|__MACOSX$)/.test(part));

export const zip: Format = {
  name: 'ZIP archive',
  extensions: ['.zip'],
  begins: head => beginWith(head, [0x50, 0x4b, 3, 4]) || beginWith(head, [0x50, 0x4b, 5, 6]),
  async read(opened) {
    const entries = await entriesOf(opened);
    const metadata = await metadataIn(entries, opened);
    const documents: RawDocument[] = [];
    const others: string[] = [];
    for (const entry of entries) {
      const name = entry.filename;
      if (isHidden(name) || baseName(name) === METADATA_FILE) continue;
      if (isOther(name)) {
        others.push(name);
        continue;
      }
      let bytes: Uint8Array;
      try {
        bytes = await unpackEntry(entry, opened);
      } catch (error) {
        opened.report.fault(error as Error);
        continue;
      }
      for (const raw of await opened.readWithin(bytes, name))
        documents.push({ ...raw, said: { ...raw.said, ...metadata.get(name) } });
    }
    noteOthers(opened.path, others, opened.report);
    return documents;
  },
};
