import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reading, selected, startApp, toggle } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const app = startApp(fixtureGraph());

/** Without a graphics card a frame may take long. */
const SLOW = { timeout: 10_000 };

describe('keyboard', () => {
  it('leads from the search to a quote in its document and back', async () => {
    const page = await app.open();
    await page.getByRole('combobox', { name: 'Search' }).focus();
    await page.keyboard.type('Medinsky');
    await page.getByRole('option', { name: 'Vladimir Medinsky Leader' }).waitFor();
    await page.keyboard.press('Enter');
    await selected(page).getByText('Vladimir Medinsky').waitFor();
    const quote = page.getByRole('region', { name: 'Where it says so' }).getByRole('link').first();
    for (let step = 0; step < 200; step++) {
      if (await quote.evaluate(element => document.activeElement === element)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const mark = reading(page).locator('mark.mark-passage');
    expect(await quote.textContent()).toContain(await mark.textContent());
    await page.keyboard.press('Escape');
    await mark.waitFor({ state: 'hidden' });
    await expect.poll(() => quote.evaluate(element => document.activeElement === element)).toBe(true);
  });

  it('walks the map with arrows, selects with Enter, lets go with Escape', async () => {
    const page = await app.open('#node=country:RU');
    const map = page.getByRole('application', { name: /^Map of/ });
    await map.focus();
    await page.keyboard.press('ArrowUp');
    const reached = await page.getByRole('region', { name: 'Map' }).getByRole('status').textContent();
    const [, name] = /^(.+), (?:leader|country|organization|meeting|demand), (?:one|\d+) relations?/.exec(reached!)!;
    await page.keyboard.press('Enter');
    await selected(page).getByText(name!).waitFor();
    await page.keyboard.press('Escape');
    await selected(page).getByText('Who demands what of whom').waitFor();
  });

  it('takes the camera along: what the arrows reach is in sight', async () => {
    const page = await app.open('#view=map&node=country:RU', { viewport: { width: 1100, height: 600 } });
    const map = page.getByRole('application', { name: /^Map of/ });
    await map.focus();
    const ring = page.locator('.map-ring');
    for (let step = 0; step < 5; step++) {
      const before = page.url();
      await page.keyboard.press('+');
      // The camera stands in the address once it rests.
      await expect.poll(() => page.url(), SLOW).not.toBe(before);
    }
    const box = (await map.boundingBox())!;
    const buttons = (await page.getByRole('group', { name: 'Map tools' }).boundingBox())!;
    for (const key of [...Array(6).fill('ArrowRight'), ...Array(4).fill('ArrowDown')]) {
      await page.keyboard.press(key);
      await expect
        .poll(async () => {
          const at = (await ring.boundingBox())!;
          const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
          const covered = x > buttons.x && y > buttons.y;
          return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height && !covered;
        }, SLOW)
        .toBe(true);
    }
  });

  it('carries on at the new heading after a link of the panel', async () => {
    const page = await app.open('#node=leader:dmitry-peskov');
    await page.getByRole('link', { name: 'represents: Russia' }).press('Enter');
    await selected(page).getByText('Russia').waitFor();
    await expect.poll(() => selected(page).evaluate(element => document.activeElement === element)).toBe(true);
  });

  it('has all nodes in a table', async () => {
    const page = await app.open();
    await toggle(page, 'radio', 'Table', true);
    await page.getByRole('table', { name: 'Nodes' }).getByRole('link', { name: 'NATO', exact: true }).click();
    await selected(page).getByText('NATO').waitFor();
    expect(page.url()).toContain('view=table');
  });

  it('says what is selected', async () => {
    const page = await app.open('#node=country:FI');
    await page.getByRole('status').getByText('Selected: Finland, country, 1 relations, 1 quotes.').waitFor();
  });

  it('lets go with Escape wherever the focus is, but for text boxes', async () => {
    const start = (page: Page) => selected(page).getByText('Who demands what of whom').waitFor();
    for (const [role, name] of [
      ['link', 'represents: Russia'],
      ['checkbox', /^represents/],
      ['button', 'Zoom in'],
    ] as const) {
      const page = await app.open('#node=leader:dmitry-peskov');
      await page.getByRole(role, { name }).focus();
      await page.keyboard.press('Escape');
      await start(page);
    }
    const page = await app.open('#node=country:FI');
    await page.keyboard.press('Escape');
    await start(page);
    await page.goBack();
    await selected(page).getByText('Finland').waitFor();
    await page.getByRole('combobox', { name: 'Search' }).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await selected(page).getByText('Finland').waitFor();
  });

  it('leads to the search with a slash, which is a character there', async () => {
    const page = await app.open('#node=country:RU');
    const search = page.getByRole('combobox', { name: 'Search' });
    await page.getByRole('link', { name: 'represented by: Vladimir Putin' }).focus();
    await page.keyboard.press('/');
    await expect.poll(() => search.evaluate(element => document.activeElement === element)).toBe(true);
    expect(await search.inputValue()).toBe('');
    await page.keyboard.type('a/b');
    expect(await search.inputValue()).toBe('a/b');
  });

  it('leads to the search beside an open document, which Escape closes before the selection', async () => {
    const page = await app.open('#node=country:RU&document=000');
    await reading(page).waitFor();
    await page.keyboard.press('/');
    const search = page.getByRole('combobox', { name: 'Search' });
    await expect.poll(() => search.evaluate(element => document.activeElement === element)).toBe(true);
    await reading(page).getByRole('heading', { level: 2 }).click();
    await page.keyboard.press('Escape');
    await reading(page).waitFor({ state: 'hidden' });
    await selected(page).getByText('Russia', { exact: true }).waitFor();
  });

  it('skips the bar and the filters', async () => {
    const page = await app.open('#view=map&node=country:RU');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const map = page.getByRole('application');
    await expect.poll(() => map.evaluate(element => document.activeElement === element)).toBe(true);
    await page.getByRole('link', { name: 'Skip to the selection' }).press('Enter');
    await expect.poll(() => selected(page).evaluate(element => document.activeElement === element)).toBe(true);
    await toggle(page, 'radio', 'Table', true);
    await page.getByRole('link', { name: 'Skip to the table' }).press('Enter');
    const stage = page.locator('.stage');
    await expect.poll(() => stage.evaluate(element => document.activeElement === element)).toBe(true);
    expect(page.url()).toContain('node=country:RU');
  });
});
