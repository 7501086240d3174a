import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { GraphFile } from '../../src/model/graph.ts';
import { launchChrome } from '../support/chrome.ts';
import { type Served, serveApp } from '../support/serve.ts';

export interface App {
  /** Opens the app in a window of its own, at an address after `#`, and waits for the graph. */
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
  served: Served;
}

/**
 * Starts a browser and a server for the tests of a file. After each test no page may have written to the console, but
 * for the messages that `expected` allows.
 */
export function startApp(graph: GraphFile, expected?: RegExp): App {
  let browser: Browser;
  const messages: string[] = [];
  const app = {} as App;
  app.open = async (hash = '', options = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.on('console', message => messages.push(message.text()));
    page.on('pageerror', error => messages.push(String(error)));
    await page.goto(`${app.served.address}${hash}`);
    await page.getByRole('combobox', { name: 'Search' }).or(page.getByRole('alert')).first().waitFor();
    return page;
  };
  beforeAll(async () => {
    [browser, app.served] = await Promise.all([launchChrome(), serveApp(inject('appFolder'), JSON.stringify(graph))]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map(context => context.close()));
    expect(messages.splice(0).filter(message => !expected?.test(message))).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await app.served?.close();
  });
  return app;
}

/** The heading of the panel: what is selected. */
export const selected = (page: Page) =>
  page.getByRole('complementary', { name: 'Selection' }).getByRole('heading', { level: 2 });

/** The link of a demand in the ledger, which opens first. */
export const demandIn = (page: Page, name: string) => page.getByRole('grid').getByRole('link', { name, exact: true });

/** The document that is being read, beside the map. */
export const reading = (page: Page) =>
  page.getByRole('complementary').filter({ has: page.getByRole('region', { name: 'Text', exact: true }) });

/** Clears the selection by the panel's own link. */
export const clear = (page: Page) => page.getByRole('link', { name: 'Close selection' }).click();

/** Clicks a checkbox or a radio button, and waits until it is so: the page answers by way of the address, a moment later. */
export async function toggle(
  within: Page | Locator,
  role: 'checkbox' | 'radio',
  name: string | RegExp,
  checked: boolean,
): Promise<void> {
  await within.getByRole(role, { name }).click();
  await within.getByRole(role, { name, checked }).waitFor();
}
