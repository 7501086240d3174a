import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Builds the command line: one file for Node, its packages left outside. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/entente.ts',
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    rollupOptions: { output: { banner: '#!/usr/bin/env node', entryFileNames: '[name].js' } },
  },
  plugins: [
    {
      name: 'executable',
      writeBundle: ({ dir = '' }) => chmodSync(join(dir, 'entente.js'), 0o755),
    },
  ],
});
