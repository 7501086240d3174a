import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demandIn, reading, selected, startApp, toggle } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const app = startApp(graph);
const panel = (page: Page) => page.getByRole('complementary', { name: 'Selection' });
const scroller = (page: Page) => panel(page).locator('.panel-body');
const map = (page: Page, nodes: number) =>
  page.getByRole('application', { name: new RegExp(`^Map of ${nodes} nodes`) });
const firstQuote = (page: Page) => page.getByRole('region', { name: 'Where it says so' }).getByRole('link').first();

/** Opens the first quote of Russia, reached from the start of the page, and steps through some. */
async function read(page: Page, steps: number): Promise<void> {
  await page.getByRole('link', { name: 'rejected by: Russia' }).first().click();
  await selected(page).getByText('Russia', { exact: true }).waitFor();
  await firstQuote(page).click();
  await reading(page).waitFor();
  for (let step = 0; step < steps; step++) {
    const before = page.url();
    await page.getByRole('link', { name: 'Next quote' }).click();
    await expect.poll(() => page.url()).not.toBe(before);
  }
}

describe('the way back', () => {
  it.each(['Escape', 'Close'])('leads once to the panel before, after quotes were read and left by %s', async way => {
    const page = await app.open();
    await demandIn(page, 'Foreign troops are deployed in Ukraine').click();
    await selected(page).getByText('Foreign troops are deployed in Ukraine').waitFor();
    await read(page, 3);
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'Close document' }).click();
    await reading(page).waitFor({ state: 'hidden' });
    await selected(page).getByText('Russia', { exact: true }).waitFor();
    await page.goBack();
    await selected(page).getByText('Foreign troops are deployed in Ukraine').waitFor();
    expect(await reading(page).count()).toBe(0);
    await page.goBack();
    await selected(page).getByText('Who demands what of whom').waitFor();
  });

  it('closes an open document, and no more', async () => {
    const page = await app.open('#node=demand:foreign-troops');
    await read(page, 2);
    await page.goBack();
    await reading(page).waitFor({ state: 'hidden' });
    await selected(page).getByText('Russia', { exact: true }).waitFor();
  });

  it('goes back once where the document is closed twice', async () => {
    const page = await app.open('#node=demand:foreign-troops');
    await read(page, 0);
    // A history that takes its time, as it may.
    await page.evaluate(() => {
      const back = window.history.back.bind(window.history);
      window.history.back = () => void window.setTimeout(back, 400);
    });
    const close = page.getByRole('button', { name: 'Close document' });
    await close.evaluate(async button => {
      for (let click = 0; click < 2; click++) {
        (button as HTMLElement).click();
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    });
    await reading(page).waitFor({ state: 'hidden' });
    await page.waitForTimeout(600);
    await selected(page).getByText('Russia', { exact: true }).waitFor({ timeout: 2000 });
  });

  it('stays in the page where it was opened at a passage', async () => {
    const { document, start, end } = graph.nodes[1]!.attributes.evidence[0]!;
    const page = await app.open(`#node=leader:emmanuel-macron&document=${document}&start=${start}&end=${end}`);
    await page.keyboard.press('Escape');
    await reading(page).waitFor({ state: 'hidden' });
    await selected(page).getByText('Emmanuel Macron').waitFor();
    expect(page.url()).not.toContain('document');
  });

  it('finds the panel as it was left: scrolled, and with what was open', async () => {
    const page = await app.open('#node=country:RU');
    await page.getByRole('button', { name: /: rejects Foreign troops are deployed in Ukraine/ }).click();
    const edge = page.getByRole('link', { name: 'Show it on the map' });
    await edge.waitFor();
    const link = page.getByRole('link', { name: 'represented by: Vladimir Putin' });
    await link.scrollIntoViewIfNeeded();
    const place = await scroller(page).evaluate(element => element.scrollTop);
    expect(place).toBeGreaterThan(100);
    await link.click();
    await selected(page).getByText('Vladimir Putin').waitFor();
    expect(await scroller(page).evaluate(element => element.scrollTop)).toBe(0);
    await page.goBack();
    await selected(page).getByText('Russia', { exact: true }).waitFor();
    await edge.waitFor();
    await expect.poll(() => scroller(page).evaluate(element => element.scrollTop)).toBe(place);
  });

  it('begins a new visit at the top, with nothing open', async () => {
    const page = await app.open('#node=country:RU');
    await page.getByRole('button', { name: /: rejects Foreign troops are deployed in Ukraine/ }).click();
    await page.getByRole('link', { name: 'represented by: Vladimir Putin' }).click();
    await page.getByRole('link', { name: 'represents: Russia' }).click();
    await selected(page).getByText('Russia', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Show it on the map' }).count()).toBe(0);
  });
});

describe('only what is next to a node', () => {
  it('stays through an edge, the end of it, and the way back', async () => {
    const page = await app.open('#node=demand:talks');
    await toggle(page.getByRole('radiogroup', { name: 'Steps shown around it' }), 'radio', '1', true);
    await map(page, 3).waitFor();
    await page
      .getByRole('button', { name: /Quotes? ?: /i })
      .first()
      .click();
    await page.getByRole('link', { name: 'Show it on the map' }).click();
    await selected(page).locator('.edge-verb').waitFor();
    await map(page, 3).waitFor();
    await page
      .getByRole('radiogroup', { name: /^Steps shown around \w/ })
      .getByRole('radio', { name: '1', checked: true })
      .waitFor();
    await page.reload();
    await map(page, 3).waitFor();
    await selected(page).getByRole('link').first().click();
    await page
      .getByRole('radiogroup', { name: 'Steps shown around it' })
      .getByRole('radio', { name: '1', checked: true })
      .waitFor();
    await page.goBack();
    await selected(page).locator('.edge-verb').waitFor();
    await map(page, 3).waitFor();
    await page.goBack();
    await selected(page).locator('.edge-verb').waitFor({ state: 'detached' });
    await map(page, 3).waitFor();
  });

  it('stays where an edge is clicked on the map', async () => {
    const edge = graph.edges.find(({ target }) => target === 'demand:talks')!;
    const page = await app.open(`#edge=${edge.key}&node=demand:talks&near=1`);
    const chip = page.getByRole('region', { name: 'Map' }).locator('.map-chip');
    const { x, y, width, height } = (await chip.boundingBox())!;
    await page.goto(`${page.url().split('#')[0]}#node=demand:talks&near=1`);
    await chip.waitFor({ state: 'hidden' });
    await page.mouse.click(x + width / 2, y + height / 2);
    await selected(page).locator('.edge-verb').waitFor();
    await map(page, 3).waitFor();
  });

  it('ends where nothing is selected any more', async () => {
    const page = await app.open('#node=demand:talks&near=1');
    await page.getByRole('link', { name: 'Close selection' }).click();
    await map(page, graph.nodes.length).waitFor();
  });
});
