import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { generateGraph } from '../../bench/generated.ts';
import { merge } from '../../src/merge/index.ts';
import { country, facts, meeting } from '../merge/facts.ts';
import { courseGraph } from '../views/course.ts';
import { reading, selected, startApp, toggle } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const list = (page: Page, name: string) => page.getByRole('list', { name, exact: true });
const changed = (page: Page) => page.getByRole('region', { name: /^What changed/ });
const box = async (locator: ReturnType<Page['locator']>) => (await locator.boundingBox())!;

describe('the timeline', () => {
  const app = startApp(graph);
  const open = (hash = '') => app.open(`#view=timeline${hash}`);

  it('has meetings, demands and acts in lanes, each with its day', async () => {
    const page = await open();
    await list(page, 'Meetings').getByRole('link').first().waitFor();
    expect(await list(page, 'Meetings').getByRole('link').count()).toBe(5);
    expect(await list(page, 'Demands').getByRole('link').count()).toBe(8);
    await list(page, 'Meetings').getByRole('link', { name: 'Peace talks in Istanbul, planned, 16 May 2025' }).waitFor();
    await list(page, 'Demands')
      .getByRole('link', {
        name: /^Foreign troops are deployed in Ukraine, told on 15 March 2025, again on 20 March 2025/,
      })
      .waitFor();
  });

  it('writes no name over another', async () => {
    const page = await open();
    for (const lane of ['Meetings', 'Demands', 'Acts']) {
      const boxes = await Promise.all((await list(page, lane).getByRole('link').all()).map(box));
      for (const [at, one] of boxes.entries())
        for (const other of boxes.slice(at + 1))
          expect(
            one.y !== other.y || one.x + one.width <= other.x || other.x + other.width <= one.x,
            `${lane}: ${JSON.stringify([one, other])}`,
          ).toBe(true);
    }
  });

  it('selects what is clicked', async () => {
    const page = await open();
    await list(page, 'Meetings')
      .getByRole('link', { name: /^Peace talks in Istanbul/ })
      .click();
    await selected(page).getByText('Peace talks in Istanbul').waitFor();
    expect(page.url()).toContain('view=timeline');
    expect(await list(page, 'Meetings').locator('[aria-current]').count()).toBe(1);
  });

  it('is walked with the arrows, one lane after the other with Tab', async () => {
    const page = await open();
    const meetings = list(page, 'Meetings').getByRole('link');
    await meetings.first().focus();
    await page.keyboard.press('ArrowRight');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toBe(await meetings.nth(1).getAttribute('aria-label'));
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe(await list(page, 'Demands').getByRole('link').first().getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    await selected(page).waitFor();
  });

  it('zooms, is dragged, and goes back to where it was', async () => {
    const page = await open();
    const link = list(page, 'Meetings').getByRole('link', { name: /^Coalition summit/ });
    const before = await box(link);
    await page.getByRole('button', { name: 'Less time' }).click();
    await expect.poll(async () => (await box(link)).x).not.toBe(before.x);
    const zoomed = await box(link);
    const axis = await box(page.locator('.axis'));
    await page.mouse.move(axis.x + 300, axis.y + 10);
    await page.mouse.down();
    await page.mouse.move(axis.x + 240, axis.y + 10, { steps: 3 });
    await page.mouse.up();
    await expect.poll(async () => (await box(link)).x).toBeCloseTo(zoomed.x - 60, 0);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(async () => (await box(link)).x).toBe(before.x);
  });

  it('takes the chart along where the arrows lead out of sight', async () => {
    const page = await open();
    const meetings = list(page, 'Meetings').getByRole('link');
    await meetings.first().focus();
    for (let step = 0; step < 6; step++) await page.getByRole('button', { name: 'Less time' }).click();
    await meetings.first().focus();
    const axis = await box(page.locator('.axis'));
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('ArrowRight');
      const focused = page.locator('.moment:focus');
      await expect
        .poll(async () => {
          const { x, width } = await box(focused);
          return x + width > axis.x && x < axis.x + axis.width;
        })
        .toBe(true);
    }
  });

  it('names what began before the time in sight and goes on', async () => {
    const page = await open('&from=2025-03-18&to=2025-03-21');
    const troops = list(page, 'Demands').getByRole('link', { name: /^Foreign troops are deployed/ });
    const axis = await box(page.locator('.axis'));
    const { x, width } = await box(troops);
    expect(x).toBeGreaterThanOrEqual(axis.x);
    expect(width).toBeGreaterThan(60);
  });

  it('says how much lies earlier and later, and leads there', async () => {
    const page = await open();
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Less time' }).click();
    const later = page.getByRole('region', { name: /^Meetings/ }).getByRole('button', { name: /later/ });
    await later.click();
    await list(page, 'Meetings').getByRole('link').first().waitFor();
  });

  it('filters all views by the days that are dragged over', async () => {
    const page = await open();
    const strip = await box(page.locator('.days-strip'));
    await page.mouse.move(strip.x + strip.width * 0.25, strip.y + 20);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * 0.6, strip.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/from=2025-0\d-\d\d&to=2025-0\d-\d\d/);
    await expect.poll(() => list(page, 'Meetings').getByRole('link').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.url()).not.toContain('from=');
    await expect.poll(() => list(page, 'Meetings').getByRole('link').count()).toBe(5);
  });

  it('filters with the keyboard too', async () => {
    const page = await open();
    await page.getByRole('slider', { name: 'First day shown' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('from=2025-03-1');
    await page.getByRole('slider', { name: 'Last day shown' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.url()).toContain('to=2025-05-1');
  });
});

describe('what was known', () => {
  const app = startApp(graph);

  it('goes back day by day, and says so in the bar', async () => {
    const page = await app.open('#view=timeline');
    await page.getByRole('button', { name: 'A day of news back' }).click();
    await page.getByRole('button', { name: 'Known on 10 April 2025: show what is known now' }).waitFor();
    expect(page.url()).toContain('asof=2025-04-10');
    expect(
      await list(page, 'Meetings')
        .getByRole('link', { name: /^Peace talks in Istanbul/ })
        .count(),
    ).toBe(0);
    await page.getByRole('button', { name: /^Known on 10 April/ }).click();
    await list(page, 'Meetings')
      .getByRole('link', { name: /^Peace talks in Istanbul/ })
      .waitFor();
    expect(page.url()).not.toContain('asof');
  });

  it('is told with a slider, whose last day is the present', async () => {
    const page = await app.open('#view=timeline&asof=2025-04-10');
    const slider = page.getByRole('slider', { name: 'Known on' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('10 April 2025');
    await slider.focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.url()).not.toContain('asof');
  });

  it('is the only thing that the panel, the documents and the ledger tell', async () => {
    const page = await app.open('#asof=2025-03-20&node=leader:volodymyr-zelenskyy');
    await selected(page).getByText('Zelensky', { exact: true }).waitFor();
    const panel = page.getByRole('complementary', { name: 'Selection' });
    expect(await panel.getByText(/April 2025/).count()).toBe(0);
    await toggle(page, 'radio', 'Documents', true);
    expect(await page.getByRole('table').getByRole('rowheader').count()).toBe(3);
    await page.getByRole('button', { name: /^Known on 20 March/ }).click();
    await selected(page).getByText('Volodymyr Zelenskyy').waitFor();
    await expect.poll(() => page.getByRole('table').getByRole('rowheader').count()).toBeGreaterThan(3);
  });

  it('does not hold what is selected: that is told, and shown all the same', async () => {
    const page = await app.open('#asof=2025-03-20&node=leader:john-healey&document=004');
    await selected(page).getByText('John Healey').waitFor();
    await reading(page).waitFor();
    await page.getByText(/^It is filtered away/).waitFor();
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect.poll(() => page.url()).not.toContain('asof');
  });

  it('says what changed since the day of news before, and since any other', async () => {
    const page = await app.open('#view=timeline&asof=2025-03-20');
    await changed(page).getByText('New meetings').waitFor();
    await changed(page)
      .getByRole('link', { name: /^Call between Putin and Trump: held/ })
      .waitFor();
    await changed(page).getByRole('link', { name: 'a 90-minute call on Tuesday' }).click();
    await expect.poll(() => page.url()).toContain('document=000');
  });

  it('says what changed within the days that are shown', async () => {
    const page = await app.open('#view=timeline&from=2025-03-16&to=2025-04-01');
    await changed(page).getByText('Until 20 March 2025, since').waitFor();
    expect(await changed(page).getByRole('combobox').inputValue()).toBe('2025-03-15');
    await changed(page)
      .getByRole('link', { name: /^Call between Putin and Trump: held/ })
      .waitFor();
  });

  it('lets the day be chosen since which something changed', async () => {
    const page = await app.open('#view=timeline');
    const since = changed(page).getByRole('combobox');
    expect(await since.inputValue()).toBe('2025-04-10');
    await since.selectOption('2025-03-15');
    await changed(page)
      .getByRole('link', { name: /^Call between Putin and Trump: held/ })
      .waitFor();
  });
});

describe('how meetings came about', () => {
  const app = startApp(courseGraph());

  it('is told for those that several documents tell of, with quotes', async () => {
    const page = await app.open('#view=timeline');
    const region = page.getByRole('region', { name: /^Meetings told of more than once/ });
    await region.getByRole('link', { name: 'Talks', exact: true }).waitFor();
    expect(await region.locator('.slip-told').allTextContents()).toEqual([
      ' planned, March 2025',
      ' planned, 5 March 2025another day',
      ' held, 5 March 2025',
    ]);
    await region.getByRole('link', { name: 'Talks in c' }).click();
    await expect.poll(() => page.url()).toContain('document=c');
  });
});

describe('a meeting that was moved to another day', () => {
  const parties = { 'country:NO': country('Norway', 'NO'), 'country:PE': country('Peru', 'PE') };
  const told = (id: string, day: string, label: string, status: 'planned' | 'held', date: string) =>
    facts(id, day, { ...parties, 'meeting:m': meeting(label, { status, date }) }, [
      ['participates_in', 'country:NO', 'meeting:m'],
      ['participates_in', 'country:PE', 'meeting:m'],
    ]);
  const app = startApp(
    merge([
      told('a', '2025-03-01', 'Talks', 'planned', '2025-03-10'),
      told('b', '2025-03-04', 'Talks moved to Thursday', 'planned', '2025-03-13'),
      told('c', '2025-03-13', 'Talks', 'held', '2025-03-13'),
    ]),
  );

  it('is told of with what it was before, in the timeline and in the panel', async () => {
    const page = await app.open('#view=timeline');
    const region = page.getByRole('region', { name: /^Meetings told of more than once 1$/ });
    const rows = [
      ' planned, 10 March 2025before it was moved',
      ' planned, 13 March 2025another day',
      ' held, 13 March 2025',
    ];
    await expect.poll(() => region.locator('.slip-told').allTextContents()).toEqual(rows);
    await region.getByRole('link', { name: 'Talks moved to Thursday', exact: true }).click();
    const course = page.getByRole('region', { name: 'How it came about' });
    await expect.poll(() => course.locator('.slip-told').allTextContents()).toEqual(rows);
    await course.getByRole('link', { name: 'before it was moved' }).click();
    await selected(page).getByText('Talks', { exact: true }).waitFor();
    await course.waitFor({ state: 'detached' });
  });

  it('was not moved yet on an earlier day', async () => {
    const page = await app.open('#view=timeline&asof=2025-03-02');
    await page.getByRole('button', { name: /^Known on 2 March/ }).waitFor();
    expect(await page.getByRole('region', { name: /^Meetings told of more than once/ }).count()).toBe(0);
  });
});

describe('a graph without any date', () => {
  const bare = merge([]);
  const app = startApp(bare);

  it('says so', async () => {
    const page = await app.open('#view=timeline');
    await page.getByText('No meeting, demand or act has a date').waitFor();
  });
});

describe('many moments', () => {
  const app = startApp(generateGraph(1500, 4000));

  it('stand in bars with their numbers, which open into lists', async () => {
    const page = await app.open('#view=timeline');
    const bar = list(page, 'Demands').getByRole('button');
    expect(await bar.getAttribute('aria-label')).toBe('300 from 20 March 2025 on');
    await bar.click();
    const lane = page.getByRole('region', { name: /^Demands/ });
    await lane.getByRole('heading', { name: '20 March 2025' }).waitFor();
    const links = lane.getByRole('link', { name: /told on 20 March 2025/ });
    expect(await links.count()).toBe(12);
    await lane.getByRole('button', { name: '288 other moments' }).click();
    await expect.poll(() => links.count()).toBe(112);
    await lane.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => links.count()).toBe(0);
  });
});
