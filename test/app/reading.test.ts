import { describe, expect, it } from 'vitest';
import { reading, selected, startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const app = startApp(graph);
const QUOTE = 'Russia has also ruled out accepting any foreign troops on Ukrainian soil';

describe('reading', () => {
  it('reads relations as sentences, grouped by type', async () => {
    const page = await app.open('#node=country:RU');
    const relations = page.getByRole('region', { name: /^Relations/ });
    await relations.getByRole('link', { name: 'rejects: Foreign troops are deployed in Ukraine' }).click();
    await selected(page).getByText('Foreign troops are deployed in Ukraine').waitFor();
    await relations.getByRole('link', { name: 'rejected by: Russia' }).waitFor();
    await page.goBack();
    await selected(page).getByText('Russia').waitFor();
  });

  it('shows the quotes of a relation, with the title and the date of their article', async () => {
    const page = await app.open('#node=country:RU');
    await page.getByRole('button', { name: /quotes : rejects Foreign troops are deployed in Ukraine/ }).click();
    await page.getByRole('link', { name: QUOTE }).waitFor();
    const relations = page.getByRole('region', { name: /^Relations/ });
    await relations.getByText('Military Chiefs Gather in UK to Discuss Ukraine Protections, 20 March 2025').waitFor();
  });

  it('dates a quote by its article, not by its document', async () => {
    const page = await app.open('#node=demand:talks');
    await page
      .getByRole('region', { name: 'Where it says so' })
      .getByText(/, 15 May 2025$/)
      .waitFor();
  });

  it('opens the document at the quote, marked, in sight and in focus; Escape leads back', async () => {
    const page = await app.open('#node=country:RU');
    await page.getByRole('button', { name: /quotes : rejects Foreign troops are deployed in Ukraine/ }).click();
    await page.getByRole('link', { name: QUOTE }).click();
    const pane = page.getByRole('complementary', {
      name: 'Military Chiefs Gather in UK to Discuss Ukraine Protections',
    });
    const mark = pane.locator('mark', { hasText: QUOTE });
    await mark.waitFor();
    expect(await mark.textContent()).toBe(QUOTE);
    await expect.poll(() => mark.evaluate(element => document.activeElement === element)).toBe(true);
    const { y, height } = (await mark.boundingBox())!;
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThan(900);
    await page.keyboard.press('Escape');
    await pane.waitFor({ state: 'hidden' });
    await selected(page).getByText('Russia').waitFor();
    await expect
      .poll(() => page.getByRole('link', { name: QUOTE }).evaluate(element => document.activeElement === element))
      .toBe(true);
  });

  it('shows the whole document, every character of it', async () => {
    const page = await app.open('#document=000');
    const shown = await reading(page).locator('.document-text').textContent();
    const bare = (text: string) => text.replace(/Article \d of \d( · [\w ]+2025)?/g, '').replace(/\s/g, '');
    expect(bare(shown!)).toBe(bare(graph.attributes.documents[0]!.text));
  });

  it('begins with what it is, then the newest words, then relations; the rules are folded away', async () => {
    const page = await app.open('#node=leader:vladimir-putin');
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await panel.getByText(/^President of Russia: \d+ relations in \d documents, .+ 2025\.$/).waitFor();
    const headings = await panel.getByRole('heading').allTextContents();
    expect(headings.map(text => text.replace(/ \d+$/, '')).slice(0, 3)).toEqual([
      'Vladimir Putin',
      'Where it says so',
      'Relations',
    ]);
    expect(await panel.getByText('by-hand').count()).toBe(0);
    await panel.getByRole('button', { name: 'Why?' }).click();
    await panel.getByText(/by-hand/).waitFor();
  });

  it('tells who wants a demand and who refuses it, and that it is contested', async () => {
    const page = await app.open('#node=demand:foreign-troops');
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await panel
      .getByText(/^Demanded by Volodymyr Zelenskyy; supported by the United Kingdom, .+; rejected by Russia/)
      .waitFor();
    await panel.getByRole('link', { name: 'rejected by: Russia' }).waitFor();
    await panel.getByText('contested', { exact: true }).first().waitFor();
  });

  it('says how many relations are filtered away, and lists them when asked', async () => {
    const page = await app.open('#node=country:RU&hide=rejects');
    const rejects = page.getByRole('link', { name: /^rejects: / });
    await page.getByText('1 relation is filtered away.').waitFor();
    expect(await rejects.count()).toBe(0);
    await page.getByRole('button', { name: 'List all the same' }).click();
    await rejects.first().waitFor();
    await page.getByRole('button', { name: 'List only what is shown' }).click();
    await expect.poll(() => rejects.count()).toBe(0);
  });

  it('steps from quote to quote', async () => {
    const page = await app.open('#node=country:RU&document=000');
    await page.getByRole('link', { name: 'Next quote' }).click();
    await page.getByText(/^1 of \d+$/).waitFor();
    await page.getByRole('link', { name: 'Next quote' }).click();
    await page.getByText(/^2 of \d+$/).waitFor();
    await page.getByRole('link', { name: 'Previous quote' }).click();
    await page.getByText(/^1 of \d+$/).waitFor();
  });
});
