import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { inject } from 'vitest';
import { bin, dependencies } from '../../package.json' with { type: 'json' };

/** Runs a program of this project, or of the system, and gives what it writes. */
function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, CI: 'true' } });
}

const tool = (name: string) => resolve('node_modules', '.bin', name);

/** Builds all that is shipped, and packs it as it would be published. Gives the path of the package. */
async function pack(root: string): Promise<string> {
  const source = join(root, 'source');
  mkdirSync(source);
  for (const name of ['package.json', 'README.md', 'LICENSE', 'data'])
    cpSync(name, join(source, name), { recursive: true });
  cpSync(inject('appFolder'), join(source, 'dist', 'app'), { recursive: true });
  for (const part of ['lib', 'cli']) {
    const outDir = join(source, 'dist', part);
    await build({ configFile: `vite.${part}.config.ts`, logLevel: 'silent', build: { outDir } });
  }
  run(tool('tsc'), ['-p', 'tsconfig.types.json', '--outDir', join(source, 'dist', 'types')], '.');
  const told = run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', root], source);
  return join(root, told.trim());
}

/** A folder in which nothing is but the package as it was published, and what it says that it depends on. */
export interface Installed {
  folder: string;
  /** Runs a program that is installed there, and gives what it writes. */
  npx(name: string, ...args: readonly string[]): string;
  /** Runs a piece of JavaScript there. */
  node(code: string): string;
  /** Checks a piece of TypeScript there. @throws Where it has faults. */
  check(code: string): void;
  /** Bundles a piece of JavaScript for browsers, and gives the files of it: their names and texts. */
  bundle(code: string): Promise<Map<string, string>>;
}

/** Installs the package into an empty folder. For `beforeAll`. The registry is not asked: what it depends on is linked. */
export async function installPackage(): Promise<{ installed: Installed; remove: () => void }> {
  const root = mkdtempSync(join(tmpdir(), 'entente-packed-'));
  const archive = await pack(root);
  const folder = join(root, 'elsewhere');
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  run('tar', ['xzf', archive, '-C', modules], '.');
  run('mv', [join(modules, 'package'), join(modules, 'entente')], '.');
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
  for (const [name, path] of Object.entries(bin)) symlinkSync(join('..', 'entente', path), join(modules, '.bin', name));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  const written = (name: string, code: string) => {
    writeFileSync(join(folder, name), code);
    return name;
  };
  const installed: Installed = {
    folder,
    npx: (name, ...args) => run('npx', ['--no-install', name, ...args], folder),
    node: code => run(process.execPath, ['--input-type=module', '--eval', code], folder),
    check: code => {
      const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom'];
      run(tool('tsc'), [...options, '--types', '', written('check.ts', code)], folder);
    },
    bundle: async code => {
      const entry = join(folder, written('entry.js', code));
      const output = await build({
        root: folder,
        configFile: false,
        logLevel: 'silent',
        publicDir: false,
        build: { write: false, target: 'es2023', modulePreload: { polyfill: false }, lib: { entry, formats: ['es'] } },
      });
      const [{ output: files }] = output as unknown as [{ output: { fileName: string; code: string }[] }];
      return new Map(files.map(({ fileName, code: text }) => [fileName, text]));
    },
  };
  return { installed, remove: () => rmSync(root, { recursive: true, force: true }) };
}
