import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { toBrief } from '../../src/export/brief.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { fixtureGraph } from '../app/fixture.ts';
import { textOf } from '../support/text-of.ts';
import { hostileGraph, inUtf8 } from './hostile.ts';

interface Part {
  type: string;
  value?: string;
  url?: string;
  children?: Part[];
}

const read = (graph: GraphFile): Part =>
  fromMarkdown(textOf(toBrief(graph)), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Part;
const parts = (part: Part): Part[] => [part, ...(part.children ?? []).flatMap(parts)];
const wordsOf = (part: Part): string =>
  parts(part)
    .map(({ value = '' }) => value)
    .join('');
/** A text as it stands in a line of Markdown. */
const inLine = (text: string): string => inUtf8(text).replace(/\s+/g, ' ').replaceAll('\0', '\uFFFD').trim();

test.each([
  ['a real one', fixtureGraph()],
  ['hostile words', hostileGraph()],
])('read as Markdown of GitHub, all is text, and every quote is there: %s', (_, graph) => {
  const root = read(graph);
  const types = new Set(parts(root).map(({ type }) => type));
  const plain = ['root', 'heading', 'list', 'listItem', 'paragraph', 'blockquote', 'strong', 'text', 'link'];
  expect([...types].filter(type => !plain.includes(type))).toEqual([]);
  // Some readers make a link of an address wherever it stands: it leads where it says, and says the same words.
  for (const link of parts(root).filter(({ type }) => type === 'link'))
    expect(link.url!.replace(/^(http:\/\/|mailto:)/, '')).toBe(wordsOf(link).replace(/^http:\/\//, ''));
  const words = wordsOf(root);
  for (const { attributes } of graph.edges)
    for (const { quote } of attributes.evidence) expect(words).toContain(`“${inLine(quote)}`);
  const headings = parts(root)
    .filter(({ type }) => type === 'heading')
    .map(wordsOf);
  for (const { attributes } of graph.nodes)
    if (attributes.kind === 'demand') expect(headings).toContain(inLine(attributes.label));
});

test('meetings stand in the order of time, with what is known of them', () => {
  const text = textOf(toBrief(fixtureGraph()));
  const dates = [...text.slice(text.indexOf('## Meetings')).matchAll(/^### .*\n\n(\d+ \w+ \d{4}), /gm)].map(
    ([, date]) => Date.parse(`${date} UTC`),
  );
  expect(dates.length).toBeGreaterThan(1);
  expect(dates).toEqual(dates.toSorted((a, b) => a - b));
});
