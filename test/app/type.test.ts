import { expect, test } from 'vitest';
import { startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const app = startApp(fixtureGraph());

test('the page brings its type along, and loads the letters that it needs alone', async () => {
  const page = await app.open();
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    const faces = [...document.fonts].filter(({ status }) => status === 'loaded');
    return faces.map(({ family, style, unicodeRange }) => `${family} ${style} ${unicodeRange.split(',')[0]}`);
  });
  expect(loaded).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^"?Source Serif 4"? normal U\+0-FF$/i),
      expect.stringMatching(/^"?Source Serif 4"? italic U\+0-FF$/i),
      expect.stringMatching(/^"?Source Sans 3"? normal U\+0-FF$/i),
    ]),
  );
  expect(loaded.filter(face => /U\+(370|301)/i.test(face))).toEqual([]);
});
