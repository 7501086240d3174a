import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Analyse, createAnalyser } from './language/index.ts';
import { NotFoundError } from './model/errors.ts';

const MODEL = join('data', 'model', 'english.bin');

/** The folder at or above this file that holds the language model: the package's root, built or not. */
export function packageFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; ; folder = dirname(folder)) {
    if (existsSync(join(folder, MODEL))) return folder;
    if (dirname(folder) === folder)
      throw new NotFoundError(`${MODEL}: the language model is not there. Install Entente again.`);
  }
}

/** Reads the language model that ships with the package. Throws NotFoundError or InvalidInputError. */
export function loadAnalyser(): Analyse {
  const path = join(packageFolder(), MODEL);
  return createAnalyser(readFileSync(path), path);
}
