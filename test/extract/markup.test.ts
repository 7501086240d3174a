import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { readSentences } from '../../src/extract/reading.ts';
import { readDocument } from '../../src/read/document.ts';
import { analyse } from '../support/analyser.ts';

const PLAIN = [
  'Russian Foreign Minister Ivan Titov met Turkish Foreign Minister Ali Demir’s envoy in Sochi on Monday.',
  '“We demand peace,” Titov said.',
];
const MARKED = [
  '<p>Russian Foreign Minister <b>Ivan</b> <i>Titov</i> met <a href="/tr">Turkish</a> Foreign Minister Ali&nbsp;<b>Demir</b>’s envoy in Sochi on <time datetime="1999-01-01">Monday</time>.</p>',
  '<p>&ldquo;We demand peace,&rdquo; <a title="Putin attacked Ukraine">Titov</a> said.</p><script>Putin met Xi.</script>',
];
const DATE = { date: '2025-03-20' };

/** What a document tells, without where and in which words it stands. */
function told(text: string) {
  const { nodes, edges } = extract(readDocument('test', text, DATE), analyse);
  const numberless = (key: string) => key.replace(/:\d+$/, '');
  return {
    nodes: nodes.map(({ attributes: { evidence, ...rest } }) => ({
      ...rest,
      rules: evidence.map(({ rule, voice }) => [rule, voice?.mode]),
    })),
    edges: edges.map(({ source, target, attributes }) => [numberless(source), attributes.type, numberless(target)]),
  };
}

test('the same is found with HTML in the text as without it', () => {
  const found = told(MARKED.join(''));
  expect(found.edges).toContainEqual(['leader:ivan-titov', 'participates_in', 'meeting:test']);
  expect(found).toEqual(told(PLAIN.join('\n\n')));
});

test('quotes are verbatim, with the tags in them as they stand', () => {
  const text = MARKED.join('');
  const { document, nodes, edges } = extract(readDocument('test', text, DATE), analyse);
  expect(document.text).toBe(text);
  const evidence = [...nodes, ...edges].flatMap(({ attributes }) => attributes.evidence);
  expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(evidence.map(({ quote }) => quote));
  const titov = nodes.find(({ key }) => key === 'leader:ivan-titov')!.attributes;
  expect(titov.label).toBe('Ivan Titov');
  expect(titov.evidence[0]?.quote).toBe('Russian Foreign Minister <b>Ivan</b> <i>Titov');
});

test('words on both sides of a tag are as near as a reader sees them', () => {
  const wordsOf = (text: string) =>
    readSentences(readDocument('test', text), analyse).sentences.map(({ tokens }) =>
      tokens.map(({ surface }) => surface),
    );
  expect(wordsOf('<span>T</span>hey met.<br>She ate.<td>Fish</td><td>Ships</td>')).toEqual([
    ['They', 'met', '.'],
    ['She', 'ate', '.'],
    ['Fish'],
    ['Ships'],
  ]);
});

test('front matter is no story', () => {
  const text = '---\ntitle: Ukraine-Russia peace talks in Geneva\ndate: 2025-03-20\n---\nNorway met Peru on Monday.';
  const { nodes } = extract(readDocument('test', text), analyse);
  expect(nodes.map(({ attributes }) => attributes.label)).not.toContain('Russia');
  expect(nodes.find(({ attributes }) => attributes.kind === 'meeting')?.attributes).toMatchObject({
    date: '2025-03-17',
  });
});
