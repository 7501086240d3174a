import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { answerFileName, askAndKeep, askFolder, modelIn, usualAnswers } from '../../src/llm/answers/index.ts';
import type { Answer, Ask, Question } from '../../src/llm/types.ts';
import { folderWith } from '../read/folder.ts';

const question = (content: string, more: Partial<Question> = {}): Question => ({
  document: '001',
  passage: 1,
  messages: [{ role: 'user', content }],
  schema: { type: 'object', properties: {} },
  ...more,
});

/** Answers with the number of the question, and who is told. */
function listen() {
  const asked: Question[] = [];
  const known: Question[] = [];
  const notes: string[] = [];
  const ask: Ask = async each => ({ text: said(asked.push(each)), tokens: { question: 7, answer: 3 } });
  const report = { known: (each: Question) => known.push(each), note: (message: string) => notes.push(message) };
  return { asked, known, notes, ask, report };
}

/** An answer that can be read, and that tells which it is. */
function said(number: number): string {
  return JSON.stringify({ nodes: [], number });
}

test('an answer is kept under a hash of all that the model gets, and found again', async () => {
  const folder = join(folderWith({}), 'new', 'answers');
  const { asked, known, notes, ask, report } = listen();
  const first = await askAndKeep(ask, folder, 'tiny', report)(question('a'));
  const again = await askAndKeep(ask, folder, 'tiny', report)(question('a', { document: '002' }));
  expect(again).toEqual(first);
  expect({ asked: asked.length, known: known.length, notes }).toEqual({ asked: 1, known: 1, notes: [] });
  const [name, ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  expect(name).toBe(answerFileName(question('a'), 'tiny'));
  expect(JSON.parse(readFileSync(join(folder, name!), 'utf8'))).toEqual({
    document: '001',
    passage: 1,
    model: 'tiny',
    text: said(1),
    tokens: { question: 7, answer: 3 },
  });
  expect(await askFolder(folder, 'tiny', report)(question('a'))).toEqual(first);
});

test('a cut answer stays a cut one', async () => {
  const folder = folderWith({});
  const cut: Answer = { text: '{"nodes": [', isCut: true };
  const { report } = listen();
  await askAndKeep(async () => cut, folder, 'tiny', report)(question('a'));
  expect(await askFolder(folder, 'tiny', report)(question('a'))).toEqual(cut);
});

test('the name of the file depends on the model, the messages and the schema, and on nothing else', () => {
  const name = answerFileName(question('a'), 'tiny');
  expect(name).toMatch(/^[0-9a-f]{64}\.json$/);
  const same = question('a', { document: 'x', passage: 9, schema: { properties: {}, type: 'object' } });
  expect(answerFileName(same, 'tiny')).toBe(name);
  const others = [
    answerFileName(question('a'), 'large'),
    answerFileName(question('b'), 'tiny'),
    answerFileName(question('a', { schema: {} }), 'tiny'),
    answerFileName(question('a', { messages: [{ role: 'system', content: 'a' }] }), 'tiny'),
  ];
  expect(new Set([name, ...others]).size).toBe(5);
});

test('equal questions at one time are put once', async () => {
  const { asked, ask, report } = listen();
  const keeping = askAndKeep(ask, folderWith({}), 'tiny', report);
  const answers = await Promise.all([keeping(question('a')), keeping(question('a')), keeping(question('b'))]);
  expect(answers.map(({ text }) => text)).toEqual([said(1), said(1), said(2)]);
  expect(asked).toHaveLength(2);
});

test('an answer that did not come is asked for again', async () => {
  const { asked, ask, report } = listen();
  let fails = true;
  const keeping = askAndKeep(
    each => (fails ? Promise.reject(new Error('no')) : ask(each)),
    folderWith({}),
    'tiny',
    report,
  );
  await expect(keeping(question('a'))).rejects.toThrow('no');
  fails = false;
  expect(await keeping(question('a'))).toMatchObject({ text: said(1) });
  expect(asked).toHaveLength(1);
});

test.each([
  ['cut off', '{"document": "001", "pass', 'is no kept answer.'],
  ['of something else', '{"nodes": []}', 'is no kept answer.'],
  ['of another model', '{"document":"001","passage":1,"model":"large","text":""}', 'keeps an answer of another model.'],
])('a file %s is told of, and the question is put again', async (_, content, message) => {
  const name = answerFileName(question('a'), 'tiny');
  const folder = folderWith({ [name]: content });
  const { notes, ask, report } = listen();
  const path = join(folder, name);
  await expect(askFolder(folder, 'tiny', report)(question('a'))).rejects.toThrow(`${path}: ${message}`);
  expect(await askAndKeep(ask, folder, 'tiny', report)(question('a'))).toMatchObject({ text: said(1) });
  expect(notes).toEqual([`${path}: ${message} The question is put again.`]);
  expect(await askFolder(folder, 'tiny', report)(question('a'))).toMatchObject({ text: said(1) });
});

test('an answer that cannot be read is kept as it came, and asked for anew', async () => {
  const folder = folderWith({});
  const { asked, known, ask, report } = listen();
  await askAndKeep(async () => ({ text: 'I am sorry.' }), folder, 'tiny', report)(question('a'));
  expect(await askFolder(folder, 'tiny', report)(question('a'))).toMatchObject({ text: 'I am sorry.' });
  known.length = 0;
  expect(await askAndKeep(ask, folder, 'tiny', report)(question('a'))).toMatchObject({ text: said(1) });
  expect([asked.length, known.length]).toEqual([1, 0]);
  expect(await askFolder(folder, 'tiny', report)(question('a'))).toMatchObject({ text: said(1) });
});

test('an answer that was never recorded', async () => {
  const { known, report } = listen();
  await expect(askFolder(folderWith({}), 'tiny', report)(question('a', { passage: 3 }))).rejects.toThrow(
    `no recorded answer of tiny to passage 3 (${answerFileName(question('a'), 'tiny')}).`,
  );
  expect(known).toEqual([]);
});

test('an answer that cannot be kept is used all the same', async () => {
  const folder = join(folderWith({ file: 'x' }), 'file');
  const { notes, ask, report } = listen();
  expect(await askAndKeep(ask, folder, 'tiny', report)(question('a'))).toMatchObject({ text: said(1) });
  expect(notes).toEqual([
    expect.stringMatching(/file: an answer cannot be kept there \(\w+\): another run asks again\.$/),
  ]);
});

test('only its owner sees the folder', async () => {
  const folder = join(folderWith({}), 'answers');
  const { ask, report } = listen();
  await askAndKeep(ask, folder, 'tiny', report)(question('a'));
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o077).toBe(0);
});

test('the model whose answers a folder keeps', async () => {
  const folder = folderWith({ 'README.md': 'Answers.' });
  const { ask, report } = listen();
  expect(() => modelIn(folder)).toThrow('keeps no answers. Record some with --record.');
  await askAndKeep(ask, folder, 'tiny', report)(question('a'));
  writeFileSync(join(folder, `${'0'.repeat(64)}.json`), 'broken');
  expect(modelIn(folder)).toBe('tiny');
  await askAndKeep(ask, folder, 'large', report)(question('a'));
  expect(() => modelIn(folder)).toThrow('keeps answers of large, tiny. Name one with --model.');
  rmSync(folder, { recursive: true });
  expect(() => modelIn(folder)).toThrow('is not there. Check the path.');
});

test('the usual folder is that of caches', () => {
  if (process.platform !== 'linux') return;
  vi.stubEnv('XDG_CACHE_HOME', '/somewhere');
  const folder = usualAnswers();
  vi.unstubAllEnvs();
  expect(folder).toBe('/somewhere/entente/answers');
});
