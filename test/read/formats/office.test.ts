import { readFileSync } from 'node:fs';
import { configure, TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import { type PageLine, textOfPages } from '../../../src/read/formats/pdf-lines.ts';
import { given } from './given.ts';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(`test/fixtures/formats/${name}`));
const LEAD =
  'OSLO, March 20, 2025 (AFP) – Envoys of Norway and Peru met in Oslo on Thursday. They spoke about a ceasefire in the ' +
  'long-running war, and about the negotiations that Chile has called for since the spring of last year, as officials of ' +
  'both countries said after the meeting.';

describe('PDF', () => {
  test.each(['story.pdf', 'story.txt'])(
    'written by Chromium, as %s: lines are paragraphs again, hyphens at their ends gone',
    async name => {
      const { documents, faults, notes } = await given(name, file('story.pdf'));
      expect({ faults, notes }).toEqual({ faults: [], notes: [] });
      expect(documents).toMatchObject([
        { id: 'story', title: 'Envoys meet in Oslo', date: '2025-03-20', source: 'AFP' },
      ]);
      const paragraphs = documents[0]!.text.split('\n\n');
      expect(paragraphs).toHaveLength(4);
      expect(paragraphs.slice(0, 2)).toEqual(['Envoys meet in Oslo', LEAD]);
      expect(paragraphs[2]).toMatch(
        /^“Peru condemned the attack on the harbour of Lima,” said Norwegian Prime Minister Kari Berg\./,
      );
    },
  );

  test('in two columns', async () => {
    const { documents } = await given('columns.pdf', file('columns.pdf'));
    expect(documents[0]!.text.split('\n\n')).toEqual([
      'Envoys meet in Oslo',
      expect.stringMatching(/^OSLO, .* spoke about a ceasefire .* after the meeting\.$/),
      expect.stringMatching(/^“Peru condemned .* with Peru\.$/),
      expect.stringMatching(/^Chile’s foreign minister .* the step\.$/),
    ]);
  });

  test.each([
    ['locked.pdf', file('locked.pdf'), 'locked.pdf: is encrypted. Save it without its password.'],
    [
      'scan.pdf',
      file('scan.pdf'),
      'scan.pdf: holds pictures and no text. Have the text recognised (OCR), and give that.',
    ],
    ['cut.pdf', file('story.pdf').subarray(0, 200), /^cut\.pdf: is no whole PDF file \(.*\)\. Get it again\.$/],
  ])('%s is named', async (name, bytes, fault) => {
    expect((await given(name, bytes)).faults).toEqual([
      typeof fault === 'string' ? fault : expect.stringMatching(fault),
    ]);
  });

  const line = (words: string, y: number, left = 0): PageLine => ({ words, left, right: left + 100, y, size: 10 });
  test.each<[string, PageLine[][], string]>([
    ['a hyphen goes', [[line('They nego-', 50), line('tiated.', 38)]], 'They negotiated.'],
    [
      'one that the word has elsewhere stays',
      [[line('A long-term aim, long-', 50), line('term.', 38)]],
      'A long-term aim, long-term.',
    ],
    ['one before a name stays', [[line('The Franco-', 50), line('German plan', 38)]], 'The Franco-German plan'],
    ['a gap parts', [[line('One', 50), line('two', 38), line('Three', 14), line('four', 2)]], 'One two\n\nThree four'],
    ['an indent parts', [[line('One', 50), line('two', 38), line('Three', 26, 15)]], 'One two\n\nThree'],
    [
      'a sentence goes on over pages',
      [[line('They met in', 50)], [line('the old town.', 50)]],
      'They met in the old town.',
    ],
    ['a head stands alone', [[line('They met.', 50)], [line('Page 2', 50)]], 'They met.\n\nPage 2'],
  ])('%s', (_, pages, text) => {
    expect(textOfPages(pages)).toBe(text);
  });
});

configure({ useWebWorkers: false });
async function docx(xml: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  await writer.add('word/document.xml', new TextReader(xml));
  return writer.close();
}

describe('Word', () => {
  test.each(['story.docx', 'story.zip', 'story.txt'])(
    'as %s: paragraphs apart; what was deleted, notes and heads left out',
    async name => {
      expect(await given(name, file('story.docx'))).toMatchObject({
        documents: [
          {
            id: 'story',
            title: 'Envoys meet in Oslo',
            author: 'Ann Lee',
            date: '2025-03-20',
            text: [
              'Envoys meet in Oslo',
              'OSLO, March 20, 2025 (AFP) – Envoys of Norway and Peru met in Oslo on Thursday.',
              'Peru condemned Chile & left.\nThey said < 3 words.',
              'The report is due.',
              'Country',
              'Vote',
              'Chile',
              'No',
            ].join('\n\n'),
          },
        ],
        faults: [],
        notes: [],
      });
    },
  );

  test('entities of a file of its own are not taken for text', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(100)}"><!ENTITY c "${'&a;'.repeat(100)}">]><w:p><w:t>They met &c;.</w:t></w:p>`;
    expect((await given('a.docx', await docx(bomb))).documents[0]?.text.length).toBeLessThan(100);
  });

  test('one without text, and one that is none, are named', async () => {
    expect((await given('a.docx', await docx('<w:p/>'))).faults).toEqual([
      'a.docx: is a document without text. Give one with text.',
    ]);
    expect((await given('a.docx', 'They met.')).faults).toEqual([
      expect.stringMatching(/^a\.docx: is no whole ZIP archive \(.*\)\. Get it again\.$/),
    ]);
  });
});
