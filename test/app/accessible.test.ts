import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NODE_KINDS } from '../../src/model/ontology.ts';
import { startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const app = startApp(graph);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const CONDITIONS = [WIDE, PHONE].flatMap(viewport =>
  (['light', 'dark'] as const).map(colorScheme => ({ viewport, colorScheme, isPhone: viewport === PHONE })),
);

interface View {
  name: string;
  hash: string;
  /** What is done there before it is looked at. */
  act?: (page: Page) => Promise<unknown>;
  phoneOnly?: boolean;
}

const { document, start, end } = graph.edges[0]!.attributes.evidence[0]!;
const ask = (query: string) => async (page: Page) => {
  await page.getByRole('combobox', { name: 'Search' }).fill(query);
  await page.getByRole('option').or(page.getByText('No name, relation or quote holds')).first().waitFor();
};
const VIEWS: View[] = [
  { name: 'overview', hash: '#' },
  ...NODE_KINDS.map(kind => {
    const { key } = graph.nodes.find(node => node.attributes.kind === kind)!;
    return { name: kind, hash: `#node=${key}`, act: openAll };
  }),
  { name: 'surroundings of a node', hash: '#node=country:RU&near=1', act: openAll },
  { name: 'edge', hash: `#edge=${graph.edges[0]!.key}` },
  { name: 'document', hash: `#edge=${graph.edges[0]!.key}&document=${document}&start=${start}&end=${end}` },
  { name: 'document without that passage', hash: '#node=country:RU&document=000&start=9&end=4' },
  { name: 'document from its beginning', hash: '#document=000' },
  { name: 'list', hash: '#view=list&node=country:RU' },
  { name: 'search', hash: '#', act: ask('Ukraine') },
  { name: 'search that finds nothing', hash: '#', act: ask('Atlantis') },
  { name: 'unknown address', hash: '#node=country:ZZ&document=999&hide=ships' },
  { name: 'nothing left', hash: '#hide=leader,country,organization,meeting,demand' },
  { name: 'nothing left in the list', hash: '#view=list&hide=leader,country,organization,meeting,demand' },
  { name: 'skip links', hash: '#', act: page => page.keyboard.press('Tab') },
  { name: 'legend', hash: '#', act: page => page.getByRole('button', { name: 'Legend' }).click(), phoneOnly: true },
];

/** Opens all that can be opened in the panel. */
async function openAll(page: Page): Promise<void> {
  const closed = page
    .getByRole('complementary', { name: 'Selection' })
    .locator('article button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Opens a view under some conditions, and waits until it stands. */
async function open({ hash, act }: View, conditions: (typeof CONDITIONS)[number]): Promise<Page> {
  const { viewport, colorScheme } = conditions;
  const page = await app.open(hash, { viewport, colorScheme });
  if (hash.includes('document=0')) await page.getByRole('dialog').waitFor();
  await act?.(page);
  return page;
}

const conditionsOf = ({ phoneOnly }: View) => CONDITIONS.filter(({ isPhone }) => isPhone || !phoneOnly);

describe('axe', () => {
  it.each(VIEWS)('finds no fault in: $name', async view => {
    for (const conditions of conditionsOf(view)) {
      const page = await open(view, conditions);
      await page.evaluate(axe.source);
      const results = (await page.evaluate(
        tags => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: tags }),
        TAGS,
      )) as AxeResults;
      const faults = results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      expect(faults, JSON.stringify(conditions)).toEqual([]);
      expect(results.passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
      await page.context().close();
    }
  });
});

/** So wide and high must a target be, in pixels. */
const LEAST = 24;

describe('targets', () => {
  it.each(VIEWS)('are large enough in: $name', async view => {
    for (const conditions of conditionsOf(view)) {
      const page = await open(view, conditions);
      const small = await page.evaluate(least => {
        const targets = [...window.document.querySelectorAll<HTMLElement>('a, button, input, [role="option"], label')];
        const seen = targets.filter(target => target.checkVisibility() && !target.closest('[inert]'));
        const large = (target: HTMLElement, width: number) => {
          const box = target.getBoundingClientRect();
          // Half a pixel may be lost to rounding.
          return box.height >= least - 0.5 && box.width >= width - 0.5;
        };
        // A name within a line of names is as wide as it is; a link that is skipped to is seen in focus alone.
        const inLine = (target: HTMLElement) => getComputedStyle(target).display === 'inline';
        const unseen = (target: HTMLElement) => getComputedStyle(target).clipPath !== 'none';
        return seen
          .filter(target => !unseen(target) && !large(target, inLine(target) ? 0 : least))
          .map(target => `${target.outerHTML.slice(0, 120)} ${target.getBoundingClientRect().height}`);
      }, LEAST);
      expect(small, JSON.stringify(conditions)).toEqual([]);
      await page.context().close();
    }
  });
});
