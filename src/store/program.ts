import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../load-analyser.ts';

/** The documents that come with the program: facts of others do not depend on them. */
const SAMPLES = join('documents', sep);

/** All that facts depend on besides documents and settings: the program, built or not, and its data. */
function* partsOf(root: string): Generator<string> {
  const [top] = relative(root, dirname(fileURLToPath(import.meta.url))).split(sep);
  const code = top === 'src' ? 'src' : join('dist', 'cli');
  for (const folder of [join(root, code), join(root, 'data')])
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (!name.startsWith(SAMPLES)) yield join(folder, name);
}

let known: string | undefined;

/** A hash of the program and its data. Another version gives other facts. */
export function programHash(): string {
  if (known !== undefined) return known;
  const root = packageFolder();
  const hash = createHash('sha256');
  for (const path of partsOf(root)) {
    if (!statSync(path).isFile()) continue;
    hash.update(`\n${relative(root, path)}\n`);
    hash.update(readFileSync(path));
  }
  known = hash.digest('hex');
  return known;
}
