import { expect, test } from 'vitest';
import { PlainText } from '../../../src/model/plain-text.ts';
import { given } from './given.ts';

/** What a reader sees of a text of Markdown. */
async function seen(text: string): Promise<string> {
  const { documents, faults } = await given('a.md', text);
  expect(faults).toEqual([]);
  expect(documents[0]?.text).toBe(text);
  const replaced = documents[0]!.skipped.map(span => ({ ...span, as: span.as ?? '' }));
  return new PlainText(text, replaced).text;
}

test.each([
  ['They met [in Oslo](https://example.org "talks") on Thursday.', 'They met in Oslo on Thursday.'],
  ['They **met** in *Oslo*, `so`.', 'They met in Oslo, so.'],
  ['- Chile left.\n- Peru [stayed][1].\n\n[1]: https://example.org\n', 'Chile left.\nPeru stayed.\n\n\n'],
  ['1. Chile left.\n2. Peru stayed.', 'Chile left.\nPeru stayed.'],
  ['> “We met,”\n> he said.', '“We met,”\nhe said.'],
  ['They met.\n\n![Two men](p.png)\n\nThey left.', 'They met.\n\n\n\nThey left.'],
  ['They met.\n\n```\ncode\n```\n\nThey left.', 'They met.\n\n\n\n\n\nThey left.'],
  ['2025\\. They met \\*there\\*.', '2025. They met *there*.'],
  ['They <b>met</b> &amp; left.', 'They met & left.'],
  ['\uFEFFThey *met*.', 'They met.'],
  ['They met [the other day] at 5 * 3 * 2.', 'They met [the other day] at 5 * 3 * 2.'],
])('%j', async (text, words) => {
  expect(await seen(text)).toBe(words);
});

test('headings begin articles; what is below a title is no word of it', async () => {
  const { documents } = await given(
    'a.md',
    '---\ntitle: The day\n---\n# Envoys *meet*\n\nThey met.\n\n# Chile leaves\n\nIt left.\n',
  );
  expect(documents[0]).toMatchObject({
    title: 'The day',
    articles: [{ title: 'Envoys meet' }, { title: 'Chile leaves' }],
  });
  expect((await given('a.md', 'Envoys meet\n===========\n\nThey met in Oslo.')).documents[0]?.title).toBe(
    'Envoys meet',
  );
});
