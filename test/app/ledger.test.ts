import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { generateGraph } from '../../bench/generated.ts';
import { layout } from '../../src/views/layout.ts';
import { graphOf } from '../views/graph-of.ts';
import { selected, startApp, toggle } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const app = startApp(fixtureGraph());
const TROOPS = 'Foreign troops are deployed in Ukraine';
const REJECTS = new RegExp(`^Russia rejects “${TROOPS}”`);
const grid = (page: Page) => page.getByRole('grid', { name: 'Who says what to which demand' });
const heads = (page: Page) => grid(page).getByRole('columnheader').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const demands = (page: Page) => grid(page).getByRole('rowheader').count();

describe('the ledger', () => {
  it('opens, and says in sentences what is contested most', async () => {
    const page = await app.open();
    const contests = page.getByRole('region', { name: 'Contested most' });
    expect(await contests.getByRole('listitem').count()).toBe(3);
    const first = contests.getByRole('listitem').first();
    expect(await first.textContent()).toMatch(
      /^Russia rejects Foreign troops are deployed in Ukraine, which Volodymyr Zelenskyy demands and .+ support\. .+ 2025/,
    );
    await first.getByRole('link', { name: 'rejects' }).click();
    await selected(page).getByText('Russia').waitFor();
    await selected(page).getByText(TROOPS).waitFor();
  });

  it('leads from a cell to the quotes of its edge', async () => {
    const page = await app.open();
    await grid(page).getByRole('link', { name: REJECTS }).click();
    expect(page.url()).toMatch(/#edge=e\d+$/);
    await selected(page).getByText('rejects').waitFor();
    await page.getByRole('heading', { name: /^Where it says so/ }).waitFor();
  });

  it('reads the cell that is pointed at or has the focus', async () => {
    const page = await app.open();
    const reading = page.locator('.ledger-reading');
    await grid(page).getByRole('link', { name: REJECTS }).hover();
    await reading.getByRole('link', { name: REJECTS }).waitFor();
    await reading.getByText(/ruled out accepting any foreign troops/).waitFor();
    await grid(page).getByRole('link', { name: TROOPS, exact: true }).focus();
    await page.keyboard.press('End');
    await reading.getByText(/says nothing to|demands|supports|rejects/).waitFor();
  });

  it('shows and reads what is selected', async () => {
    const page = await app.open('#edge=e1');
    const { source, target } = fixtureGraph().edges.find(({ attributes }) => attributes.type === 'rejects')!;
    await page.goto(`${page.url().split('#')[0]}#node=${target}`);
    await grid(page).locator('a[aria-current="true"]').waitFor();
    const edge = fixtureGraph().edges.find(each => each.source === source && each.target === target)!;
    await page.goto(`${page.url().split('#')[0]}#edge=${edge.key}`);
    await page
      .locator('.ledger-reading')
      .getByRole('link', { name: /rejects/ })
      .waitFor();
    await grid(page).locator('.ledger-link[aria-current="true"]').waitFor();
  });

  it('is one stop of the Tab key, and is walked by the arrow keys', async () => {
    const page = await app.open();
    await grid(page).getByRole('link', { name: TROOPS, exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(REJECTS);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page)).toBe('Russia');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Home');
    await expect.poll(() => focused(page)).toBe(TROOPS);
    await page.keyboard.press('Tab');
    expect(await grid(page).evaluate(element => element.contains(document.activeElement))).toBe(false);
  });

  it('folds actors into their sides', async () => {
    const page = await app.open();
    expect(await heads(page)).not.toContain('Keir Starmer');
    await grid(page)
      .getByRole('button', { name: /^United Kingdom: \d actors$/ })
      .click();
    await grid(page).getByRole('columnheader', { name: 'Keir Starmer' }).waitFor();
    await grid(page).getByRole('button', { name: 'United Kingdom: 2 columns' }).click();
    await grid(page).getByRole('columnheader', { name: 'Keir Starmer' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Unfold sides' }).click();
    await grid(page).getByRole('columnheader', { name: 'Vladimir Putin' }).waitFor();
  });

  it('has no column for who says nothing', async () => {
    const page = await app.open();
    await page.getByRole('button', { name: 'Unfold sides' }).click();
    expect(await grid(page).getByRole('columnheader', { name: 'Belgium' }).count()).toBe(0);
  });

  it('filters and sorts demands, and is so when one comes back to it, by a link too', async () => {
    const page = await app.open();
    const words = page.getByRole('searchbox', { name: 'Filter demands' });
    expect(await demands(page)).toBe(8);
    await toggle(page, 'checkbox', 'Contested only', true);
    await expect.poll(() => demands(page)).toBe(6);
    await words.fill('peskov');
    await page.getByText('No demand is called so.').waitFor();
    await words.fill('starmer troops');
    await expect.poll(() => demands(page)).toBe(1);
    await toggle(page, 'radio', 'Map', true);
    await toggle(page, 'radio', 'Ledger', true);
    await expect.poll(() => demands(page)).toBe(1);
    await words.fill('');
    await toggle(page, 'checkbox', 'Contested only', false);
    await page.getByRole('combobox', { name: 'Order of demands' }).selectOption('By name');
    const names = await grid(page).getByRole('rowheader').getByRole('link').allTextContents();
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    await words.pressSequentially('troops');
    await page.getByRole('button', { name: 'Unfold sides' }).click();
    await page.reload();
    await grid(page).getByRole('columnheader', { name: 'Keir Starmer' }).waitFor();
    expect(await words.inputValue()).toBe('troops');
  });

  it('takes back in one step what was typed, and what was folded in another', async () => {
    const page = await app.open();
    const words = page.getByRole('searchbox', { name: 'Filter demands' });
    await words.pressSequentially('troops');
    await page.getByRole('button', { name: 'Unfold sides' }).click();
    await page.getByRole('button', { name: 'Fold sides' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Unfold sides' }).waitFor();
    expect(await words.inputValue()).toBe('troops');
    await page.keyboard.press('Control+z');
    await expect.poll(() => words.inputValue()).toBe('');
    await expect.poll(() => demands(page)).toBe(8);
  });

  it('follows the filters of the page', async () => {
    const page = await app.open('#hide=rejects');
    await page.getByText('No demand that is shown is wanted by one side and refused by another.').waitFor();
    expect(await grid(page).getByRole('link', { name: REJECTS }).count()).toBe(0);
  });

  it('tells what was asked of whom, and what was never answered', async () => {
    const page = await app.open();
    await page.getByRole('tab', { name: /^Unanswered/ }).click();
    const unanswered = page.getByRole('region', { name: 'Unanswered', exact: true });
    const answered = page.getByRole('region', { name: 'Answered', exact: true });
    await answered.waitFor();
    const [first] = await unanswered.getByRole('listitem').all();
    expect(await first!.textContent()).toMatch(/^since .+ 2025.+ asked .+“.+”$/);
    const words = answered.getByRole('listitem').getByRole('link', { name: /^“/ }).first();
    const quote = (await words.textContent())!;
    await words.click();
    await expect.poll(() => page.url()).toContain('document=0');
    expect(quote.length).toBeGreaterThan(10);
  });

  it('is a list by demand on a phone', async () => {
    const page = await app.open('', { viewport: { width: 390, height: 844 } });
    expect(await grid(page).count()).toBe(0);
    const list = page.getByRole('list', { name: 'Demands' });
    await list.getByRole('link', { name: 'Russia rejects it' }).first().click();
    await selected(page).getByText('rejects').waitFor();
  });
});

describe('a ledger of hostile names, and of one who changes sides', () => {
  const NAME = '<img src=x onerror=alert(1)>';
  const graph = graphOf(
    'country:RU rejects demand:a 5',
    'country:RU supports demand:a 7',
    'country:FR demands demand:a 6',
  );
  for (const { attributes } of graph.nodes) if (attributes.kind === 'demand') attributes.label = NAME;
  const hostile = startApp(layout(graph));

  it('marks the change and reads it', async () => {
    const page = await hostile.open();
    const cell = grid(page).getByRole('link', {
      name: /^RU rejects .+; RU supports .+, after it was on the other side$/,
    });
    expect(await cell.locator('.tick-flip').count()).toBe(1);
  });

  it('opens the words of the tick that is nearest', async () => {
    const page = await hostile.open();
    const cell = grid(page).getByRole('link', { name: /^RU rejects/ });
    const { x, y, width, height } = (await cell.boundingBox())!;
    await page.mouse.click(x + 10, y + height / 2);
    await expect.poll(() => page.url()).toContain('edge=edge:1');
    await page.mouse.click(x + width - 10, y + height / 2);
    await expect.poll(() => page.url()).toContain('edge=edge:2');
  });

  it('shows names as text', async () => {
    const page = await hostile.open();
    await page.getByRole('region', { name: 'Contested most' }).getByText(NAME).waitFor();
    await grid(page).getByRole('link', { name: NAME, exact: true }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
  });
});

describe('a large ledger', () => {
  const graph = generateGraph(1500, 4000);
  const large = startApp(graph);

  it('has in the page no more of its cells than are read', async () => {
    const page = await large.open();
    await page.getByRole('button', { name: 'Unfold sides' }).click();
    await expect.poll(async () => Number(await grid(page).getAttribute('aria-colcount'))).toBeGreaterThan(100);
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('302');
    expect(await grid(page).getByRole('gridcell').count()).toBeLessThan(600);
    const last = grid(page).getByRole('row').last();
    await grid(page).getByRole('rowheader').getByRole('link').first().focus();
    await page.keyboard.press('Control+End');
    await expect.poll(() => last.getAttribute('aria-rowindex')).toBe('302');
    expect(await grid(page).getByRole('gridcell').count()).toBeLessThan(600);
  });
});
