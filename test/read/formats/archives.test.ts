import { gzipSync } from 'node:zlib';
import { configure, TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import { given } from './given.ts';

const OSLO = 'Envoys of Norway and Peru met in Oslo on Thursday.';
const LIMA = 'Peru condemned Chile.';

configure({ useWebWorkers: false });

async function zipOf(files: Record<string, string | Uint8Array>, password?: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content] of Object.entries(files)) {
    const reader = typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(name, reader, password === undefined ? {} : { password });
  }
  return writer.close();
}

describe('ZIP', () => {
  test('each file is a document; names of folders are in their ids', async () => {
    const bytes = await zipOf({
      'a/1.txt': OSLO,
      'b/1.txt': LIMA,
      'c.jsonl': `{"text": "${LIMA}"}\n{"text": "${OSLO}", "id": "oslo"}`,
      '__MACOSX/a/._1.txt': 'x',
      'a/.hidden': 'x',
      'p.png': 'x',
      'a/documents.json': JSON.stringify({ '1.txt': { title: 'Envoys meet', date: '2025-03-20' } }),
    });
    expect(await given('news.zip', bytes)).toMatchObject({
      documents: [
        { id: 'news/a/1', text: OSLO, title: 'Envoys meet', date: '2025-03-20' },
        { id: 'news/b/1', text: LIMA },
        { id: 'news/c/1', text: LIMA },
        { id: 'oslo', text: OSLO },
      ],
      faults: [],
      notes: [expect.stringMatching(/^news\.zip: not read \(picture\): p\.png\. /)],
    });
  });

  test('one bad file costs itself alone', async () => {
    const bytes = await zipOf({
      '1.txt': new Uint8Array([0, 1, 2, 0, 9]),
      '../../2.txt': OSLO,
      '3.txt': ' ',
      '4.txt': LIMA,
    });
    expect(await given('news.zip', bytes)).toMatchObject({
      ids: ['news/2', 'news/4'],
      faults: [
        'news.zip: 1.txt: is a binary file. Give plain text.',
        'news.zip: 3.txt: holds nothing but white space. Give a file with text.',
      ],
    });
  });

  test('what is encrypted is said', async () => {
    expect(await given('news.zip', await zipOf({ '1.txt': OSLO }, 'secret'))).toMatchObject({
      ids: [],
      faults: ['news.zip: 1.txt: is encrypted. Unpack it with its password.'],
    });
  });

  test('what grows beyond all measure is left out', async () => {
    const bytes = await zipOf({ 'bomb.txt': 'a'.repeat(20_000_000), '1.txt': OSLO });
    expect(await given('news.zip', bytes)).toMatchObject({
      ids: ['news/1'],
      faults: ['news.zip: bomb.txt: grows more than 200 times when it is unpacked, as no text does. It is left out.'],
    });
    const room = { largestUnpacked: 1000 };
    const words = Array.from({ length: 500 }, (_, at) => `word ${at}`).join(' ');
    expect(await given('news.zip', await zipOf({ '1.txt': OSLO, '2.txt': words }), room)).toMatchObject({
      ids: ['news/1'],
      faults: ['news.zip: 2.txt: is too large when it is unpacked. Unpack it, and give what is wanted.'],
    });
  });

  test('archives in archives are read three deep', async () => {
    let bytes = await zipOf({ '1.txt': OSLO });
    for (const name of ['a.zip', 'b.zip', 'c.zip']) bytes = await zipOf({ [name]: bytes, '1.txt': LIMA });
    expect(await given('d.zip', bytes)).toMatchObject({
      ids: ['d/c/b/1', 'd/c/1', 'd/1'],
      faults: ['d.zip: c.zip: b.zip: a.zip: 1.txt: lies more than 3 files deep. Unpack what it lies in.'],
    });
  });

  test('one that is cut is named', async () => {
    const bytes = await zipOf({ '1.txt': OSLO });
    expect((await given('news.zip', bytes.subarray(0, 40))).faults).toEqual([
      expect.stringMatching(/^news\.zip: is no whole ZIP archive \(.*\)\. Get it again\.$/),
    ]);
  });

  test('by its bytes, whatever its name', async () => {
    expect((await given('news.txt', await zipOf({ '1.txt': OSLO }))).ids).toEqual(['news/1']);
  });
});

describe('gzip', () => {
  test('is read as what it holds', async () => {
    expect(await given('talks/oslo.txt.gz', gzipSync(OSLO))).toMatchObject({
      documents: [{ id: 'talks/oslo', text: OSLO }],
    });
    const lines = gzipSync(`{"text": "${LIMA}"}\n`);
    expect(await given('news.jsonl.gz', lines)).toMatchObject({ documents: [{ id: 'news/1', text: LIMA }] });
    expect((await given('tape.tgz.gz', gzipSync('x'))).faults).toEqual([]);
  });

  test('one that is cut, or grows beyond all measure, is named', async () => {
    expect((await given('a.txt.gz', gzipSync(OSLO).subarray(0, 30))).faults).toEqual([
      'a.txt.gz: cannot be unpacked: it is cut or has a fault. Get it again.',
    ]);
    expect((await given('a.txt.gz', gzipSync('a'.repeat(5_000_000)))).faults).toEqual([
      expect.stringMatching(/^a\.txt\.gz: grows more than 200 times/),
    ]);
  });
});

test('a name of any length is told in short', async () => {
  const { faults } = await given('news.zip', await zipOf({ [`${'a'.repeat(3000)}.txt`]: ' ' }));
  expect(faults).toEqual([`news.zip: ${'a'.repeat(200)}…: holds nothing but white space. Give a file with text.`]);
});
