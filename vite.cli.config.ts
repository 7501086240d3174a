import { chmodSync } from 'node:fs';
import { defineConfig } from 'vite';

const OUT = 'dist/cli';

/** Builds the command line: one file for Node, its packages left outside. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/entente.ts',
    target: 'node20',
    outDir: OUT,
    emptyOutDir: true,
    rollupOptions: { output: { banner: '#!/usr/bin/env node', entryFileNames: '[name].js' } },
  },
  plugins: [
    {
      name: 'executable',
      closeBundle: () => chmodSync(`${OUT}/entente.js`, 0o755),
    },
  ],
});
