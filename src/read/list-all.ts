import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { listDocuments } from './files.ts';
import { type OtherFormat, otherFormat } from './formats.ts';
import type { ReadReport } from './report.ts';

/** So many names of files are told one by one; the others are counted. */
const NAMES_TOLD = 3;

/** Tells which files of a folder are not read, by format, and what to do with them. */
function noteOthers(folder: string, others: readonly string[], report: ReadReport): void {
  const formats = new Map<OtherFormat, string[]>();
  for (const file of others) {
    const format = otherFormat(file);
    const files = formats.get(format) ?? [];
    files.push(relative(folder, file));
    formats.set(format, files);
  }
  for (const [{ name, remedy }, files] of formats) {
    const more = files.length > NAMES_TOLD ? ` and ${files.length - NAMES_TOLD} more` : '';
    report.note(`${folder}: not read (${name}): ${files.slice(0, NAMES_TOLD).join(', ')}${more}. ${remedy}.`);
  }
}

/** The documents' files under the paths, each once, under the first of its names. */
export function listAll(paths: readonly string[], report: ReadReport): string[] {
  const files = new Map<string, string>();
  for (const path of paths) {
    try {
      const { documents, others, faults, twins } = listDocuments(path);
      for (const fault of faults) report.fault(fault);
      for (const twin of twins) report.note(`${twin}: is a folder that is read by another name. It is read once.`);
      for (const file of documents) {
        const real = realpathSync(file);
        const first = files.get(real);
        if (first === undefined) files.set(real, file);
        else if (resolve(first) !== resolve(file)) report.note(`${file}: is the file ${first}. It is read once.`);
      }
      noteOthers(path, others, report);
    } catch (error) {
      report.fault(error as Error);
    }
  }
  return [...files.values()];
}
