import { expect, test } from 'vitest';
import { SANS, SERIF } from '../../src/app/typefaces.ts';
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
      expect.stringMatching(/^"?Source Serif 4 Variable"? normal U\+0-FF$/i),
      expect.stringMatching(/^"?Source Serif 4 Variable"? italic U\+0-FF$/i),
      expect.stringMatching(/^"?Source Sans 3 Variable"? normal U\+0-FF$/i),
    ]),
  );
  expect(loaded.filter(face => /U\+(370|301)/i.test(face))).toEqual([]);
});

test('canvases write with the faces of the page', async () => {
  const page = await app.open();
  const faces = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ['--serif', '--sans'].map(name => style.getPropertyValue(name));
  });
  expect(faces).toEqual([SERIF, SANS]);
});
