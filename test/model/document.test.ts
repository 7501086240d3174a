import { describe, expect, it } from 'vitest';
import { articleAt, type Document, publishedOn } from '../../src/model/document.ts';

const document: Document = {
  id: '1',
  date: '2025-03',
  text: 'first second, and the rest',
  articles: [
    { start: 0, end: 5, date: '2025-03-06' },
    { start: 6, end: 12 },
  ],
  skipped: [],
};

describe('publishedOn', () => {
  it.each([
    [0, '2025-03-06'],
    [4, '2025-03-06'],
    [5, '2025-03'],
    [6, '2025-03'],
    [20, '2025-03'],
  ])('%i → %s', (at, date) => {
    expect(publishedOn(document, at)).toBe(date);
  });

  it('gives nothing where neither tells it', () => {
    const { date, ...undated } = document;
    expect(publishedOn(undated, 7)).toBeUndefined();
  });
});

describe('articleAt', () => {
  it('gives none between articles and behind the last', () => {
    expect(articleAt(document, 5)).toBeUndefined();
    expect(articleAt(document, 12)).toBeUndefined();
    expect(articleAt(document, 11)?.start).toBe(6);
  });
});
