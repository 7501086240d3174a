import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reading, selected, startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
/** A document of a megabyte, with quotes of Russia all over it. */
const LONG = Array.from(
  { length: 8000 },
  (_, at) => `Paragraph ${at}: ${'nothing is said here, '.repeat(5)}Russia is.`,
);
const long = { id: 'long', title: 'A megabyte', date: '2025-05-01', text: LONG.join('\n'), articles: [], skipped: [] };
const evidence = [...long.text.matchAll(/Russia/g)].map(({ index }) => {
  return { document: 'long', start: index, end: index + 6, quote: 'Russia' };
});
const nodes = graph.nodes.map(node =>
  node.key === 'country:RU'
    ? { ...node, attributes: { ...node.attributes, evidence: [...node.attributes.evidence, ...evidence] } }
    : node,
);
const app = startApp({ ...graph, attributes: { documents: [...graph.attributes.documents, long] }, nodes });

const article = (page: Page) => reading(page).getByRole('region', { name: 'Text' });
const words = (page: Page, name: string) => article(page).getByRole('link', { name, exact: true });
const length = (page: Page) => page.evaluate(() => window.history.length);
const isLit = (page: Page) => page.locator('.map-canvas[data-lit]');
const edge = graph.edges.find(
  ({ source, target, attributes }) =>
    source === 'country:RU' && attributes.type === 'rejects' && target === 'demand:foreign-troops',
)!;

describe('the document beside the map', () => {
  it('stands beside the map and the panel, and says how much gave something', async () => {
    const page = await app.open('#node=country:RU&document=000');
    await reading(page)
      .getByText(/20 March 2025 · \d+ of \d+ sentences gave something/)
      .waitFor();
    const [pane, map, panel] = await Promise.all(
      [
        reading(page),
        page.getByRole('region', { name: 'Map' }),
        page.getByRole('complementary', { name: 'Selection' }),
      ].map(async place => (await place.boundingBox())!),
    );
    expect(pane!.x + pane!.width).toBeLessThanOrEqual(map!.x);
    expect(pane!.x + pane!.width).toBeLessThanOrEqual(panel!.x);
  });

  it('lights on the map what the pointer or the focus is on, and no longer', async () => {
    const page = await app.open('#document=000');
    await isLit(page).waitFor({ state: 'detached' });
    await words(page, 'Türkiye').first().hover();
    await isLit(page).waitFor();
    await reading(page).getByRole('heading', { level: 2 }).hover();
    await isLit(page).waitFor({ state: 'detached' });
    await words(page, 'Türkiye').first().focus();
    await isLit(page).waitFor();
  });

  it('selects what the words gave, and stays open at them; one way back undoes both', async () => {
    const page = await app.open('#document=000');
    await words(page, 'Kremlin aide Vladimir Medinsky').click();
    await page.getByRole('menuitem', { name: 'Vladimir Medinsky', exact: true }).click();
    await selected(page).getByText('Vladimir Medinsky').waitFor();
    await reading(page).locator('mark', { hasText: 'Kremlin aide Vladimir Medinsky' }).waitFor();
    await page.goBack();
    await selected(page).getByText('Vladimir Medinsky').waitFor({ state: 'hidden' });
    await reading(page).waitFor();
    expect(await reading(page).locator('mark').count()).toBe(0);
  });

  it('lists in a menu what words gave that stand for several things', async () => {
    const page = await app.open('#document=000');
    await words(page, 'Kremlin aide Vladimir Medinsky').click();
    const menu = page.getByRole('menu', { name: 'What these words gave' });
    await menu.getByRole('menuitem', { name: 'Vladimir Medinsky', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    const link = words(page, 'Kremlin aide Vladimir Medinsky');
    await expect.poll(() => link.evaluate(element => document.activeElement === element)).toBe(true);
  });

  it('lets the keyboard alone choose from that menu', async () => {
    const page = await app.open('#document=000');
    const link = words(page, 'Kremlin aide Vladimir Medinsky');
    const menu = page.getByRole('menu', { name: 'What these words gave' });
    const focused = menu.locator('[role="menuitem"]:focus');
    await link.focus();
    // Twice, for a menu that was open once may stand otherwise.
    for (const key of ['Escape', 'Enter']) {
      await expect.poll(() => link.evaluate(element => document.activeElement === element)).toBe(true);
      await page.keyboard.press('Enter');
      await focused.waitFor();
      for (let step = 0; step < 8 && !(await focused.textContent())!.includes('represents'); step++)
        await page.keyboard.press('ArrowDown');
      expect(await focused.textContent()).toBe('Vladimir Medinsky represents Russia');
      await page.keyboard.press(key);
      // Only what is gone from the page has given the focus back.
      await menu.waitFor({ state: 'detached' });
    }
    await selected(page).locator('.edge-verb').getByText('represents').waitFor();
  });

  it('makes the passages of the selection stand out, and no others', async () => {
    const page = await app.open('#document=000');
    const out = article(page).locator('[data-selected]');
    await words(page, 'Türkiye').first().waitFor();
    expect(await out.count()).toBe(0);
    await page.goto(`${page.url().split('#')[0]}#node=country:TR&document=000`);
    await selected(page).getByText('Türkiye').waitFor();
    const texts = await out.allTextContents();
    const quotes = [...graph.nodes, ...graph.edges]
      .filter(
        item => item.key === 'country:TR' || ('source' in item && [item.source, item.target].includes('country:TR')),
      )
      .flatMap(item => item.attributes.evidence.filter(({ document }) => document === '000'));
    expect(texts.length).toBeGreaterThan(0);
    const tells = article(page).locator('.sentence[data-tells]');
    expect(await tells.count()).toBeGreaterThan(0);
    expect(await tells.count()).toBeLessThan((await article(page).locator('.sentence').count()) / 2);
    expect(await tells.locator('[data-selected]').count()).toBe(texts.length);
    for (const part of texts)
      expect(
        quotes.some(one => one.quote.includes(part)),
        part,
      ).toBe(true);
  });

  it('steps through quotes by j and k, without a step in the history', async () => {
    const page = await app.open('#node=country:TR&document=000');
    await reading(page)
      .getByText(/^\d+ quotes?$/)
      .waitFor();
    const before = await length(page);
    await page.keyboard.press('j');
    await reading(page)
      .getByText(/^1 of \d+$/)
      .waitFor();
    const first = await reading(page).locator('mark').textContent();
    await page.keyboard.press('j');
    await reading(page)
      .getByText(/^2 of \d+$/)
      .waitFor();
    await page.keyboard.press('k');
    await reading(page)
      .getByText(/^1 of \d+$/)
      .waitFor();
    expect(await reading(page).locator('mark').textContent()).toBe(first);
    expect(await length(page)).toBe(before);
  });

  it('types j into a box as a letter', async () => {
    const page = await app.open('#node=country:TR&document=000');
    const box = page.getByRole('combobox', { name: 'Search' });
    await box.pressSequentially('jk');
    expect(await box.inputValue()).toBe('jk');
    await reading(page)
      .getByText(/^\d+ quotes?$/)
      .waitFor();
  });

  it('goes to another quote of the panel without a step in the history', async () => {
    const page = await app.open(`#edge=${edge.key}`);
    const quotes = page.getByRole('region', { name: 'Where it says so' }).getByRole('link');
    const before = await length(page);
    await quotes.first().click();
    const mark = reading(page).locator('mark');
    await mark.waitFor();
    expect(await length(page)).toBe(before + 1);
    await quotes.first().click();
    expect(await length(page)).toBe(before + 1);
  });

  it('greys what was skipped, and says why', async () => {
    const page = await app.open('#document=000');
    await article(page).getByTitle('Not read: no story').first().waitFor();
  });

  it('tells what the marks mean', async () => {
    const page = await app.open('#document=000');
    await reading(page).getByRole('button', { name: 'What the marks mean' }).click();
    for (const name of ['Leader', 'Demand', 'Relation: acts'])
      await reading(page).getByText(name, { exact: true }).waitFor();
  });

  it('has of a megabyte no more in the page than is read, and brings a passage far down into sight', async () => {
    const { start, end } = evidence.at(-3)!;
    const page = await app.open(`#node=country:RU&document=long&start=${start}&end=${end}`);
    const mark = reading(page).locator('mark');
    await expect.poll(() => mark.evaluate(element => document.activeElement === element)).toBe(true);
    const { y, height } = (await mark.boundingBox())!;
    expect(y).toBeGreaterThan(100);
    expect(y + height).toBeLessThan(900);
    await article(page)
      .getByText(/^Paragraph 7997: nothing/)
      .waitFor();
    expect(await article(page).locator('p').count()).toBeLessThan(200);
    await page.keyboard.press('k');
    await article(page)
      .getByText(/^Paragraph 7996: nothing/)
      .locator('mark')
      .waitFor();
  });

  it('goes to the heading where no passage is named', async () => {
    const page = await app.open('#document=000');
    const heading = reading(page).getByRole('heading', { level: 2 });
    await expect.poll(() => heading.evaluate(element => document.activeElement === element)).toBe(true);
  });
});
