import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { titleAt, titleOf } from '../../src/views/titles.ts';

const TEXT =
  'We use cookies.\n\nBRUSSELS — The coalition holds talks at the seat of the alliance on a mission for peace.\nMore.';
const skipped = [
  { start: 0, end: 15, reason: 'cookie or privacy notice' },
  { start: 17, end: 25, reason: 'dateline' },
];
const document: Document = { id: '003', date: '2025-04-10', text: TEXT, articles: [], skipped };

describe('titleOf', () => {
  it('is the title where there is one', () => {
    const given = { ...document, title: 'Coalition holds talks' };
    expect(titleOf(given)).toBe('Coalition holds talks');
  });

  it('is the first words of the story, cut at a space, where there is none', () => {
    expect(titleOf(document)).toBe('The coalition holds talks at the seat of the alliance on a\u00a0…');
  });

  it.each([
    ['a title of white space', { ...document, title: ' ' }, 'The coalition'],
    ['a short line', { ...document, text: 'Talks go on.\nMore of them.', skipped: [] }, 'Talks go on.'],
    ['a word without end', { ...document, text: 'x'.repeat(500), skipped: [] }, `${'x'.repeat(64)}\u00a0…`],
    ['no text', { ...document, text: '', skipped: [] }, '…'],
    ['no story', { ...document, text: TEXT.slice(0, 15), skipped: skipped.slice(0, 1) }, '…'],
    [
      'what is skipped after it',
      { ...document, text: 'Talks end. (AFP)', skipped: [{ start: 11, end: 16, reason: 'x' }] },
      'Talks end.',
    ],
  ])('never is the id: %s', (_, given, start) => {
    expect(titleOf(given).startsWith(start)).toBe(true);
    expect(titleOf(given)).not.toContain('003');
  });
});

describe('titleAt', () => {
  const second = TEXT.indexOf('More');
  const articles = [
    { start: 0, end: second, title: 'First' },
    { start: second, end: TEXT.length, date: '2025-05-15' },
  ];

  it('is that of the article around a place', () => {
    expect(titleAt({ ...document, articles }, 30)).toBe('First');
    expect(titleAt({ ...document, articles }, second)).toBe('More.');
  });

  it('is that of the document around a lone article without a title', () => {
    const lone = [{ start: 0, end: TEXT.length }];
    expect(titleAt({ ...document, title: 'Whole', articles: lone }, 30)).toBe('Whole');
    expect(titleAt({ ...document, title: 'Whole' }, 30)).toBe('Whole');
  });

  it('is not that of the document for one of several articles', () => {
    expect(titleAt({ ...document, title: 'Whole', articles }, second)).toBe('More.');
  });
});
