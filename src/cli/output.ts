import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InvalidInputError } from '../model/errors.ts';

const FAULTS: Record<string, string> = {
  ENOENT: 'its folder is not there. Make the folder first',
  ENOTDIR: 'what should be its folder is a file. Give another place',
  EISDIR: 'it is a folder. Give the name of a file',
  ENOTEMPTY: 'it is a folder. Give the name of a file',
  EACCES: 'that is not allowed. Give another place',
  EPERM: 'that is not allowed. Give another place',
  EROFS: 'the disk is read-only. Give another place',
  ENOSPC: 'the disk is full. Make room',
};

/**
 * Writes a result to a file, all or nothing: to a temporary one beside it, which then takes its name. Without a file the
 * result goes to standard output.
 * @throws InvalidInputError naming the file, where it cannot be written.
 */
export async function writeResult(result: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    await new Promise<void>(written => process.stdout.write(result, () => written()));
    return;
  }
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(dirname(file), '.entente-'));
    const temporary = join(folder, basename(file));
    writeFileSync(temporary, result);
    renameSync(temporary, file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new InvalidInputError(`${file}: cannot be written: ${FAULTS[code] ?? message}.`);
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}
