import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { fixtureGraph } from '../app/fixture.ts';
import { folderWith } from '../read/folder.ts';
import { installCli, runCli, startCli } from './run.ts';

beforeAll(installCli);

function graphFile(): string {
  const file = join(folderWith({}), 'graph.json');
  writeFileSync(file, JSON.stringify(fixtureGraph()));
  return file;
}

/** Serves the fixture graph on a free port until the test is over. */
async function serve(graph = graphFile()): Promise<{ child: ChildProcess; address: URL }> {
  const child = startCli('serve', graph, '--port', '0');
  onTestFinished(() => {
    child.kill();
  });
  const [line] = await once(child.stdout!.setEncoding('utf8'), 'data');
  const address = /^Entente is at (http:\/\/127\.0\.0\.1:\d+\/) \(stop it with Ctrl\+C\)\n$/.exec(line)?.[1];
  return { child, address: new URL(address!) };
}

/** A request just as written: `fetch` would tidy its path and its headers. */
function ask(
  address: URL,
  path: string,
  options: { method?: string; host?: string; origin?: string; site?: string } = {},
) {
  const { hostname, port, host } = address;
  const { origin, site } = options;
  const headers = {
    host: options.host ?? host,
    ...(origin !== undefined && { origin }),
    ...(site !== undefined && { 'sec-fetch-site': site }),
  };
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const asked = request({ hostname, port, path, method: options.method ?? 'GET', headers }, response => {
      let body = '';
      response.setEncoding('utf8').on('data', text => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

describe('entente serve', () => {
  test('gives the app and the graph, under a strict policy', async () => {
    const { address } = await serve();
    const page = await ask(address, '/');
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': expect.stringMatching(/^text\/html/) } });
    expect(page.body).toContain('<title>');
    const script = /src="\.?(\/[^"]+\.js)"/.exec(page.body)![1]!;
    expect(await ask(address, script)).toMatchObject({ status: 200 });
    const graph = await ask(address, '/graph.json');
    expect(graph.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(graph.body)).toEqual(JSON.parse(JSON.stringify(fixtureGraph())));
    for (const { headers } of [page, graph, await ask(address, '/nope')]) {
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self'; style-src 'self';/),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
    }
  });

  test('gives nothing else', async () => {
    const { address } = await serve();
    for (const path of [
      '/nope',
      '//',
      '/%',
      '/../package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/../../package.json',
      '/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
      '/..\\..\\package.json',
      '/graph.json/../../manifest',
      '/facts/00001.facts',
      '/%00',
    ]) {
      expect(await ask(address, path)).toMatchObject({ status: 404, body: 'There is no such page.\n' });
    }
    expect(await ask(address, '/graph.json', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask(address, '/graph.json', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  test('answers this machine alone, under its own name', async () => {
    const { address } = await serve();
    expect(await ask(address, '/graph.json', { host: `localhost:${address.port}` })).toMatchObject({ status: 200 });
    expect(await ask(address, '/graph.json', { host: 'elsewhere.example' })).toMatchObject({ status: 403 });
    for (const origin of ['http://elsewhere.example', `http://127.0.0.1:1`, `https://${address.host}`, 'null'])
      expect(await ask(address, '/graph.json', { origin })).toMatchObject({ status: 403 });
    expect(await ask(address, '/graph.json', { origin: address.origin })).toMatchObject({ status: 200 });
    expect(await ask(address, '/graph.json', { site: 'cross-site' })).toMatchObject({ status: 403 });
    expect(await ask(address, '/graph.json', { site: 'same-origin' })).toMatchObject({ status: 200 });
    const outside = Object.values(networkInterfaces())
      .flat()
      .find(each => each?.family === 'IPv4' && !each.internal);
    if (outside !== undefined) {
      const socket = connect(Number(address.port), outside.address);
      const [refused] = await once(socket, 'error');
      expect(refused).toMatchObject({ code: 'ECONNREFUSED' });
    }
  });

  test('of a build folder: the graph of the last build, also while it runs', async () => {
    const store = folderWith({ 'in/a.txt': 'Norway and Peru met in Oslo.\n' });
    await runCli('build', join(store, 'in'), '--into', join(store, 'store'));
    const { address } = await serve(join(store, 'store'));
    const former = await ask(address, '/graph.json');
    writeFileSync(join(store, 'in', 'b.txt'), 'Chile backs Peru.\n');
    await runCli('build', join(store, 'in'), '--into', join(store, 'store'));
    const latter = await ask(address, '/graph.json');
    const ids = [former, latter].map(({ body }) => JSON.parse(body).attributes.documents.length);
    expect(ids).toEqual([1, 2]);
    rmSync(join(store, 'store'), { recursive: true });
    expect(await ask(address, '/graph.json')).toMatchObject({ status: 404 });
  });

  test('ends at a signal with exit status 0', async () => {
    const { child } = await serve();
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('a port in use', async () => {
    const { address } = await serve();
    expect(await runCli('serve', graphFile(), '--port', address.port)).toEqual({
      status: 1,
      out: '',
      err: `entente: port ${address.port}: is in use. Give another one with --port.\n`,
    });
  });
});
