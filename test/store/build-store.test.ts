import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  buildGraph,
  buildStore,
  graphText,
  readAllDocuments,
  readGraphFile,
  type StoreOptions,
} from '../../src/index.ts';
import { folderWith } from '../read/folder.ts';
import { analyse } from '../support/analyser.ts';

const TEXTS: Record<string, string> = {
  'a.txt': 'OSLO, May 5, 2003 (AFP) - Norway’s Prime Minister Kjell Bondevik met US President George Bush in Oslo.\n',
  'b.txt': 'PARIS, May 6, 2003 (AFP) - French President Jacques Chirac met Bondevik in Paris on Tuesday.\n',
  'c.txt': 'LIMA, May 7, 2003 (AFP) - Peru urged Chile to withdraw its troops from the border.\n',
};

/** Files are old enough to be known by their times. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A folder of documents with a store beside it, and what a run into it read and told. */
function setUp(texts: Record<string, string | Uint8Array> = TEXTS) {
  const folder = folderWith(Object.fromEntries(Object.entries(texts).map(([name, text]) => [`in/${name}`, text])));
  const [documents, store] = [join(folder, 'in'), join(folder, 'store')];
  const run = async (options: Partial<StoreOptions> = {}) => {
    const told: string[] = [];
    const read: string[] = [];
    const reader: typeof analyse = text => {
      read.push(text);
      return analyse(text);
    };
    const report = {
      progress() {},
      note: (message: string) => told.push(`note: ${message.replaceAll(folder, '')}`),
      fault: ({ message }: Error) => told.push(`fault: ${message.replaceAll(folder, '')}`),
    };
    const built = await buildStore(store, [documents], { reader, ...options }, report);
    const graph = readGraphFile(store);
    const ids = graph.attributes.documents.map(({ id }) => id);
    return { ...built, told, read: read.length, ids, bytes: readFileSync(join(store, 'graph.json'), 'utf8') };
  };
  return { documents, store, run, put: (name: string, text: string) => writeFileSync(join(documents, name), text) };
}

/** What one build without a store gives. */
async function fresh(documents: string): Promise<string> {
  const report = { progress() {}, note() {}, fault() {} };
  return [...graphText(await buildGraph(await readAllDocuments([documents], report), analyse, report))].join('');
}

const factsFile = (store: string) => join(store, 'facts', '00001.facts');

describe('what did not change is not read again', () => {
  test('the graph is that of a build without a store; a second run does nothing', async () => {
    const { run, documents, store } = setUp();
    const first = await run();
    expect(first).toMatchObject({ isChanged: true, ids: ['a', 'b', 'c'], read: 3, told: [] });
    expect(first.bytes).toBe(await fresh(documents));
    const { mtimeMs } = statSync(join(store, 'manifest'));
    expect(await run()).toEqual({ ...first, isChanged: false, read: 0 });
    expect(statSync(join(store, 'manifest')).mtimeMs).toBe(mtimeMs);
    expect(readdirSync(store).sort()).toEqual(['entente-store.json', 'facts', 'graph.json', 'manifest']);
  });

  test('one more costs itself; one taken away takes its facts; one that changed is read again', async () => {
    const { run, documents, put } = setUp();
    await run();
    put('d.txt', 'Chile met Peru in Lima.\n');
    expect(await run()).toMatchObject({ isChanged: true, read: 1, ids: ['a', 'b', 'c', 'd'] });
    rmSync(join(documents, 'a.txt'));
    const less = await run();
    expect(less).toMatchObject({ isChanged: true, read: 0, ids: ['b', 'c', 'd'] });
    expect(less.bytes).not.toContain('Bush');
    put('b.txt', 'Chile met Peru in Oslo.\n');
    const other = await run();
    expect(other).toMatchObject({ read: 1, ids: ['b', 'c', 'd'] });
    expect(other.bytes).not.toContain('Chirac');
  });

  test('a document that is given another name has another id', async () => {
    const { run, documents } = setUp();
    await run();
    renameSync(join(documents, 'a.txt'), join(documents, 'z.txt'));
    expect(await run()).toMatchObject({ isChanged: true, read: 1, ids: ['b', 'c', 'z'] });
  });

  test('a file that is only touched is looked at and not read', async () => {
    const { run, put } = setUp();
    await run();
    put('a.txt', TEXTS['a.txt']!);
    expect(await run()).toMatchObject({ isChanged: false, read: 0 });
  });

  test('what changed just now may be half written: it stays as it was', async () => {
    const { run, put } = setUp();
    await run();
    put('a.txt', 'Norway’s Prime');
    put('d.txt', 'Chile met');
    expect(await run({ settle: 60_000 })).toMatchObject({ isChanged: false, read: 0, ids: ['a', 'b', 'c'] });
    put('a.txt', 'Norway met Peru in Oslo.\n');
    expect(await run()).toMatchObject({ isChanged: true, read: 2, ids: ['a', 'b', 'c', 'd'] });
  });

  test('what is known of a document besides its text counts', async () => {
    const { run, put } = setUp();
    await run();
    put('documents.json', '{ "a.txt": { "title": "Talks in Oslo" } }');
    expect(await run()).toMatchObject({ isChanged: true, read: 1 });
  });

  test('another reader reads all again; where it fails, it is asked again', async () => {
    const { run } = setUp();
    await run();
    const reader = { read: async () => Promise.reject(new Error('no answer')), isAlone: false, parallel: 1 };
    const second = { name: 'both m', reader };
    const both = await run({ second });
    expect(both).toMatchObject({ ids: ['a', 'b', 'c'] });
    expect(both.told).toContain(
      'fault: a: could not be read by the model: Error: no answer. What the other reader found stays.',
    );
    expect((await run({ second })).read).toBeGreaterThan(0);
    expect(await run()).toMatchObject({ ids: ['a', 'b', 'c'], told: [] });
  });
});

describe('faults cost themselves alone, and are told until they are mended', () => {
  test('of reading', async () => {
    const { run, put } = setUp({ ...TEXTS, 'b.txt': '' });
    const fault = 'fault: /in/b.txt: is empty. Give a file with text.';
    expect(await run()).toMatchObject({ ids: ['a', 'c'], told: [fault] });
    expect(await run()).toMatchObject({ isChanged: false, read: 0, told: [fault] });
    put('b.txt', TEXTS['b.txt']!);
    expect(await run()).toMatchObject({ ids: ['a', 'b', 'c'], read: 1, told: [] });
  });

  test('of a file that cannot be read for a while', async () => {
    const { run, documents } = setUp();
    const { bytes } = await run();
    const path = join(documents, 'a.txt');
    renameSync(path, `${path}.away`);
    symlinkSync('nowhere', path);
    const without = await run();
    expect(without).toMatchObject({ ids: ['b', 'c'], read: 0 });
    expect(without.told).toContainEqual(expect.stringMatching(/^fault: \/in\/a\.txt: is a link to what is not there/));
    rmSync(path);
    renameSync(`${path}.away`, path);
    expect(await run()).toMatchObject({ ids: ['a', 'b', 'c'], read: 0, told: [] });
    expect(bytes).toContain('Bush');
  });

  test('of two documents with one id', async () => {
    const { run } = setUp({ ...TEXTS, 'a.md': 'Chile met Peru in Lima.\n' });
    const told = [expect.stringMatching(/^fault: \/in\/a\.txt: has the id a, as \/in\/a\.md has\./)];
    expect(await run()).toMatchObject({ told });
    expect(await run()).toMatchObject({ isChanged: false, read: 0, told });
  });

  test('of an analyser that throws', async () => {
    const { run } = setUp();
    const failing: typeof analyse = text => {
      if (text.includes('Chirac')) throw new RangeError('no such thing');
      return analyse(text);
    };
    const told = ['fault: b: could not be analysed (RangeError: no such thing). It is left out.'];
    expect(await run({ reader: failing })).toMatchObject({ ids: ['a', 'c'], told });
    expect(await run({ reader: failing })).toMatchObject({ ids: ['a', 'c'], told, isChanged: false });
    expect(await run()).toMatchObject({ ids: ['a', 'b', 'c'], read: 1, told: [] });
  });

  test('nothing that can be read: the graph that was there stays', async () => {
    const { run, documents, store } = setUp();
    const { bytes } = await run();
    for (const name of readdirSync(documents)) writeFileSync(join(documents, name), '');
    await expect(run()).rejects.toThrow('no document could be read');
    expect(readFileSync(join(store, 'graph.json'), 'utf8')).toBe(bytes);
  });
});

describe('what is damaged is told of, and made anew', () => {
  /** Flips a bit of the byte at a place of a file. */
  function damage(path: string, at: number): void {
    const bytes = readFileSync(path);
    bytes[at]! ^= 1;
    writeFileSync(path, bytes);
  }

  test('an entry', async () => {
    const { run, store } = setUp();
    const { bytes } = await run();
    damage(factsFile(store), 500);
    expect(await run()).toMatchObject({
      read: 1,
      bytes,
      told: ['note: /store/facts/00001.facts: 1 entry is damaged, and made anew.'],
    });
    expect(await run()).toMatchObject({ isChanged: false, read: 0, told: [] });
  });

  test('all of them, and the graph', async () => {
    const { run, store } = setUp();
    const { bytes } = await run();
    writeFileSync(factsFile(store), 'nothing\n');
    expect(await run()).toMatchObject({ read: 3, bytes });
    rmSync(join(store, 'facts'), { recursive: true });
    expect(await run()).toMatchObject({ read: 3, bytes });
    writeFileSync(join(store, 'graph.json'), '{}');
    expect(await run()).toMatchObject({ read: 0, isChanged: true, bytes });
    rmSync(join(store, 'graph.json'));
    expect(await run()).toMatchObject({ read: 0, isChanged: true, bytes });
  });

  test('the manifest', async () => {
    const { run, store } = setUp();
    const { bytes } = await run();
    damage(join(store, 'manifest'), 40);
    const told = ['note: /store: what is known of the files is damaged. They are looked at again.'];
    expect(await run()).toMatchObject({ read: 0, bytes, told });
    expect(await run()).toMatchObject({ isChanged: false, told: [] });
  });

  test.each([1, 300, 2000])('a run that was killed %i bytes before its end goes on', async lost => {
    const { run, store } = setUp();
    const { bytes } = await run();
    const { size } = statSync(factsFile(store));
    truncateSync(factsFile(store), size - lost);
    for (const name of ['manifest', 'graph.json']) rmSync(join(store, name));
    writeFileSync(join(store, 'graph.json.new'), bytes.slice(0, 100));
    const { read, ...again } = await run();
    expect(again).toMatchObject({ bytes, told: [] });
    expect(read).toBeLessThan(3);
    expect(existsSync(join(store, 'graph.json.new'))).toBe(false);
  });
});

test('what nobody asks for is taken out once it is most of a file', async () => {
  const { run, documents, store, put } = setUp();
  await run();
  const { size } = statSync(factsFile(store));
  for (let day = 1; day < 9; day++) {
    put('a.txt', `Norway’s Prime Minister Kjell Bondevik met US President George Bush in Oslo on May ${day}, 2003.\n`);
    await run();
  }
  expect(statSync(factsFile(store)).size).toBeLessThan(4 * size);
  expect((await run()).bytes).toContain('May 8');
  for (const name of ['a.txt', 'b.txt']) rmSync(join(documents, name));
  await run();
  expect(statSync(factsFile(store)).size).toBeLessThan(size);
});
