import { describe, expect, it } from 'vitest';
import { reading, selected, startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const app = startApp(fixtureGraph());
const DEMAND = 'Foreign troops are deployed in Ukraine';
const QUOTE = 'Russia has also ruled out accepting any foreign troops on Ukrainian soil';

describe('a reader who is here for the first time', () => {
  it('learns in at most six gestures who rejects foreign troops, in which words, since when, and what London says', async () => {
    const page = await app.open();
    let gestures = 0;
    const gesture = async (act: Promise<unknown>) => {
      gestures++;
      await act;
    };

    // Who rejects foreign troops? The opening page says it.
    const sentence = page
      .getByRole('listitem')
      .filter({ hasText: `Russia rejects ${DEMAND}` })
      .first();
    await sentence.waitFor();
    await gesture(sentence.getByRole('link', { name: 'rejects' }).click());

    // The quote, and where it stands.
    await selected(page).getByText(DEMAND).waitFor();
    await gesture(page.getByRole('link', { name: QUOTE }).click());
    expect(await reading(page).locator('mark').textContent()).toContain(QUOTE);

    // When it was first said.
    await page.getByText(/^First said on 15 March 2025, last on \d+ \w+ 2025, in \d documents\.$/).waitFor();

    // What the United Kingdom says to it.
    await gesture(selected(page).getByRole('link', { name: DEMAND }).click());
    await page.getByText(/supported by the United Kingdom/).waitFor();
    await gesture(page.getByRole('button', { name: /: supported by United Kingdom$/ }).click());
    await page
      .getByRole('region', { name: /^Relations/ })
      .getByRole('link', { name: /British|Britain|UK/ })
      .first()
      .waitFor();

    expect(gestures).toBeLessThanOrEqual(6);
  });
});
