import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/document.ts';
import { wordsSkippedAs } from './skipped.ts';

const STORY = 'Envoys of Norway and Peru met in Oslo on Thursday to discuss fishing rights.\n\nThey talked until noon.';
const dateOf = (text: string) => readDocument('report', text).date;

describe('a line of nothing but a date dates the document and is no story', () => {
  test.each([
    '2025-03-20',
    '2025-03-20T14:05:00Z',
    '2025/03/20',
    '20/03/2025',
    '3/20/2025',
    '20.03.2025',
    '20-Mar-2025',
    'MAR 20 2025',
    '20 March 2025',
    '20th March, 2025',
    'Sept. 3, 2025',
    'Thursday, 20 March 2025',
    'Thu 20 Mar 2025 14.05 GMT',
    'Thu, 20 Mar 2025 14:05:00 +0000',
    '14:05, 20 March 2025',
    'March 20, 2025 5:00 AM ET',
    'March 20, 2025 · 5 min read',
    '**March 20, 2025**',
    '_Published 20 March 2025_',
    '### March 20, 2025',
    '(March 20, 2025)',
    'Published: March 20, 2025',
    'First published on Thu 20 Mar 2025 14.05 GMT',
    'Posted on March 20, 2025 by Ann Lee',
    'Posted by Ann Lee on March 20, 2025',
    'Issued on: 20/03/2025 - 14:05',
    'For Immediate Release: March 20, 2025',
    'By Ann Lee | March 20, 2025',
    'By Ann Lee and Bo Berg in Lima, 20 March 2025',
    'Harbour Gazette, 20 March 2025',
    'Reuters, March 20, 2025',
    'OSLO TODAY | March 20, 2025',
    'LIMA, March 20, 2025',
    'New York, 20 March 2025',
    'March 20, 2025, Palais des Nations, Geneva',
    'Washington, DC — March 20, 2025',
    'Islamabad, 20 March 2025 (APP)',
    'Washington, March 20, 2025.',
  ])('%s', line => {
    const day = line.startsWith('Sept') ? '2025-09-03' : '2025-03-20';
    const text = `Envoys meet in Oslo\n\n${line}\n\n${STORY}`;
    const document = readDocument('report', text);
    expect(document).toMatchObject({ title: 'Envoys meet in Oslo', date: day });
    expect(document.articles).toHaveLength(1);
    expect(wordsSkippedAs('date line', text)).toEqual([line]);
  });

  test('over the headline, under a subheading and a byline, and under a first paragraph', () => {
    expect(readDocument('report', `March 20, 2025\n\nEnvoys meet\n\n${STORY}`)).toMatchObject({
      title: 'Envoys meet',
      date: '2025-03-20',
    });
    expect(dateOf(`Envoys meet\nFish divides the two sides\nBy Ann Lee\nMarch 20, 2025\n${STORY}`)).toBe('2025-03-20');
    expect(dateOf(`Envoys meet\n\nEnvoys spoke for hours of nothing but fish and ships.\n\nMarch 20, 2025\n\nX.`)).toBe(
      '2025-03-20',
    );
  });

  test('over a dateline, whose year it gives, without beginning another article', () => {
    const text = `Envoys meet\n2025-01-01\nOSLO, Dec. 31 (AFP) - ${STORY}`;
    expect(readDocument('report', text).articles).toMatchObject([
      { title: 'Envoys meet', date: '2025-01-01', dateline: 'OSLO' },
    ]);
  });

  test('of each article of several', () => {
    const text = `# Envoys meet\n\nMarch 20, 2025\n\n${STORY}\n\n# Ships sail\n\nMarch 22, 2025\n\nThey sailed.`;
    expect(readDocument('report', text).articles.map(({ title, date }) => [title, date])).toEqual([
      ['Envoys meet', '2025-03-20'],
      ['Ships sail', '2025-03-22'],
    ]);
  });
});

describe('published wins over updated', () => {
  test.each([
    'Published 20 March 2025 | Updated 2 April 2025',
    'Updated: 2 April 2025\nPublished: 20 March 2025',
    'March 20, 2025\nLast modified on April 2, 2025',
    'Thu 20 Mar 2025 14.05 GMT Last modified on Wed 2 Apr 2025 10.00 BST',
    'Published\n20 March 2025\nUpdated\n2 April 2025',
    'Updated 9:00 AM, April 2, 2025\nMarch 20, 2025',
  ])('%s', lines => {
    const text = `Envoys meet in Oslo\n${lines}\n${STORY}`;
    expect(dateOf(text)).toBe('2025-03-20');
    expect(wordsSkippedAs('date line', text).join('\n')).toBe(lines);
  });
});

test.each([
  ['April 3, 2019, The Kremlin, Moscow – ', '2019-04-03', 'The Kremlin'],
  ['Washington, DC — March 3, 2021 — ', '2021-03-03', 'Washington'],
  ['GENEVA, 3 March 2021 -- ', '2021-03-03', 'GENEVA'],
])('a dateline in another order: %s', (line, date, dateline) => {
  const text = `Envoys meet\n\n${line}${STORY}`;
  expect(readDocument('report', text).articles).toMatchObject([{ date, dateline }]);
  expect(wordsSkippedAs('dateline', text)).toEqual([line]);
});
