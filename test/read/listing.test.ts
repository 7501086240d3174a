import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderWith } from './folder.ts';
import { read } from './read.ts';

describe('what cannot be read is named, and the rest is read', () => {
  /** A folder of a good document and of what a function puts beside it. */
  const beside = (put: (folder: string) => void): string => {
    const folder = folderWith({ 'a.txt': 'They met.', 'z.txt': 'They left.' });
    put(folder);
    return folder;
  };

  test.each<[string, string, (path: string) => void, string]>([
    [
      'a link that leads nowhere',
      'b.txt',
      path => symlinkSync('nowhere', path),
      'is a link to what is not there. Mend the link or take it away.',
    ],
    [
      'one that should be a folder',
      'b',
      path => symlinkSync('nowhere', path),
      'is a link to what is not there. Mend the link or take it away.',
    ],
    [
      'a link to itself',
      'b.txt',
      path => symlinkSync('b.txt', path),
      'is a link that leads in a circle. Mend the link or take it away.',
    ],
    [
      'a named pipe',
      'b.txt',
      path => execFileSync('mkfifo', [path]),
      'is a named pipe, no file. Save the text in a .txt or .md file.',
    ],
    [
      'a link to a device',
      'b.txt',
      path => symlinkSync('/dev/zero', path),
      'is a device, no file. Save the text in a .txt or .md file.',
    ],
  ])('%s', async (_, name, put, fault) => {
    const folder = beside(folder => put(join(folder, name)));
    expect(await read(folder)).toMatchObject({ ids: ['a', 'z'], faults: [`${folder}/${name}: ${fault}`] });
    expect(await read(join(folder, name), join(folder, 'a.txt'))).toMatchObject({
      ids: ['a'],
      faults: [`${folder}/${name}: ${fault}`],
    });
  });

  test('a socket', async () => {
    const folder = beside(() => undefined);
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>(resolve => server.listen(join(folder, 'b.txt'), resolve));
    expect(await read(folder)).toMatchObject({
      ids: ['a', 'z'],
      faults: [`${folder}/b.txt: is a socket, no file. Save the text in a .txt or .md file.`],
    });
  });

  test('a name that is not UTF-8', async () => {
    const folder = beside(folder => {
      writeFileSync(Buffer.concat([Buffer.from(join(folder, 'b')), Buffer.from([0xff]), Buffer.from('.txt')]), 'B.');
    });
    expect(await read(folder)).toMatchObject({
      ids: ['a', 'z'],
      faults: [`${folder}/b\\xFF.txt: its name is not UTF-8. Give it another name.`],
    });
  });

  test('a folder and a file that may not be read', async () => {
    const folder = beside(folder => {
      mkdirSync(join(folder, 'sub'));
      writeFileSync(join(folder, 'b.txt'), 'B.');
      for (const name of ['sub', 'b.txt']) chmodSync(join(folder, name), 0);
      if (process.getuid?.() === 0) chownSync(folder, 65534, 65534);
    });
    expect(await asNobody(() => read(folder))).toMatchObject({
      ids: ['a', 'z'],
      faults: [
        `${folder}/sub: cannot be read: that is not allowed. Change its permissions.`,
        `${folder}/b.txt: cannot be read: that is not allowed. Change its permissions.`,
      ],
    });
  });

  test('a path below a file', async () => {
    const folder = beside(() => undefined);
    expect(await read(join(folder, 'a.txt', 'b.txt'), folder)).toMatchObject({
      ids: ['a', 'z'],
      faults: [`${folder}/a.txt/b.txt: is not there: what should be its folder is a file. Check the path.`],
    });
  });
});

/** Runs something with the rights of nobody, where the tests run as the administrator, for whom all may be read. */
async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return run();
  process.seteuid!(65534);
  try {
    return await run();
  } finally {
    process.seteuid!(0);
  }
}

describe('links', () => {
  test('folders that lead to one another end', async () => {
    const folder = folderWith({ 'a.txt': 'A.', 'one/b.txt': 'B.', 'two/c.txt': 'C.' });
    symlinkSync('..', join(folder, 'one', 'up'));
    symlinkSync('../two', join(folder, 'one', 'two'));
    symlinkSync('../one', join(folder, 'two', 'one'));
    expect(await read(folder)).toMatchObject({
      ids: ['a', 'one/b', 'one/two/c'],
      faults: [],
      notes: [
        `${folder}/one/two/one: is a folder that is read by another name. It is read once.`,
        `${folder}/one/up: is a folder that is read by another name. It is read once.`,
        `${folder}/two: is a folder that is read by another name. It is read once.`,
      ],
    });
  });

  test('a file with two names is read once', async () => {
    const folder = folderWith({ 'a.txt': 'A.', 'elsewhere/c.txt': 'C.' });
    symlinkSync('a.txt', join(folder, 'b.txt'));
    expect(await read(folder)).toMatchObject({
      ids: ['a', 'elsewhere/c'],
      faults: [],
      notes: [`${folder}/b.txt: is the file ${folder}/a.txt. It is read once.`],
    });
  });
});

describe('documents.json', () => {
  const TEXTS = { 'a.txt': 'They met.', 'b.txt': 'They left.' };

  test('an entry with a fault costs that entry alone', async () => {
    const metadata = {
      'a.txt': { id: 'A', title: 'T' },
      'b.txt': { date: 'yesterday', id: 'B' },
      '..': {},
      'c.txt': 'C',
    };
    const folder = folderWith({ ...TEXTS, 'documents.json': JSON.stringify(metadata) });
    expect(await read(folder)).toMatchObject({
      ids: ['A', 'b'],
      documents: [{ title: 'T' }, {}],
      faults: [
        `${folder}/documents.json: b.txt.date: not a date like 2025-03-20, 2025-03 or 2025. This entry is left out.`,
        `${folder}/documents.json: ..: not the name of a file beside it. This entry is left out.`,
        `${folder}/documents.json: c.txt: Invalid input: expected object, received string. This entry is left out.`,
      ],
    });
  });

  test.each<[string, (path: string) => void, RegExp]>([
    ['a folder', path => mkdirSync(path), /documents\.json: is a folder, no file\. Give it another name\.$/],
    ['a named pipe', path => execFileSync('mkfifo', [path]), /documents\.json: is a named pipe, no file/],
    ['a link to nothing', path => symlinkSync('no', path), /documents\.json: is a link to what is not there/],
    ['empty', path => writeFileSync(path, ''), /documents\.json: is empty/],
    ['deep', path => writeFileSync(path, '['.repeat(99_999)), /documents\.json: is not JSON/],
  ])('one that is %s costs what it tells alone', async (_, put, fault) => {
    const folder = folderWith(TEXTS);
    put(join(folder, 'documents.json'));
    expect(await read(folder)).toMatchObject({ ids: ['a', 'b'], faults: [expect.stringMatching(fault)] });
  });
});

describe('formats that are not read', () => {
  test.each([
    ['a.mht', 'web page', 'Open it in a browser and save it as .html.'],
    ['a.PHP', 'web page', 'Open it in a browser and save it as .html.'],
    ['a.doc', 'document of a word processor', 'Open it and save it as .docx or plain text (.txt, UTF-8).'],
    ['a.msg', 'e-mail', 'Save each message as an .eml file.'],
    [
      'a.json',
      'JSON file',
      'If it is a graph, give it to "entente serve" or "entente verify". If it holds articles, save them as .jsonl, one a line.',
    ],
    ['a.tgz', 'archive', 'Unpack it, and give the files in it, or pack them as .zip.'],
    ['README', 'unknown format', 'Save its text as a .txt or .md file; if it is plain text, give it such a name.'],
  ])('%s: what to do', async (name, format, remedy) => {
    const folder = folderWith({ [name]: 'x', 'ok.txt': 'They met.' });
    expect((await read(join(folder, name))).faults).toEqual([
      `${folder}/${name}: is not in a format that is read (${format}). ${remedy}`,
    ]);
    expect(await read(folder)).toMatchObject({
      ids: ['ok'],
      faults: [],
      notes: [`${folder}: not read (${format}): ${name}. ${remedy}`],
    });
  });

  test('many: three by name, the others counted; told also where there is no document', async () => {
    const folder = folderWith({ 'a.key': '', 'b.key': '', 'sub/c.key': '', 'sub/d.key': '', 'e.mht': '' });
    expect(await read(folder)).toMatchObject({
      faults: [`${folder}: is a folder without documents. Put .txt or .md files into it.`],
      notes: [
        expect.stringContaining(`${folder}: not read (set of slides): a.key, b.key, sub/c.key and 1 more. `),
        expect.stringContaining(`${folder}: not read (web page): e.mht. `),
      ],
    });
  });
});
