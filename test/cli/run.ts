import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { inject } from 'vitest';

let cli = '';

/** Builds the command line as it ships, into a package of its own. For `beforeAll`; gives what takes it away again. */
export async function installCli(): Promise<() => void> {
  const root = mkdtempSync(join(tmpdir(), 'entente-package-'));
  mkdirSync(join(root, 'dist'));
  for (const name of ['node_modules', 'data']) symlinkSync(resolve(name), join(root, name));
  symlinkSync(inject('appFolder'), join(root, 'dist', 'app'));
  cpSync('package.json', join(root, 'package.json'));
  const outDir = join(root, 'dist', 'cli');
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'silent', build: { outDir } });
  cli = join(outDir, 'entente.js');
  return () => rmSync(root, { recursive: true, force: true });
}

/** The path of the command line. */
export const cliPath = (): string => cli;

/** Starts `entente` with arguments, as a person would; the browser stays shut. */
export function startCli(...args: string[]): ChildProcess {
  return spawn(cli, args, { env: { ...process.env, CI: 'true' }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs `entente` to its end. */
export async function runCli(...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = startCli(...args);
  const said = { out: '', err: '' };
  child.stdout!.setEncoding('utf8').on('data', text => {
    said.out += text;
  });
  child.stderr!.setEncoding('utf8').on('data', text => {
    said.err += text;
  });
  const status = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  return { status, ...said };
}

/** Runs a line of a shell, in which `$ENTENTE` is the command line. */
export async function runShell(line: string, folder: string): Promise<{ status: number | null; err: string }> {
  const env = { ...process.env, CI: 'true', ENTENTE: cli };
  const child = spawn('bash', ['-c', line], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr!.setEncoding('utf8').on('data', text => {
    err += text;
  });
  const status = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  return { status, err };
}
