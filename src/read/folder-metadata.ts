import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InvalidInputError } from '../model/errors.ts';
import { decode } from './decode.ts';
import { readBytes } from './files.ts';
import { METADATA_FILE, type Metadata, parseMetadata } from './metadata.ts';
import type { ReadReport } from './report.ts';

/** What `documents.json` of a folder says; each folder's is read once. */
export class MetadataOfFolders {
  readonly #folders = new Map<string, ReadonlyMap<string, Metadata>>();
  readonly #report: ReadReport;

  constructor(report: ReadReport) {
    this.#report = report;
  }

  of(file: string): Metadata | undefined {
    const folder = dirname(file);
    let metadata = this.#folders.get(folder);
    if (metadata === undefined) {
      metadata = this.#read(folder);
      this.#folders.set(folder, metadata);
    }
    return metadata.get(basename(file));
  }

  #read(folder: string): ReadonlyMap<string, Metadata> {
    const path = join(folder, METADATA_FILE);
    // A link that leads nowhere is there, too.
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return new Map();
    try {
      const bytes = readBytes(path);
      this.#report.reading?.(path);
      const metadata = parseMetadata(decode(bytes, path), path, this.#report);
      for (const name of metadata.keys()) {
        if (existsSync(join(folder, name))) continue;
        this.#report.fault(new InvalidInputError(`${path}: tells of ${name}, which is not beside it. Take it out.`));
      }
      return metadata;
    } catch (error) {
      this.#report.fault(error as Error);
      return new Map();
    }
  }
}
