import { describe, expect, it } from 'vitest';
import { selected, startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const app = startApp(graph);

describe('address', () => {
  it('restores the selection and the passage on reload', async () => {
    const { document, start, end, quote } = graph.nodes[1]!.attributes.evidence[0]!;
    const page = await app.open(`#node=leader:emmanuel-macron&document=${document}&start=${start}&end=${end}`);
    for (const again of [false, true]) {
      if (again) await page.reload();
      expect(await page.getByRole('dialog').locator('mark.mark-passage').textContent()).toBe(quote);
    }
    await page.keyboard.press('Escape');
    await selected(page).getByText('Emmanuel Macron').waitFor();
    await page.reload();
    await selected(page).getByText('Emmanuel Macron').waitFor();
  });

  it('goes back step by step', async () => {
    const page = await app.open();
    await page.getByRole('link', { name: 'Putin meets Zelenskyy in person' }).click();
    await selected(page).getByText('Putin meets Zelenskyy in person').waitFor();
    await page.getByRole('link', { name: 'demanded by: Volodymyr Zelenskyy' }).click();
    await selected(page).getByText('Volodymyr Zelenskyy').waitFor();
    await page.goBack();
    await selected(page).getByText('Putin meets Zelenskyy in person').waitFor();
    await page.goBack();
    await selected(page).getByText('Who demands what of whom').waitFor();
  });

  it('says so where it names what the graph does not hold', async () => {
    const page = await app.open('#node=country:ZZ&document=999');
    await page.getByRole('alert').getByText('country:ZZ').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
