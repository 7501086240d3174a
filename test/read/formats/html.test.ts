import { describe, expect, test } from 'vitest';
import { given } from './given.ts';

const STORY = `<p>Envoys of Norway and Peru met in Oslo on <b>Thursday</b>, and spoke about fish, ships and the price of salt.</p>
<p>Peru&rsquo;s envoy condemned&nbsp;Chile &amp; left&hellip;</p><ul><li>One item</li><li>Another<br>line</li></ul>`;
const page = (head: string, story = STORY): string => `<!DOCTYPE html>
<html lang="en"><head><title>Envoys meet | Harbour Gazette</title>${head}<style>p { color: red }</style></head>
<body><nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Envoys meet</h1>${story}</article>
<aside><a href="/x">Most read: <em>cake</em></a></aside><footer>All rights reserved</footer><script>track()</script></body></html>`;

const META = `<meta property="og:title" content="Envoys meet"><meta property="og:site_name" content="Harbour Gazette">
<meta property="article:published_time" content="2025-03-20T10:00:00Z"><meta name="author" content="Ann Lee">`;
const JSON_LD = `<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle",
"headline": "Envoys meet", "datePublished": "2025-03-21", "publisher": {"name": "The Gazette"}, "author": [{"name": "Ann Lee"}, {"name": "Kim Lund"}]}]}</script>`;

describe('web pages', () => {
  test('the article alone, blocks apart, entities as signs; the title on top', async () => {
    const { documents, faults, notes } = await given('talks/oslo.html', page(META));
    expect({ faults, notes }).toEqual({ faults: [], notes: [] });
    expect(documents).toMatchObject([
      {
        id: 'talks/oslo',
        title: 'Envoys meet',
        date: '2025-03-20',
        source: 'Harbour Gazette',
        author: 'Ann Lee',
        text: [
          'Envoys meet',
          'Envoys of Norway and Peru met in Oslo on Thursday, and spoke about fish, ships and the price of salt.',
          'Peru’s envoy condemned Chile & left…',
          'One item',
          'Another\nline',
        ].join('\n\n'),
      },
    ]);
  });

  test('JSON-LD goes before meta, and `time` gives a date where neither does', async () => {
    expect((await given('a.html', page(META + JSON_LD))).documents).toMatchObject([
      { date: '2025-03-21', source: 'The Gazette', author: 'Ann Lee, Kim Lund' },
    ]);
    const timed = page('', `<time datetime="2025-03-22T08:00">today</time>${STORY}`);
    expect((await given('a.html', timed)).documents).toMatchObject([{ date: '2025-03-22' }]);
  });

  test('a day that is none is told', async () => {
    const { documents, notes } = await given('a.html', page('<meta name="date" content="2025-02-31">'));
    expect(documents[0]).not.toHaveProperty('date');
    expect(notes).toEqual([expect.stringContaining('a.html: says "2025-02-31" where its date should be')]);
  });

  test('by its bytes, in the character set that it declares', async () => {
    const bytes = Buffer.from(
      page('<meta charset="iso-8859-1">', '<p>The café in São Tomé was closed to all of them.</p>'),
      'latin1',
    );
    expect(await given('a.txt', new Uint8Array(bytes))).toMatchObject({
      documents: [{ text: 'Envoys meet\n\nThe café in São Tomé was closed to all of them.' }],
      notes: [],
    });
  });

  test.each([
    ['deep', `<html>${'<div>'.repeat(5000)}They met.`],
    ['wide', `<html>${'<p>They met.</p>'.repeat(30_000)}`],
    ['no article', '<html><body></body></html> They met.'],
    ['brackets', `<html>They met.${'<'.repeat(300_000)}`],
  ])('one that is %s is read as text with tags', async (_, content) => {
    const start = performance.now();
    const { documents, faults } = await given('a.html', content);
    expect(faults).toEqual([]);
    expect(documents[0]?.text).toContain('They met.');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

const mailOf = (headers: string, body: string): string =>
  `From: Ann Lee <ann@example.org>\r\nDate: Thu, 20 Mar 2025 23:30:00 -0500\r\nSubject: =?utf-8?Q?Envoys_meet_in_S=C3=A3o_Tom=C3=A9?=\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n${headers}\r\n\r\n${body}`;

describe('e-mail', () => {
  test('title, date and source from its headers; quoted lines and the signature are no story', async () => {
    const body =
      'Peru condemned Chile.\r\n\r\n> Chile condemned Peru.\r\n> They left.\r\n\r\nThey met.\r\n-- \r\nAnn Lee, Lima\r\n';
    const { documents, faults } = await given('news.txt', mailOf('Content-Type: text/plain', body));
    expect(faults).toEqual([]);
    const [{ text, skipped, ...rest }] = documents as [(typeof documents)[number]];
    expect(rest).toMatchObject({ id: 'news', title: 'Envoys meet in São Tomé', date: '2025-03-20', source: 'Ann Lee' });
    expect(skipped.map(({ start, end, reason }) => [reason, text.slice(start, end).split(/\r?\n/)[0]])).toEqual([
      ['quoted message', '> Chile condemned Peru.'],
      ['signature', '-- '],
    ]);
  });

  test('HTML is read as such, and documents that are attached are read, too', async () => {
    const parts = [
      'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Envoys of Norway and Peru <b>met</b> in Oslo.</p><p>They left.</p>',
      'Content-Type: text/plain; name="lima.txt"\r\nContent-Disposition: attachment; filename="lima.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\nUGVydSBjb25kZW1uZWQgQ2hpbGUu',
      'Content-Type: image/png\r\nContent-Disposition: attachment; filename="p.png"\r\n\r\nx',
    ];
    const body = `${parts.map(part => `--B\r\n${part}\r\n`).join('')}--B--\r\n`;
    expect(await given('news.eml', mailOf('Content-Type: multipart/mixed; boundary=B', body))).toMatchObject({
      documents: [
        { id: 'news', text: expect.stringMatching(/^Envoys of Norway and Peru met in Oslo\.\n\nThey left\.$/) },
        { id: 'news/lima', text: 'Peru condemned Chile.' },
      ],
      faults: [],
      notes: [expect.stringContaining('news.eml: not read (picture): p.png.')],
    });
  });

  test('one without text is named', async () => {
    expect((await given('news.eml', mailOf('Content-Type: text/plain', ''))).faults).toEqual([
      'news.eml: is an e-mail without text. Give one with text.',
    ]);
  });
});
