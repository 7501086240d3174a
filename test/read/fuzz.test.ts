import { expect, test } from 'vitest';
import { hostileFiles, mutated, randomOf, wholeFiles } from '../../scripts/fuzzing/files.ts';
import { tryFile } from '../../scripts/fuzzing/try-file.ts';
import { analyse } from '../support/analyser.ts';

/** A share of what `npm run fuzz` tries: so many mutations of each format, and hostile files of a twentieth of their size. */
const MUTATIONS = 25;
const SHARE = 0.05;
/** So long a file may take here, in milliseconds. */
const LONGEST = 10_000;

test('broken files of every format: no crash, every quote verbatim, a clear line for what is wrong', async () => {
  const whole = await wholeFiles();
  const names = whole.map(({ name }) => name);
  for (const file of whole) {
    const random = randomOf(7);
    for (let count = 0; count < MUTATIONS; count++) {
      const each = mutated(file, names, random);
      const { wrong, reading, extracting } = await tryFile(each, analyse);
      expect(wrong, `${each.name}: ${each.what}`).toEqual([]);
      expect(reading + extracting, `${each.name}: ${each.what}`).toBeLessThan(LONGEST);
    }
  }
});

test('hostile files: bombs, names that lead out, nesting, long runs', async () => {
  for (const file of await hostileFiles(SHARE)) {
    const { wrong, reading, extracting } = await tryFile(file, analyse);
    expect(wrong, `${file.name}: ${file.what}`).toEqual([]);
    expect(reading + extracting, `${file.name}: ${file.what}`).toBeLessThan(LONGEST);
  }
});

test('a whole file of every format gives documents', async () => {
  for (const file of await wholeFiles()) {
    const { documents, wrong } = await tryFile(file, analyse);
    expect({ name: file.name, some: documents > 0, wrong }).toEqual({ name: file.name, some: true, wrong: [] });
  }
});
