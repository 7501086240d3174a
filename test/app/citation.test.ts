import { describe, expect, it } from 'vitest';
import {
  cite,
  documentName,
  excerpt,
  formatDate,
  formatDays,
  inSentence,
  onDate,
  toldExtent,
} from '../../src/app/citation.ts';
import { fixtureGraph } from './fixture.ts';

const document = fixtureGraph().attributes.documents[0]!;

describe('cite', () => {
  it('names the article around a quote', () => {
    const start = document.text.indexOf('to meet him in person');
    expect(cite(document, start)).toEqual({
      title: 'Russia and Ukraine to Hold First Direct Peace Talks in over 3 Years',
      date: '15 May 2025',
    });
  });

  it('falls back on the document, then on what is known', () => {
    expect(cite({ ...document, articles: [] }, 0).date).toBe('20 March 2025');
    expect(cite({ id: '9', text: '', articles: [], skipped: [] }, 0)).toEqual({
      title: '…',
      date: 'date unknown',
    });
  });
});

describe('documentName', () => {
  it('is the title, or the first words and the date', () => {
    expect(documentName(document)).toBe('Military Chiefs Gather in UK to Discuss Ukraine Protections');
    const untitled = { id: '9', text: 'Talks go on.\nMore.', articles: [], skipped: [], date: '2025-03' };
    expect(documentName(untitled)).toBe('“Talks go on.”, March 2025');
    expect(documentName({ ...untitled, date: undefined })).toBe('“Talks go on.”, date unknown');
  });
});

describe('formatDate', () => {
  it.each([
    ['2025-03-20', '20 March 2025'],
    ['2025-03', 'March 2025'],
    ['2025', '2025'],
  ])('writes %s as precisely as it is known', (date, written) => expect(formatDate(date)).toBe(written));
});

describe('formatDays', () => {
  it.each([
    ['2025-03-20', '2025-03-20', '20 March 2025'],
    ['2025-03-15', '2025-03-20', '15 to 20 March 2025'],
    ['2025-03-03', '2025-05-02', '3 March to 2 May 2025'],
    ['2024-12-30', '2025-01-02', '30 December 2024 to 2 January 2025'],
    ['2025-03', '2025-05-02', 'March to 2 May 2025'],
    ['2025', '2025-05-02', '2025 to 2 May 2025'],
    ['2025-03', '2025-03-20', 'March to 20 March 2025'],
  ])('says from %s to %s what both have in common once', (first, last, written) => {
    expect(formatDays(first, last)).toBe(written);
  });
});

describe('words around dates and names', () => {
  it('says on a day, in a month', () => {
    expect([onDate('2025-03-20'), onDate('2025-03')]).toEqual(['on 20 March 2025', 'in March 2025']);
  });

  it('says how much is told, and that no document has a date', () => {
    const extent = { documents: 4, quotes: 9, first: '2025-03-03', last: '2025-05-02' };
    expect(toldExtent(extent)).toBe('4 documents, 3 March to 2 May 2025');
    expect(toldExtent({ documents: 1, quotes: 1, first: undefined, last: undefined })).toBe(
      '1 document without a date',
    );
  });

  it('gives an article to names that stand with one, and to no others', () => {
    expect(['United Kingdom', 'European Union', 'Netherlands'].map(inSentence)).toEqual([
      'the United Kingdom',
      'the European Union',
      'the Netherlands',
    ]);
    expect(['Russia', 'NATO', 'Unity Party'].map(inSentence)).toEqual(['Russia', 'NATO', 'Unity Party']);
  });
});

describe('excerpt', () => {
  const spanOf = (quote: string) => {
    const start = document.text.indexOf(quote);
    return { start, end: start + quote.length };
  };

  it('sets a short quote among the words around it, cut at spaces', () => {
    const quote = 'spurned a challenge';
    const { before, after } = excerpt(document.text, spanOf(quote));
    expect(before).toMatch(/^… \S.*Türkiye, but has $/);
    expect(after).toMatch(/^ from Ukrainian President .*\S …$/);
  });

  it('keeps to the line of the quote', () => {
    const { before } = excerpt(document.text, spanOf('Russia has also'));
    expect(before).toBe('');
  });

  it('leaves a long quote by itself', () => {
    const quote = 'Russia has also ruled out accepting any foreign troops on Ukrainian soil as part';
    expect(excerpt(document.text, spanOf(quote))).toEqual({ before: '', quote, after: '' });
  });
});
