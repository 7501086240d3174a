import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/document.ts';

const articlesOf = (text: string) =>
  readDocument('test', text).articles.map(({ start, end, ...said }) => ({ ...said, words: text.slice(start, end) }));

describe('one article', () => {
  test('a headline over a story is its title, and a subheading begins no other', () => {
    const text = 'Envoys meet in Oslo\nThey met at noon.\nFish and more\nThey spoke of fish.';
    expect(articlesOf(text)).toEqual([{ title: 'Envoys meet in Oslo', words: text }]);
  });

  test('furniture before and after is outside of it', () => {
    const text = 'Choose your language\n\nThey met at noon.\n\nAnn Lee contributed reporting.\n';
    expect(articlesOf(text)).toEqual([{ words: 'They met at noon.' }]);
  });

  test('a first line that is a sentence is no title', () => {
    expect(articlesOf('They met at noon.\nThey spoke of fish.')[0]).not.toHaveProperty('title');
  });

  test('a line alone is a story, not a title', () => {
    expect(articlesOf('Envoys meet in Oslo')).toEqual([{ words: 'Envoys meet in Oslo' }]);
  });

  test('a byline is no part of the title, and the dateline gives the place', () => {
    const text = 'Envoys meet on fish by Ann Lee\n\nOSLO, May 5, 2003 (AFP) - They met on Monday.';
    expect(articlesOf(text)).toEqual([
      { title: 'Envoys meet on fish', date: '2003-05-05', dateline: 'OSLO', words: text },
    ]);
  });

  test('a Markdown heading gives its words', () => {
    expect(articlesOf('# Envoys meet\n\nThey met at noon.')[0]?.title).toBe('Envoys meet');
  });

  test('a repeated headline within one article', () => {
    const text =
      'Envoys meet in Oslo on fish\nThey pose. Photo by Ann Lee\nEnvoys meet in Oslo on fish\nThey met at noon.';
    expect(articlesOf(text)).toHaveLength(1);
  });
});

describe('several articles', () => {
  test('a headline printed twice begins the next one', () => {
    const first = 'Envoys meet in Oslo\nThey met at noon.';
    const second =
      'Ships sail from the port of Lima\nA ship. Photo by Ann Lee\nShips sail from the port of Lima\nThey sailed.';
    expect(articlesOf(`${first}\n\n\n${second}`).map(article => article.title)).toEqual([
      'Envoys meet in Oslo',
      'Ships sail from the port of Lima',
    ]);
  });

  test('a headline over a dateline, and a dated dateline alone, begin the next one', () => {
    const text = [
      'Envoys meet\n\nOSLO, May 5, 2003 (AFP) - They met on Monday.',
      'Ships sail\n\nLIMA (AFP) - They sailed on Tuesday.',
      'LIMA, May 7, 2003 (AFP) - They came back on Wednesday.',
    ].join('\n\n');
    expect(articlesOf(text).map(({ title, date, dateline }) => [title, date, dateline])).toEqual([
      ['Envoys meet', '2003-05-05', 'OSLO'],
      ['Ships sail', undefined, 'LIMA'],
      [undefined, '2003-05-07', 'LIMA'],
    ]);
  });

  test('Markdown headings of the first level', () => {
    const text = '# Envoys meet\n\nThey met.\n\n## Fish\n\nThey ate.\n\n# Ships sail\n\nThey sailed.';
    expect(articlesOf(text).map(article => article.title)).toEqual(['Envoys meet', 'Ships sail']);
  });

  test('metadata gives each its title and date; the document has those of the first', () => {
    const text = '# A\n\nThey met.\n\n# B\n\nThey sailed.';
    const document = readDocument('test', text, {
      articles: [{ date: '2003-05-05' }, { title: 'C', date: '2003-05' }],
    });
    expect(document).toMatchObject({ title: 'A', date: '2003-05-05' });
    expect(document.articles).toMatchObject([
      { title: 'A', date: '2003-05-05' },
      { title: 'C', date: '2003-05' },
    ]);
  });
});

test('what a syndication notice or a dateline says of title and source', () => {
  const notice = 'The post Envoys meet in Oslo appeared first on Harbour Gazette.';
  expect(readDocument('a', `They met.\n${notice}`)).toMatchObject({
    title: 'Envoys meet in Oslo',
    source: 'Harbour Gazette',
  });
  expect(readDocument('a', 'OSLO (AFP) - They met.').source).toBe('AFP');
});
