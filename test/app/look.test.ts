import { describe, expect, it } from 'vitest';
import { selected, startApp, toggle } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const app = startApp(fixtureGraph());

describe('look', () => {
  it('follows the system, and the reader against the system, also after a reload', async () => {
    const page = await app.open('', { colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(23, 25, 28)');
    await page.getByRole('button', { name: 'Use light colours' }).click();
    expect(await ground()).toBe('rgb(246, 241, 230)');
    await page.reload();
    await page.getByRole('button', { name: 'Use dark colours' }).waitFor();
    expect(await ground()).toBe('rgb(246, 241, 230)');
  });

  it.each([
    '',
    '#node=country:RU',
    '#view=table',
    '#view=map',
    '#view=timeline',
    '#view=documents',
    '#node=country:RU&document=000',
    '#asof=2025-09-20',
  ])('cuts nothing on a narrow screen: %s', async hash => {
    const page = await app.open(hash, { viewport: { width: 390, height: 844 } });
    const sizes = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { scrollWidth, scrollHeight };
    });
    expect(sizes).toEqual({ scrollWidth: 390, scrollHeight: 844 });
    // The bar has two lines, and no third one for the day that is asked about.
    expect((await page.getByRole('banner').boundingBox())!.height).toBeLessThan(110);
  });

  it('has everything within reach on a narrow screen', async () => {
    const page = await app.open('#node=country:RU', { viewport: { width: 390, height: 844 } });
    const legend = page.getByRole('complementary', { name: 'Legend and filters' });
    expect(await legend.count()).toBe(0);
    await page.getByRole('button', { name: 'Filters' }).click();
    await toggle(legend, 'checkbox', /^Demands/, false);
    await page.keyboard.press('Escape');
    await legend.waitFor({ state: 'detached' });
    for (const view of ['Map', 'Table', 'Documents', 'Timeline', 'Ledger']) await toggle(page, 'radio', view, true);
    await page.getByRole('region', { name: 'Where it says so' }).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Close document' }).click();
    await selected(page).getByText('Russia').waitFor();
  });
});
