/// <reference types="vitest/config" />
import { readFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** While developing: serves `dist/graph.json` and drops the policy that would stop hot reloading. */
function development(): Plugin {
  return {
    name: 'entente-development',
    apply: 'serve',
    transformIndexHtml: html => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
    configureServer(server) {
      server.middlewares.use('/graph.json', async (_request, response) => {
        try {
          const graph = await readFile('dist/graph.json');
          response.setHeader('content-type', 'application/json').end(graph);
        } catch {
          response.writeHead(404).end('dist/graph.json: not there. Run "npm start" once, or "entente build".');
        }
      });
    },
  };
}

/** Has the browser load the app while it is still starting what comes before it. */
function preloading(): Plugin {
  return {
    name: 'entente-preloading',
    transformIndexHtml: (_html, { bundle = {} }) =>
      Object.values(bundle).flatMap(({ name, fileName }) =>
        name === 'start'
          ? [
              {
                tag: 'link',
                injectTo: 'head',
                attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
              },
            ]
          : [],
      ),
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), development(), preloading()],
  // Its parts are loaded when they are asked for, as those of the page are.
  worker: { format: 'es' },
  build: { outDir: 'dist/app', target: 'es2023', chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/setup.ts'],
    // Nothing is kept between files but the language model, which is slow to load.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
