import { describe, expect, it } from 'vitest';
import { cite, documentName, excerpt, formatDate } from '../../src/app/citation.ts';
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
