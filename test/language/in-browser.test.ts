import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChrome } from '../support/chrome.ts';
import { analyse } from './english.ts';

type Browser = Awaited<ReturnType<typeof launchChrome>>;

const DOCUMENTS = ['000', '001', '002', '003', '004'].map(id => readFileSync(`data/documents/${id}.txt`, 'utf8'));
const TEXTS = [...DOCUMENTS, 'Kyiv — “No,” he said…\ud800 👩‍👩‍👧 שלום'];

/** The engine as one script that puts `createAnalyser` on the window. */
async function bundle(): Promise<string> {
  const result = await build({
    ...{ configFile: false, logLevel: 'silent' },
    build: { write: false, lib: { entry: 'src/language/index.ts', formats: ['iife'], name: 'language' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('vite build gave no output.');
  return output.output[0].code;
}

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChrome();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('gives the same sentences as Node, on the page and to the last bit', async () => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    const model = readFileSync('data/model/english.bin').toString('base64');
    const found = await page.evaluate(
      ({ model, texts }) => {
        const bytes = Uint8Array.from(atob(model), letter => letter.charCodeAt(0));
        const { createAnalyser } = (
          globalThis as unknown as { language: { createAnalyser: (m: Uint8Array) => (t: string) => unknown } }
        ).language;
        const read = createAnalyser(bytes);
        return texts.map(text => JSON.stringify(read(text)));
      },
      { model, texts: TEXTS },
    );
    TEXTS.forEach((text, index) => {
      expect(found[index]).toBe(JSON.stringify(analyse(text)));
    });
  });
});
