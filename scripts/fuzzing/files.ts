import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { configure, TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** A file that is given to the reader. */
export interface FuzzFile {
  /** What was done to it. */
  what: string;
  name: string;
  bytes: Uint8Array;
}

const STORY =
  'OSLO, March 20, 2025 (AFP) - Norwegian Prime Minister Kari Berg met Kim Lund in Oslo on Thursday.\n\nPeru condemned Chile, and demanded a ceasefire. “We are ready,” he said.\n';
const HTML = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Envoys meet</title><script type="application/ld+json">{"headline": "Envoys meet", "datePublished": "2025-03-20"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Envoys meet</h1><p>${STORY}</p><p>Chile &amp; Peru left.</p></article></body></html>`;
const MAIL = `From: Ann Lee <ann@example.org>\r\nDate: Thu, 20 Mar 2025 10:00:00 +0000\r\nSubject: Envoys meet\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${STORY}\r\n--B\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment; filename="a.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\nUGVydSBjb25kZW1uZWQgQ2hpbGUu\r\n--B--\r\n`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function zipOf(files: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content] of Object.entries(files))
    await writer.add(name, typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content));
  return writer.close();
}

/** A whole file of each format that is read. */
export async function wholeFiles(): Promise<FuzzFile[]> {
  const row = { text: STORY, title: 'Envoys meet', date: '2025-03-20', source: { name: 'Harbour Gazette' } };
  const whole: [string, string | Uint8Array][] = [
    ['a.txt', STORY],
    [
      'a.md',
      `---\ntitle: Envoys meet\ndate: 2025-03-20\n---\n# Envoys meet\n\n- [One](https://example.org)\n\n${STORY}`,
    ],
    ['a.html', HTML],
    ['a.eml', MAIL],
    ['a.jsonl', `${JSON.stringify(row)}\n${JSON.stringify({ ...row, id: 2 })}\n`],
    ['a.csv', `text,title,date\n"${STORY}",Envoys meet,2025-03-20\n"Peru ""met"" Chile.",B,\n`],
    ['a.pdf', new Uint8Array(readFileSync('test/fixtures/formats/columns.pdf'))],
    ['a.docx', new Uint8Array(readFileSync('test/fixtures/formats/story.docx'))],
    ['a.zip', await zipOf({ 'a/1.txt': STORY, 'b.html': HTML, 'c.csv': `text\n"${STORY}"\n` })],
    ['a.txt.gz', gzipSync(STORY)],
  ];
  return whole.map(([name, content]) => ({
    what: 'whole',
    name,
    bytes: typeof content === 'string' ? bytesOf(content) : new Uint8Array(content),
  }));
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What is put into a file again and again. */
const RUNS = [
  ' ',
  '(',
  ')',
  '[',
  ']',
  '{',
  '"',
  "'",
  '“',
  '.',
  '-',
  '—',
  '7',
  'A',
  'Aa ',
  '<',
  '&',
  '>',
  '\n',
  '\r',
  '\t',
  ',',
  ';',
  '=',
  '\\',
  '\0',
  '> ',
  '<div>',
  '&#38;',
  '://',
  'Dr. ',
];
const LONGEST_RUN = 3000;

/** One of the mutations: a file is cut, bytes are changed, a run is put into it, a part is doubled, or its name is wrong. */
export function mutated(file: FuzzFile, names: readonly string[], random: () => number): FuzzFile {
  const below = (count: number): number => Math.floor(random() * count);
  const { bytes, name } = file;
  const at = below(bytes.length);
  switch (below(5)) {
    case 0:
      return { name, what: `cut at ${at}`, bytes: bytes.slice(0, at) };
    case 1: {
      const changed = bytes.slice();
      const count = 1 + below(20);
      for (let each = 0; each < count; each++) changed[below(bytes.length)] = below(256);
      return { name, what: `${count} bytes changed`, bytes: changed };
    }
    case 2: {
      const run = RUNS[below(RUNS.length)]!;
      const times = 1 + below(LONGEST_RUN);
      const middle = bytesOf(run.repeat(times));
      return {
        name,
        what: `${times} × ${JSON.stringify(run)} at ${at}`,
        bytes: joined(bytes.subarray(0, at), middle, bytes.subarray(at)),
      };
    }
    case 3: {
      const end = at + below(Math.min(2000, bytes.length - at));
      return { name, what: `${at} to ${end} doubled`, bytes: joined(bytes.subarray(0, end), bytes.subarray(at)) };
    }
    default:
      return { name: names[below(names.length)]!, what: `${name} by another name`, bytes };
  }
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** Files that are made to be slow, to fill memory, or to write where they should not. */
export async function hostileFiles(mega = 1): Promise<FuzzFile[]> {
  const size = Math.round(mega * 1_000_000);
  const runs = RUNS.map(run => [run, bytesOf(`They met. ${run.repeat(size / run.length)}`)] as const);
  const zeros = new Uint8Array(60 * size);
  let nested = await zipOf({ 'a.txt': zeros });
  for (let depth = 0; depth < 5; depth++) nested = await zipOf({ 'a.zip': nested, 'b.zip': nested });
  const entities = `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "${`&a${n - 1};`.repeat(20)}">`).join('')}]>`;
  const made: [string, string, Uint8Array][] = [
    ['a ZIP bomb', 'a.zip', await zipOf({ 'a.txt': zeros })],
    ['a bomb in archives in archives', 'a.zip', nested],
    ['a gzip bomb', 'a.txt.gz', gzipSync(zeros)],
    ['a gzip bomb in gzip', 'a.txt.gz', gzipSync(gzipSync(zeros))],
    [
      'names that lead out',
      'a.zip',
      await zipOf({ '../../out.txt': STORY, '/etc/out.txt': STORY, 'C:\\out.txt': STORY, '..\\out.txt': STORY }),
    ],
    [
      'many files in an archive',
      'a.zip',
      await zipOf(Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`${n}.png`, 'x']))),
    ],
    [
      'an entity bomb',
      'a.docx',
      await zipOf({ 'word/document.xml': `${entities}<w:p><w:t>They met &a19;.</w:t></w:p>` }),
    ],
    ['an entity bomb', 'a.html', bytesOf(`${entities}<html><p>They met &a19;.</p>`)],
    [
      'deep elements',
      'a.docx',
      await zipOf({ 'word/document.xml': `${'<w:p>'.repeat(size / 5)}<w:t>They met.</w:t>` }),
    ],
    [
      'deep mail',
      'a.eml',
      bytesOf(
        `MIME-Version: 1.0\r\n${'Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n'.repeat(2000)}They met.`,
      ),
    ],
    ['deep JSON', 'a.jsonl', bytesOf('['.repeat(size))],
    ['many quotes', 'a.csv', bytesOf(`text\n${'"a\n'.repeat(size / 300)}`)],
  ];
  const long = runs.flatMap(([run, bytes]) =>
    ['a.txt', 'a.md', 'a.html', 'a.eml', 'a.csv'].map((name): [string, string, Uint8Array] => [
      `${mega} MB of ${JSON.stringify(run)}`,
      name,
      name === 'a.csv' ? joined(bytesOf('text\n'), bytes) : bytes,
    ]),
  );
  return [...made, ...long].map(([what, name, bytes]) => ({ what, name, bytes }));
}
