import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { installTools } from './tools.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the app as it is shipped. */
    appFolder: string;
  }
}

/** Installs what the tests need, and builds the app once, into a folder of its own, before the browser tests open it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  installTools();
  const folder = await mkdtemp(join(tmpdir(), 'entente-app-'));
  const { NODE_ENV } = process.env;
  // What is shipped, not what helps developers.
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  process.env.NODE_ENV = NODE_ENV;
  project.provide('appFolder', folder);
  return () => rm(folder, { recursive: true });
}
