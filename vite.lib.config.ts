import { defineConfig } from 'vite';

/**
 * Builds the library, each module as a file of its own, so that a bundler takes what is used alone. Packages are left
 * outside.
 */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/lib',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        index: 'src/index.ts',
        browser: 'src/browser.ts',
        'second-reader': 'src/llm/index.ts',
        worker: 'src/build/worker.ts',
      },
      output: { entryFileNames: '[name].js', preserveModules: true, preserveModulesRoot: 'src' },
    },
  },
});
