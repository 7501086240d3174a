import { describe, expect, it } from 'vitest';
import { reading, selected, startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const HOSTILE = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';
const graph = fixtureGraph();
const document = {
  ...graph.attributes.documents[0]!,
  id: 'h',
  title: HOSTILE,
  text: `${HOSTILE} met.`,
  articles: [],
  skipped: [],
};
const evidence = [{ document: 'h', start: 0, end: HOSTILE.length, quote: HOSTILE }];
const app = startApp({
  ...graph,
  attributes: { documents: [document] },
  nodes: [{ key: HOSTILE, attributes: { kind: 'leader', label: HOSTILE, aliases: [HOSTILE], evidence, x: 0, y: 0 } }],
  edges: [],
});

describe('hostile text', () => {
  it('is only ever text', async () => {
    const page = await app.open(`#node=${encodeURIComponent(HOSTILE)}`);
    expect(await selected(page).textContent()).toBe(HOSTILE);
    await page.getByRole('region', { name: 'Where it says so' }).getByRole('link').click();
    expect(await reading(page).locator('mark').textContent()).toBe(HOSTILE);
    expect(await page.locator('img, #root script').count()).toBe(0);
    expect(await page.title()).toBe(`${HOSTILE} – Entente`);
  });
});
