import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Builds the command line, in few files, so that it starts fast. Packages are left outside. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    rollupOptions: {
      input: { entente: 'src/cli/entente.ts', worker: 'src/build/worker.ts' },
      output: {
        banner: ({ name }) => (name === 'entente' ? '#!/usr/bin/env node' : ''),
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name].js',
      },
    },
  },
  plugins: [
    {
      name: 'executable',
      writeBundle: ({ dir = '' }) => chmodSync(join(dir, 'entente.js'), 0o755),
    },
  ],
});
