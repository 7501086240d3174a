import axe, { type AxeResults } from 'axe-core';
import type { Page, ViewportSize } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '../../src/app/state/address.ts';
import { NODE_KINDS } from '../../src/model/ontology.ts';
import { reading, startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
// Two readers read it: the legend and the table say who says what.
for (const [at, { attributes }] of [...graph.nodes, ...graph.edges].entries())
  attributes.readers = at % 3 === 0 ? ['model'] : at % 5 === 0 ? ['rules'] : ['rules', 'model'];
const app = startApp(graph);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const THEMES = ['light', 'dark'] as const;

interface State {
  name: string;
  hash: string;
  /** What is done there before it is looked at. */
  act?: (page: Page) => Promise<unknown>;
  phoneOnly?: boolean;
}

const { document, start, end } = graph.edges[0]!.attributes.evidence[0]!;
const ask = (query: string) => async (page: Page) => {
  await page.getByRole('combobox', { name: 'Search' }).fill(query);
  await page.getByRole('option').or(page.getByText('No name, relation, quote or text holds')).first().waitFor();
};
const press = (keys: string, dialog: string) => async (page: Page) => {
  await page.keyboard.press(keys);
  await page.getByRole('dialog', { name: dialog }).waitFor();
};
const STATES: State[] = [
  { name: 'overview', hash: '#' },
  ...NODE_KINDS.map(kind => {
    const { key } = graph.nodes.find(node => node.attributes.kind === kind)!;
    return { name: kind, hash: `#node=${key}`, act: openAll };
  }),
  { name: 'surroundings of a node', hash: '#node=country:RU&near=1', act: openAll },
  {
    name: 'several nodes on a map coloured by side',
    hash: '#view=map&node=country:RU&with=country:UA&off=country:FI&color=side',
  },
  { name: 'edge', hash: `#edge=${graph.edges[0]!.key}` },
  { name: 'document', hash: `#edge=${graph.edges[0]!.key}&document=${document}&start=${start}&end=${end}` },
  { name: 'document without that passage', hash: '#node=country:RU&document=000&start=9&end=4' },
  { name: 'document from its beginning', hash: '#document=000' },
  {
    name: 'document with the key of its marks',
    hash: '#document=000',
    act: page => page.getByRole('button', { name: 'What the marks mean' }).click(),
  },
  { name: 'menu of what words gave', hash: '#document=000', act: openMenu },
  ...VIEWS.map(view => ({ name: `${view} view`, hash: `#view=${view}&node=country:RU` })),
  ...VIEWS.map(view => ({ name: `${view} view without a selection`, hash: `#view=${view}` })),
  { name: 'timeline', hash: '#view=timeline&node=demand:foreign-troops' },
  { name: 'timeline as of a day', hash: '#view=timeline&asof=2025-03-20&from=2025-03-01' },
  { name: 'table of edges', hash: '#view=table', act: page => page.getByRole('tab', { name: /^Edges/ }).click() },
  { name: 'queue of what one of two readers says', hash: '#view=table&tab=review' },
  { name: 'ledger with its sides unfolded', hash: '#', act: unfoldSides },
  { name: 'unanswered demands', hash: '#', act: page => page.getByRole('tab', { name: /^Unanswered/ }).click() },
  { name: 'search', hash: '#', act: ask('Ukraine') },
  { name: 'search that finds nothing', hash: '#', act: ask('Atlantis') },
  { name: 'unknown address', hash: '#node=country:ZZ&document=999&hide=ships' },
  { name: 'nothing left', hash: '#hide=leader,country,organization,meeting,demand' },
  { name: 'nothing left in the table', hash: '#view=table&hide=leader,country,organization,meeting,demand' },
  { name: 'commands', hash: '#node=country:RU', act: press('Control+k', 'Commands') },
  { name: 'keyboard shortcuts', hash: '#', act: press('?', 'Keyboard shortcuts') },
  { name: 'a file that is no graph', hash: '#', act: dropText },
  { name: 'skip links', hash: '#', act: page => page.keyboard.press('Tab') },
  { name: 'filters', hash: '#', act: page => page.getByRole('button', { name: 'Filters' }).click(), phoneOnly: true },
];

/** Drops a file that is no graph, and waits until that is told. */
async function dropText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Talks were held.'], 'report.txt'));
    window.document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page.getByRole('alert').waitFor();
}

/** Unfolds all sides; on a phone there are none. */
async function unfoldSides(page: Page): Promise<void> {
  const unfold = page.getByRole('button', { name: 'Unfold sides' });
  if ((await unfold.count()) > 0) await unfold.click();
}

/** Opens the menu of words that gave several things. */
async function openMenu(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Text', exact: true }).locator('a[aria-haspopup]').first().click();
  await page.getByRole('menu', { name: 'What these words gave' }).waitFor();
}

/** Opens all that can be opened in the panel. */
async function openAll(page: Page): Promise<void> {
  const closed = page
    .getByRole('complementary', { name: 'Selection' })
    .locator('article button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Opens a view in the light theme, and waits until it stands. */
async function open({ hash, act }: State, viewport: ViewportSize): Promise<Page> {
  const page = await app.open(hash, { viewport, colorScheme: THEMES[0] });
  if (hash.includes('document=0')) await reading(page).waitFor();
  await act?.(page);
  return page;
}

/** Changes the theme of a page, and waits until the page shows it. */
async function show(page: Page, colorScheme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction(theme => window.document.documentElement.dataset.theme === theme, colorScheme);
}

/** What axe finds by some of its rules; the rules that `applied` names must have found something to judge. */
async function faultsOf(page: Page, rules: string[], applied: string[]): Promise<string[]> {
  const { violations, passes } = (await page.evaluate(
    // Of what is no fault one element of each rule is enough, and takes a fraction of the time.
    runOnly => (window as unknown as { axe: typeof axe }).axe.run({ runOnly, resultTypes: ['violations'] }),
    rules,
  )) as AxeResults;
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(applied));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** So wide and high must a target be, in pixels. */
const LEAST = 24;

/** The targets that are too small: a name within a line of names may be as wide as it is. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(least => {
    const targets = [...window.document.querySelectorAll<HTMLElement>('a, button, input, [role="option"], label')];
    const seen = targets.filter(target => target.checkVisibility() && !target.closest('[inert]'));
    const large = (target: HTMLElement, width: number) => {
      const box = target.getBoundingClientRect();
      // Half a pixel may be lost to rounding.
      return box.height >= least - 0.5 && box.width >= width - 0.5;
    };
    const inLine = (target: HTMLElement) => getComputedStyle(target).display === 'inline';
    // A link that is skipped to is seen in focus alone.
    const unseen = (target: HTMLElement) => getComputedStyle(target).clipPath !== 'none';
    return seen
      .filter(target => !unseen(target) && !large(target, inLine(target) ? 0 : least))
      .map(target => `${target.outerHTML.slice(0, 120)} ${target.getBoundingClientRect().height}`);
  }, LEAST);

describe.each([
  ['on a desk', WIDE],
  ['on a phone', PHONE],
] as const)('%s', (_, viewport) => {
  const states = STATES.filter(({ phoneOnly }) => viewport === PHONE || !phoneOnly);

  it.each(states)('axe finds no fault, and targets are large enough in: $name', async state => {
    const page = await open(state, viewport);
    await page.evaluate(axe.source);
    const [light, dark] = THEMES;
    await show(page, light);
    expect(await faultsOf(page, TAGS, ['color-contrast', 'target-size']), light).toEqual([]);
    // A theme changes colours and nothing else.
    await show(page, dark);
    expect(await faultsOf(page, ['color-contrast'], ['color-contrast']), dark).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });
});
