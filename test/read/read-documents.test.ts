import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listSources } from '../../src/read/sources.ts';
import { folderWith } from './folder.ts';
import { read } from './read.ts';

describe('files and folders', () => {
  test('ids are the names of the files; a folder is read with its subfolders, by name', async () => {
    const folder = folderWith({ 'b.txt': 'B.', 'a.md': 'A.', 'sub/c.v2.TXT': 'C.', '.hidden.txt': 'H.' });
    expect(await read(folder)).toMatchObject({ ids: ['a', 'b', 'sub/c.v2'], faults: [], notes: [] });
  });

  test('a file named twice is read once', async () => {
    const folder = folderWith({ 'a.txt': 'A.', 'b.txt': 'B.' });
    expect(await read(join(folder, 'b.txt'), folder, `${folder}/./a.txt`)).toMatchObject({
      ids: ['b', 'a'],
      faults: [],
    });
  });

  test('the text is exactly what the file holds', async () => {
    const text = '\uFEFFLine one\r\n\r\n  Zoë  😀\tend \n';
    expect((await read(folderWith({ 'a.txt': text }))).documents[0]?.text).toBe(text);
  });

  test('files in other formats are named, with what to do', async () => {
    const folder = folderWith({ 'a.txt': 'A.', 'b.key': 'x', 'c.png': 'x' });
    expect(await read(folder)).toMatchObject({
      ids: ['a'],
      faults: [],
      notes: [
        `${folder}: not read (set of slides): b.key. Save its text as a .txt file.`,
        `${folder}: not read (picture): c.png. If it shows a text, have the text recognised (OCR) and save that as a .txt file.`,
      ],
    });
  });
});

describe('documents.json', () => {
  test('gives id, title, source and dates', async () => {
    const metadata = { 'a.txt': { id: 'oslo', title: 'T', source: 'S', date: '2003-05' } };
    const folder = folderWith({ 'a.txt': 'They met.', 'documents.json': JSON.stringify(metadata) });
    const { documents, faults } = await read(folder);
    expect(faults).toEqual([]);
    expect(documents).toMatchObject([{ ...metadata['a.txt'], articles: [{ title: 'T', date: '2003-05' }] }]);
  });

  test.each([
    ['{', /documents\.json: is not JSON \(.*\)\. Its documents are read without it\.$/],
    ['[]', /documents\.json: the whole: .*expected record/],
    ['{"a.txt": {"date": "May"}}', /documents\.json: a\.txt\.date: not a date like 2025-03-20/],
    ['{"a.txt": {"titel": "T"}}', /documents\.json: a\.txt: Unrecognized key/],
    [
      '{"a.txt": {"date": "2025-02-31"}}',
      /documents\.json: a\.txt\.date: no such day is in the calendar\. This entry is left out\.$/,
    ],
    ['{"a.txt": {"date": "0000-01-01"}}', /documents\.json: a\.txt\.date: no such day/],
    ['{"a.txt": {"date": "2025-13-01"}}', /documents\.json: a\.txt\.date: not a date like/],
    ['{"a.txt": {"articles": [{"date": "1900-02-29"}]}}', /documents\.json: a\.txt\.articles\[0\]\.date: no such day/],
    ['{"..": {}}', /documents\.json: \.\.: not the name of a file beside it\. This entry is left out\.$/],
    ['{".": {}}', /documents\.json: \.: not the name of a file beside it/],
    [
      '{"a.txt": {"title": "T"},\n"a.txt": {"title": "U"}}',
      /documents\.json: has the key "a\.txt" in line 1 and in line 2\. The last counts\. Take one out\.$/,
    ],
    ['{"a.txt": {"title": "T",\n"title": "U"}}', /documents\.json: has the key "title" in line 1 and in line 2/],
    ['{"../a.txt": {}}', /documents\.json: \.\.\/a\.txt: not the name of a file beside it/],
    ['{"b.txt": {}}', /documents\.json: tells of b\.txt, which is not beside it\. Take it out\.$/],
    ['{"a.txt": {"articles": [{}, {}]}}', /a\.txt: has 1 articles, documents\.json tells of 2\. Correct it there\.$/],
  ])('a fault in it is told, and the document is read: %s', async (json, message) => {
    const { ids, faults } = await read(folderWith({ 'a.txt': 'They met.', 'documents.json': json }));
    expect(ids).toEqual(['a']);
    expect(faults).toEqual([expect.stringMatching(message)]);
  });
});

describe('bad input is named in one line, and the good is read', () => {
  const bad: [string, string | Uint8Array, string][] = [
    ['empty.txt', '', 'is empty. Give a file with text.'],
    ['blank.txt', ' \n\t\n', 'holds nothing but white space. Give a file with text.'],
    ['binary.txt', new Uint8Array([80, 75, 0, 0, 1]), 'is a binary file. Give plain text.'],
    ['wider.txt', new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'is UTF-32. Save it as UTF-8.'],
    ['widest.txt', new Uint8Array([0, 0, 0xfe, 0xff, 0, 0, 0, 0x41]), 'is UTF-32. Save it as UTF-8.'],
    ['pdf.txt', '%PDF-1.4\nwords', 'is no whole PDF file (Invalid PDF structure.). Get it again.'],
    [
      'rich.txt',
      '{\\rtf1 They met.}',
      'is no text but a document of a word processor. Open it and save it as .docx or plain text (.txt, UTF-8).',
    ],
  ];

  test.each(bad)('%s', async (name, bytes, fault) => {
    const folder = folderWith({ 'a.txt': 'A.', [name]: bytes, 'z.txt': 'Z.' });
    expect(await read(folder)).toMatchObject({ ids: ['a', 'z'], faults: [`${join(folder, name)}: ${fault}`] });
  });

  test('a missing path', async () => {
    const folder = folderWith({ 'a.txt': 'A.' });
    expect(await read(join(folder, 'nope'), folder)).toMatchObject({
      ids: ['a'],
      faults: [`${folder}/nope: is not there. Check the path.`],
    });
  });

  test('a folder without documents', async () => {
    const folder = folderWith({ 'sub/a.key': 'x' });
    expect((await read(folder)).faults).toEqual([
      `${folder}: is a folder without documents. Put .txt or .md files into it.`,
    ]);
    mkdirSync(join(folder, 'empty'));
    expect((await read(join(folder, 'empty'))).faults).toHaveLength(1);
  });

  test('a file in another format', async () => {
    const folder = folderWith({ 'a.key': 'x' });
    expect((await read(join(folder, 'a.key'))).faults).toEqual([
      `${folder}/a.key: is not in a format that is read (set of slides). Save its text as a .txt file.`,
    ]);
  });

  test('two documents with the same id', async () => {
    const folder = folderWith({ 'a.txt': 'One.', 'a.md': 'Two.', 'sub/a.txt': 'Three.' });
    expect(await read(folder)).toMatchObject({
      ids: ['a', 'sub/a'],
      faults: [`${folder}/a.txt: has the id a, as ${folder}/a.md has. Give one of them another id in documents.json.`],
    });
  });
});

test('a dash stands for standard input, which has the name that it is given', () => {
  const report = { fault: (error: Error) => expect.fail(error.message), note: () => undefined };
  expect(listSources(['-'], report, { stdinName: 'news.csv' })).toEqual([{ path: '-', name: 'news.csv' }]);
});
