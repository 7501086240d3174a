import { describe, expect, test } from 'vitest';
import { given } from './given.ts';

const OSLO = 'Envoys of Norway and Peru met in Oslo on Thursday.';
const LIMA = 'Peru condemned Chile.';

describe('JSON Lines', () => {
  test('one article a line, by the usual names', async () => {
    const lines = [
      { id: 'oslo-1', headline: 'Envoys meet', body: OSLO, published: '2025-03-20T10:00:00Z', byline: 'Ann Lee' },
      { text: LIMA, source: { name: 'Harbour Gazette' } },
    ];
    expect(await given('news.jsonl', lines.map(line => JSON.stringify(line)).join('\r\n'))).toMatchObject({
      documents: [
        { id: 'oslo-1', title: 'Envoys meet', date: '2025-03-20', author: 'Ann Lee', text: OSLO },
        { id: 'news/2', source: 'Harbour Gazette', text: LIMA },
      ],
      faults: [],
      notes: [],
    });
  });

  test('a date is told in one line', async () => {
    const { notes } = await given('news.jsonl', JSON.stringify({ text: OSLO, date: '2025-\r\r\n02' }));
    expect(notes).toEqual([expect.stringContaining('says "2025- 02" where its date should be')]);
  });

  test('other names are given', async () => {
    const fields = { text: 'story.words', id: 'nr', title: 'kop' };
    const line = JSON.stringify({ nr: 7, kop: 'Envoys meet', text: 'No.', story: { words: OSLO } });
    expect(await given('news.jsonl', line, { fields })).toMatchObject({
      documents: [{ id: '7', title: 'Envoys meet', text: OSLO }],
      faults: [],
    });
  });

  test('a bad line costs that one alone, and is named', async () => {
    const lines = ['{"text": ', '[1]', '{"title": "T"}', '', JSON.stringify({ text: OSLO, date: '2025-02-31' })];
    expect(await given('news.jsonl', lines.join('\n'))).toMatchObject({
      ids: ['news/5'],
      faults: [
        expect.stringMatching(/^news\.jsonl: line 1: is not JSON \(.*\)\. It is left out\.$/),
        'news.jsonl: line 2: is no JSON object. It is left out.',
        'news.jsonl: line 3: has no text in "text". Name the field that has it: --field text=NAME.',
      ],
      notes: [
        'news.jsonl: line 5: says "2025-02-31" where its date should be, which is no day like 2025-03-20. It is read without.',
      ],
    });
  });
});

describe('tables', () => {
  test('one article a row; line breaks, quotes and separators within it; the line where it begins is told', async () => {
    const rows = `\uFEFFID,Title,Text,Date\r\n,Envoys meet,"${OSLO}\r\n\r\nThey said ""no"", and left.",20 March 2025\r\n9,,${LIMA},\r\n`;
    expect(await given('news.csv', rows)).toMatchObject({
      documents: [
        { id: 'news/2', title: 'Envoys meet', date: '2025-03-20', text: `${OSLO}\r\n\r\nThey said "no", and left.` },
        { id: '9', text: LIMA },
      ],
      faults: [],
    });
  });

  test.each([
    ['news.csv', ';'],
    ['news.tsv', '\t'],
    ['news.csv', '|'],
  ])('%s with %j between columns', async (name, separator) => {
    const rows = [
      ['body', 'source'],
      [OSLO, 'Harbour, Gazette'],
    ]
      .map(row => row.join(separator))
      .join('\n');
    expect(await given(name, rows)).toMatchObject({
      documents: [{ text: OSLO, source: 'Harbour, Gazette' }],
      faults: [],
    });
  });

  test('a bad row costs that one alone, and is named', async () => {
    const rows = `text,title\n${OSLO},A\n${LIMA},B,too many\n,C\nPeru "met" Chile,D\n"Peru met,E\n${LIMA},F\n`;
    const { documents, faults } = await given('news.csv', rows);
    expect(documents.map(({ title }) => title)).toEqual(['A', 'D', 'F']);
    expect(faults).toEqual([
      'news.csv: line 3: has more or fewer columns than the first line. It is left out.',
      'news.csv: line 6: opens a quote that is never closed. It is left out.',
      'news.csv: line 4: has no text in "text". Name the field that has it: --field text=NAME.',
    ]);
  });

  test('one without rows is named', async () => {
    expect((await given('news.csv', 'text,title\n')).faults).toEqual([
      'news.csv: holds no document. Check whether it is the right file.',
    ]);
  });

  test('one without a column of texts is refused, with its columns', async () => {
    expect(await given('news.csv', 'a,b\n1,2\n')).toMatchObject({
      documents: [],
      faults: ['news.csv: has no column "text", but a, b. Say which has the text: --field text=NAME.'],
    });
    expect(await given('news.csv', 'a,b\n1,Peru condemned Chile.\n', { fields: { text: 'b' } })).toMatchObject({
      documents: [{ text: LIMA }],
    });
  });
});
