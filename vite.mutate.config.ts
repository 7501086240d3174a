import { defineConfig } from 'vitest/config';

/** The tests that mutants have to pass: those of what is computed, without browsers and builds. */
export default defineConfig({
  test: {
    include: ['test/{clause,export,extract,frames,lexicon,merge,model,read,views}/**/*.test.ts'],
    exclude: ['test/export/sigma.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
