import { describe, expect, it } from 'vitest';
import { demandIn, reading, selected, startApp, toggle } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const app = startApp(graph);

describe('address', () => {
  it('restores the selection and the passage on reload', async () => {
    const { document, start, end, quote } = graph.nodes[1]!.attributes.evidence[0]!;
    const page = await app.open(`#node=leader:emmanuel-macron&document=${document}&start=${start}&end=${end}`);
    for (const again of [false, true]) {
      if (again) await page.reload();
      expect(await reading(page).locator('mark.mark-passage').textContent()).toBe(quote);
    }
    await page.keyboard.press('Escape');
    await selected(page).getByText('Emmanuel Macron').waitFor();
    await page.reload();
    await selected(page).getByText('Emmanuel Macron').waitFor();
  });

  it('holds the tab of a view, and whether the filters are folded', async () => {
    const page = await app.open();
    await page.getByRole('tab', { name: /^Unanswered/ }).click();
    await page.getByRole('button', { name: 'Filters' }).click();
    const filters = page.getByRole('complementary', { name: 'Legend and filters' });
    await filters.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('tab', { name: /^Unanswered/, selected: true }).waitFor();
    expect(await filters.count()).toBe(0);
    await toggle(page, 'radio', 'Table', true);
    await page.getByRole('tab', { name: /^Nodes/, selected: true }).waitFor();
    await page.getByRole('button', { name: 'Filters' }).click();
    await filters.waitFor();
  });

  it('goes back step by step', async () => {
    const page = await app.open();
    await demandIn(page, 'Putin meets Zelenskyy in person').click();
    await selected(page).getByText('Putin meets Zelenskyy in person').waitFor();
    await page.getByRole('link', { name: 'demanded by: Volodymyr Zelenskyy' }).click();
    await selected(page).getByText('Volodymyr Zelenskyy').waitFor();
    await page.goBack();
    await selected(page).getByText('Putin meets Zelenskyy in person').waitFor();
    await page.goBack();
    await selected(page).getByText('Who demands what of whom').waitFor();
  });

  it.each([
    ['#node=country:ZZ', 'The address names the node “country:ZZ”, which this graph does not hold.'],
    ['#edge=e999', 'The address names the edge “e999”, which this graph does not hold.'],
    ['#document=999', 'The address names the document “999”, which this graph does not hold.'],
    ['#node=country:RU&document=999', 'The address names the document “999”, which this graph does not hold.'],
    [
      '#hide=ships,demand',
      'The address hides “ships”, which is no kind of node, no type of edge, no voice and no reader.',
    ],
    ['#view=globe', 'The address asks for the view “globe”. There are: ledger, timeline, map, table, documents.'],
    ['#edge=e1&near=1', 'The address says near=1. It shows the surroundings of a node as node=…&near=1.'],
    ['#order=size', 'The address asks for the order “size”. There are: contested, latest, earliest, sides, name.'],
    ['#turn=country:ZZ', 'The address names the node “country:ZZ”, which this graph does not hold.'],
    ['#off=country:ZZ', 'The address names the node “country:ZZ”, which this graph does not hold.'],
    ['#without=999', 'The address names the document “999”, which this graph does not hold.'],
    ['#pin=1,2,country:ZZ', 'The address pins the node “country:ZZ”, which this graph does not hold.'],
    ['#pin=1,country:RU', 'The address says pin=1,country:RU, which cannot be read.'],
    ['#from=2025-02-30', 'The address says from=2025-02-30, which cannot be read.'],
    ['#sure=high', 'The address says sure=high, which cannot be read.'],
    ['#tab=chairs', 'The address asks for the tab “chairs”. There are: positions, asks, nodes, edges, review.'],
    ['#nodes=country:RU', 'The address says “nodes”, which means nothing here.'],
  ])('says so where it names what the graph does not hold: %s', async (hash, said) => {
    const page = await app.open(hash);
    await page.getByRole('complementary', { name: 'Selection' }).getByRole('alert').getByText(said).waitFor();
    expect(await reading(page).count()).toBe(0);
  });

  it('says all that is wrong, and stops when it is left', async () => {
    const page = await app.open('#node=country:ZZ&with=country:YY&hide=ships');
    expect(await page.getByRole('alert').getByRole('paragraph').count()).toBe(3);
    await demandIn(page, 'Putin meets Zelenskyy in person').click();
    await selected(page).getByText('Putin meets Zelenskyy in person').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it.each([
    '',
    '#node=country:RU&near=1',
    '#hide=demand,rejects&view=table',
    '#edge=e1',
    '#view=map',
    '#sure=0.5&told=2&from=2025-03&asof=2025-04-10',
    '#pin=1,2,country:RU&off=country:FI&camera=0.5,0.5,0.4',
  ])('says nothing where all is well: %s', async hash => {
    const page = await app.open(hash);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it.each([
    ['start=9&end=4', true],
    ['start=x&end=y', true],
    ['start=0&end=99999999', true],
    ['start=0&end=9', false],
  ])('says in the document that it has no such passage: %s', async (passage, amiss) => {
    const page = await app.open(`#document=000&${passage}`);
    await reading(page).waitFor();
    const alert = reading(page).getByRole('alert');
    expect(await alert.getByText('a passage that this document does not have').count()).toBe(amiss ? 1 : 0);
  });
});
