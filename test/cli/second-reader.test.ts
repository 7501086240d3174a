import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { GraphFile } from '../../src/model/graph.ts';
import { folderWith } from '../read/folder.ts';
import { CLAIMS, OTHER_CLAIMS, OTHER_REPORT, REPORT } from '../support/claims.ts';
import { say, serveModel } from '../support/model-server.ts';
import { installCli, runCli } from './run.ts';

beforeAll(installCli);

const KEY = 'sk-a-key-that-nobody-may-see';
const FILES = { 'first.txt': REPORT, 'other.txt': OTHER_REPORT };

/** Answers well to both reports. */
const well: Parameters<typeof serveModel>[0] = (response, { body }) =>
  say(response, JSON.stringify(body.messages.at(-1)!.content.includes('Kenya') ? OTHER_CLAIMS : CLAIMS));

/** All that stands in the files of a folder and of those in it. */
const contentOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), 'utf8')}`)
    .join('\n');

let home = '';

beforeEach(() => {
  home = folderWith({});
  vi.stubEnv('XDG_CACHE_HOME', home);
  vi.stubEnv('HOME', home);
  vi.stubEnv('ENTENTE_API_KEY', KEY);
  vi.stubEnv('OPENAI_API_KEY', '');
});
afterEach(() => void vi.unstubAllEnvs());

test('a model reads: asked once, kept in the cache of the user, told in a line; the key is nowhere', async () => {
  const server = await serveModel(well);
  const work = folderWith(FILES);
  const args = ['build', work, '--reader', 'model', '--endpoint', server.endpoint, '--model', 'tiny'];
  const first = await runCli(...args, '--price', '10/20');
  expect(first.status).toBe(0);
  expect(first.err).toBe(
    '2 documents, 6 nodes, 4 edges, 10 quotes.\n' +
      'tiny: 2 questions, 0 kept answers, 200 tokens of questions and 20 of answers, price 0.0024; 10 claims kept, 0 dropped.\n',
  );
  expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${KEY}`, `Bearer ${KEY}`]);
  const again = await runCli(...args, '-o', join(work, 'graph.json'));
  expect(server.asked).toHaveLength(2);
  expect(again.err).toContain('tiny: 0 questions, 2 kept answers; 10 claims kept, 0 dropped.\n');
  expect(readFileSync(join(work, 'graph.json'), 'utf8')).toBe(first.out);
  const cached = contentOf(home);
  expect(cached).toContain('"model": "tiny"');
  for (const seen of [first.out, first.err, again.err, cached, contentOf(work)]) expect(seen).not.toContain(KEY);
});

test('answers are recorded, and replayed without a server', async () => {
  const server = await serveModel(well);
  const work = folderWith(FILES);
  const answers = join(folderWith({}), 'answers');
  const asked = ['build', work, '--reader', 'both', '--endpoint', server.endpoint, '--model', 'tiny'];
  const recorded = await runCli(...asked, '--record', answers);
  expect(recorded.status).toBe(0);
  expect(readdirSync(home)).toEqual([]);
  expect(readdirSync(answers)).toHaveLength(2);
  const replayed = await runCli('build', work, '--reader', 'both', '--replay', answers);
  expect(replayed).toMatchObject({ status: 0, out: recorded.out });
  expect(server.asked).toHaveLength(2);
  const more = join(folderWith({ 'more.txt': 'Chile met Peru in Lima.\n' }), 'more.txt');
  const missing = await runCli('build', work, more, '--reader', 'model', '--replay', answers);
  expect(missing.status).toBe(1);
  expect(missing.err).toMatch(/entente: more: could not be read by the model: no recorded answer of tiny to passage 1/);
  expect((JSON.parse(missing.out) as GraphFile).attributes.documents.map(({ id }) => id)).toEqual(['first', 'other']);
});

test('a dry run tells what would be sent where, sends nothing and writes nothing', async () => {
  const server = await serveModel(well);
  const work = folderWith(FILES);
  const args = ['build', work, '--reader', 'both', '--endpoint', server.endpoint, '--model', 'tiny'];
  const { status, out, err } = await runCli(
    ...args,
    '--dry-run',
    '--price',
    '1000/1000',
    '-o',
    join(work, 'graph.json'),
  );
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(
    new RegExp(
      `^The texts of 2 documents would be sent to ${server.endpoint}, with the key in ENTENTE_API_KEY: ` +
        '2 passages, 0 of them answered already.\n' +
        'That takes about [\\d,]+ tokens of questions and [\\d,]+ of answers, price \\d+\\.\\d\\d. ' +
        'Nothing was sent, and nothing written.\n$',
    ),
  );
  expect(server.asked).toEqual([]);
  expect([...readdirSync(home), ...readdirSync(work)].sort()).toEqual(Object.keys(FILES));
});

test('a server elsewhere is not asked unless that is allowed, and then a line says what is sent where', async () => {
  const work = folderWith(FILES);
  const args = ['build', work, '--reader', 'model', '--endpoint', 'http://entente.invalid/v1', '--model', 'tiny'];
  expect(await runCli(...args)).toEqual({
    status: 2,
    out: '',
    err: 'entente: --endpoint: http://entente.invalid/v1 is not on this machine, and the texts would be sent there. Add --allow-remote if they may.\n',
  });
  const looked = await runCli(...args, '--dry-run');
  expect(looked).toMatchObject({ status: 0, err: '' });
  const { status, out, err } = await runCli(...args, '--allow-remote', '--timeout', '20');
  expect({ status, out }).toEqual({ status: 1, out: '' });
  const lines = err.split('\n');
  expect(lines[0]).toBe(
    'The texts of 2 documents will be sent to http://entente.invalid/v1, with the key in ENTENTE_API_KEY, not encrypted.',
  );
  expect(lines[1]).toMatch(
    /^entente: first: could not be read by the model: http:\/\/entente\.invalid\/v1: cannot be reached \(\w+\)\. Check that the server runs, and its address\. It is left out\.$/,
  );
  expect(err).not.toContain(KEY);
});

test('a wrong use is told in one line, exit status 2', async () => {
  expect(await runCli('build', 'data/documents', '--model', 'tiny')).toEqual({
    status: 2,
    out: '',
    err: 'entente: --model: no model reads. Add --reader model or --reader both.\n',
  });
});

test('the messages about a document, as far as they can be known', async () => {
  const server = await serveModel(well);
  const paragraph = (day: number) =>
    `${Array.from({ length: 300 }, (_, at) => `Talk ${day}.${at} went on.`).join(' ')}\n\n`;
  const work = folderWith({ 'long.txt': `${REPORT}\n${paragraph(1)}${paragraph(2)}` });
  const path = join(work, 'long.txt');
  const answers = join(work, 'answers');
  const first = await runCli('prompt', path);
  expect(first.status).toBe(0);
  expect(first.err).toBe(
    'long: 1 of 2 questions are known: there is no answer to passage 1 yet. Give the answers with --replay.\n',
  );
  expect(JSON.parse(first.out)).toHaveLength(1);
  await runCli(
    ...['build', path, '--reader', 'model', '--endpoint', server.endpoint, '--model', 'tiny', '--record', answers],
  );
  const all = await runCli('prompt', path, '--replay', answers);
  expect(all).toMatchObject({ status: 0, err: '' });
  const questions = JSON.parse(all.out) as { answer: string; messages: unknown }[];
  expect(questions.map(({ messages }) => messages)).toEqual(server.asked.map(({ body }) => body.messages));
  expect(questions.map(({ answer }) => answer).sort()).toEqual(readdirSync(answers).sort());
});

test('what two readers agree and disagree on, as a table', async () => {
  const server = await serveModel(well);
  const work = folderWith(FILES);
  const graph = join(work, 'graph.json');
  const asked = ['--reader', 'both', '--endpoint', server.endpoint, '--model', 'tiny'];
  await runCli('build', work, ...asked, '-o', graph);
  const { status, out, err } = await runCli('compare', graph);
  expect(status).toBe(0);
  const [head, ...rows] = parse(out, { bom: true }) as string[][];
  expect(head).toEqual(['What', 'Said by', 'Kind', 'Confidence', 'The other reader', 'Quote', 'Document']);
  const said = rows.map(row => row[1]);
  const count = (who: string) => said.filter(each => each === who).length;
  expect(count('both')).toBeGreaterThan(0);
  expect(said.length).toBe(count('both') + count('rules') + count('model'));
  expect(err).toBe(
    `${count('both')} said by both, ${count('rules')} by the rules alone, ${count('model')} by the model alone.\n`,
  );
  const table = join(work, 'table.csv');
  expect(await runCli('compare', graph, '-o', table)).toMatchObject({ status: 0, out: '' });
  expect(readFileSync(table, 'utf8')).toBe(out);
  expect(await runCli('compare', graph, '-o', join(work, 'first.txt'))).toMatchObject({ status: 1, out: '' });
  expect(await runCli('build', join(work, 'first.txt'), '-o', graph)).toMatchObject({ status: 0 });
  expect(await runCli('compare', graph)).toEqual({
    status: 1,
    out: '',
    err: `entente: ${graph}: two readers did not read it. Build it with --reader both to compare them.\n`,
  });
});
