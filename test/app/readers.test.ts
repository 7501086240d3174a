import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/model/attributes.ts';
import { selected, startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const isRejecting = (at: number) => graph.edges[at]!.attributes.type === 'rejects';
for (const { attributes } of graph.nodes) attributes.readers = ['rules', 'model'];
for (const [at, { attributes }] of graph.edges.entries())
  attributes.readers = (isRejecting(at) ? ['model'] : at % 7 === 0 ? ['rules'] : ['rules', 'model']) satisfies Reader[];
const rejecting = graph.edges.filter((_, at) => isRejecting(at));
const disputed = graph.edges.filter(({ attributes }) => attributes.readers!.length === 1);
const { document, start, end } = rejecting[0]!.attributes.evidence[0]!;
const REASON = { document, reader: 'rules' as const, what: '<b>refusal</b>', why: 'it was not so', start, end };
graph.attributes.dropped = [REASON];
const app = startApp(graph);

describe('what two readers say', () => {
  it('can be shown alone, and goes through a queue to the words and the reasons', async () => {
    const page = await app.open('#view=table&tab=review&filters=open');
    const queue = page.getByRole('table', { name: 'Review' });
    expect(await queue.getAttribute('aria-rowcount')).toBe(`${disputed.length + 1}`);
    const row = queue.getByRole('row').filter({ hasText: REASON.what }).first();
    expect(await row.textContent()).toContain('the model alone');
    await row.getByRole('link').first().click();
    await selected(page).waitFor();
    await page.getByRole('button', { name: 'Why?' }).click();
    const reasons = page.getByRole('listitem').filter({ hasText: REASON.what });
    await reasons.getByText(REASON.why).waitFor();

    const legend = page.getByRole('complementary', { name: 'Legend and filters' });
    await legend.getByRole('button', { name: 'Only the rules alone' }).click();
    await page.getByText('said by the model alone').waitFor();
    await expect.poll(() => page.url()).toContain('read-by-model');
    expect(await page.getByText('which is no kind of node').count()).toBe(0);
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect.poll(() => page.getByText('said by the model alone').count()).toBe(0);
  });
});
