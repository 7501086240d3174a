import type { FileEntry } from '@zip.js/zip.js';
import { decode } from '../decode.ts';
import { METADATA_FILE, type Metadata, parseMetadata } from '../metadata.ts';
import { baseName } from '../names.ts';
import { isOther, noteOthers } from '../other-formats.ts';
import { beginWith, type Format, type Opened, type RawDocument } from './format.ts';
import { entriesOf, unpackEntry } from './unzip.ts';
import { isWord, wordDocument } from './word.ts';

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
    if (isWord(entries)) return [await wordDocument(entries, opened)];
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
