import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/document.ts';
import { skippedOf, wordsSkippedAs } from './skipped.ts';

/** The words that are skipped as HTML, and what a reader sees in their place. */
const seenOf = (text: string) =>
  readDocument('test', text).skipped.flatMap(({ start, end, as }) =>
    as === undefined ? [] : [[text.slice(start, end), as]],
  );

describe('HTML is skipped', () => {
  test.each<[string, [string, string][]]>([
    [
      '<p>They met.</p>',
      [
        ['<p>', '\n\n'],
        ['</p>', '\n\n'],
      ],
    ],
    [
      'They <b>met</b>.',
      [
        ['<b>', ''],
        ['</b>', ''],
      ],
    ],
    [
      'They <a href="https://x.org/?a=1" title=\'x > y\' target=_blank>met</a>.',
      [
        ['<a href="https://x.org/?a=1" title=\'x > y\' target=_blank>', ''],
        ['</a>', ''],
      ],
    ],
    ['They met.<br/>They ate.', [['<br/>', '\n']]],
    ['They met.<BR>They ate.', [['<BR>', '\n']]],
    ['<video controls src="x">They met.', [['<video controls src="x">', ' ']]],
    ['They <!-- <b>never</b> --> met.', [['<!-- <b>never</b> -->', '']]],
    [
      'They met.<script type="x">if (a < b) { "They ate." }</script >',
      [['<script type="x">if (a < b) { "They ate." }</script >', ' ']],
    ],
    ['They met.<STYLE>p { color: red }</style>', [['<STYLE>p { color: red }</style>', ' ']]],
    ['<!DOCTYPE html><p>They met.', [['<!DOCTYPE html><p>', '\n\n']]],
    [
      'Fish &amp; ships&nbsp;sail&#8217;s &lt;3 &#x2014; &quot;so&quot;',
      [
        ['&amp;', '&'],
        ['&nbsp;', ' '],
        ['&#8217;', '’'],
        ['&lt;', '<'],
        ['&#x2014;', '—'],
        ['&quot;', '"'],
        ['&quot;', '"'],
      ],
    ],
    [
      'They met&shy;.&#27;',
      [
        ['&shy;', ''],
        ['&#27;', ''],
      ],
    ],
  ])('%s', (text, seen) => {
    expect(seenOf(text)).toEqual(seen);
  });

  test('the rules of reading see the words alone, and their spans are of the text as given', () => {
    const text = [
      '<h1>Envoys <em>meet</em> &amp; eat</h1>',
      '<p class="date">Published: <time datetime="2025-03-20">20 March 2025</time></p>',
      '<p>LIMA (AFP) &ndash; They met on <b>Monday</b>.</p>',
      '<p>Photo by <i>Ann Lee</i></p>',
    ].join('\n');
    const document = readDocument('test', text);
    expect(document).toMatchObject({ title: 'Envoys meet & eat', date: '2025-03-20', source: 'AFP' });
    expect(wordsSkippedAs('date line', text)).toEqual(['Published: <time datetime="2025-03-20">20 March 2025']);
    expect(wordsSkippedAs('dateline', text)).toEqual(['LIMA (AFP) &ndash; ']);
    expect(wordsSkippedAs('photo credit', text)).toEqual(['Photo by <i>Ann Lee']);
  });
});

test.each([
  '5 < 6 and 7 > 3',
  'They <3 fish.',
  'a <b and c> d',
  '<unclear> they said <Lima> and <https://x.org>.',
  'They wrote <a@b.org>.',
  'They met <b',
  'They met <a href="x',
  'They <!-- met.',
  'AT&T and R&D; &c. &nosuch; & &#; &amp',
])('no HTML: %s', text => {
  expect(skippedOf(text)).toEqual([]);
});

describe('front matter', () => {
  const STORY = 'Envoys of Norway and Peru met in Oslo on Thursday.';

  test('gives title, date, id and source, and is skipped', () => {
    const matter =
      '---\ntitle: "Envoys meet: a story"\ndate: 2025-03-20T10:00:00Z\nid: oslo-7\nsource: Harbour Gazette\ntags: [fish]\n---\n';
    const text = `${matter}\n${STORY}`;
    expect(readDocument('test', text)).toMatchObject({
      id: 'oslo-7',
      title: 'Envoys meet: a story',
      date: '2025-03-20',
      source: 'Harbour Gazette',
      text,
      articles: [{ start: matter.length + 1, end: text.length, date: '2025-03-20' }],
      skipped: [{ start: 0, end: matter.length, reason: 'front matter' }],
    });
  });

  test.each([
    ['date: 20 March 2025', '2025-03-20'],
    ['date: "2025-03"', '2025-03'],
    ['published: 2025-03-20', '2025-03-20'],
    ['datePublished: Thu, 20 Mar 2025 14:05:00 GMT', '2025-03-20'],
    ['date: 2025-02-30', undefined],
    ['date: 03/04/2025', undefined],
    ['date: soon', undefined],
    ['date: [2025-03-20]', undefined],
    ['updated: 2025-03-20', undefined],
    ['title: Talks: the end\ndate: 2025-03-20', '2025-03-20'],
  ])('%s', (lines, date) => {
    expect(readDocument('test', `---\n${lines}\n---\n${STORY}`).date).toBe(date);
  });

  test('gives way to metadata, and goes before the text', () => {
    const text = `---\ntitle: A\nid: a\ndate: 2025-03-20\n---\nEnvoys meet\nMarch 22, 2025\n${STORY}`;
    expect(readDocument('test', text)).toMatchObject({ id: 'a', title: 'A', date: '2025-03-20' });
    expect(readDocument('b', text, { id: 'b', title: 'B', date: '2025-03-21' })).toMatchObject({
      id: 'b',
      title: 'B',
      date: '2025-03-21',
    });
  });

  test('of TOML is skipped; a byte order mark and other line ends do no harm', () => {
    expect(wordsSkippedAs('front matter', `+++\ntitle = "A"\n+++\n${STORY}`)).toEqual(['+++\ntitle = "A"\n+++\n']);
    expect(readDocument('test', `\uFEFF---\r\ntitle: A\r\n...\r\n${STORY}`)).toMatchObject({
      title: 'A',
      skipped: [{ reason: 'byte order mark' }, { start: 1, reason: 'front matter' }],
    });
  });

  test.each([
    `---\n${STORY}\n---\n${STORY}!`,
    `---\ntitle: A\n${STORY}`,
    `${STORY}\n---\ntitle: A\n---\n`,
    `+++\n${STORY}\n+++\n`,
  ])('is none: %s', text => {
    expect(wordsSkippedAs('front matter', text)).toEqual([]);
  });
});
