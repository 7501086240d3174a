import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
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
async function serve(): Promise<{ child: ChildProcess; address: URL }> {
  const child = startCli('serve', graphFile(), '--port', '0');
  onTestFinished(() => {
    child.kill();
  });
  const [line] = await once(child.stdout!.setEncoding('utf8'), 'data');
  const address = /^Entente is at (http:\/\/127\.0\.0\.1:\d+\/) \(stop it with Ctrl\+C\)\n$/.exec(line)?.[1];
  return { child, address: new URL(address!) };
}

/** A request just as written: `fetch` would tidy its path and its headers. */
function ask(address: URL, path: string, options: { method?: string; host?: string } = {}) {
  const { hostname, port, host } = address;
  const headers = { host: options.host ?? host };
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
    const outside = Object.values(networkInterfaces())
      .flat()
      .find(each => each?.family === 'IPv4' && !each.internal);
    if (outside !== undefined) {
      const socket = connect(Number(address.port), outside.address);
      const [refused] = await once(socket, 'error');
      expect(refused).toMatchObject({ code: 'ECONNREFUSED' });
    }
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
