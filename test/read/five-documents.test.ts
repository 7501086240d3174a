import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { readDocuments } from '../../src/read/read-documents.ts';

const documents = new Map<string, Document>();
const faults: Error[] = [];

beforeAll(async () => {
  const report = { fault: (error: Error) => faults.push(error), note: () => undefined };
  for await (const document of readDocuments(['data/documents'], report)) documents.set(document.id, document);
});

/** The words of the story: the articles without what was skipped. */
function story(id: string): string {
  const { text, articles, skipped } = documents.get(id)!;
  const characters = text.split('');
  for (const { start, end } of skipped) characters.fill(' ', start, end);
  return articles.map(({ start, end }) => characters.slice(start, end).join('')).join('\n');
}

test('all five are read', () => {
  expect(faults).toEqual([]);
  expect([...documents.keys()]).toEqual(['000', '001', '002', '003', '004']);
});

describe('articles', () => {
  test('000 holds two, each with its headline and date', () => {
    expect(documents.get('000')?.articles.map(({ title, date }) => ({ title, date }))).toEqual([
      { title: 'Military Chiefs Gather in UK to Discuss Ukraine Protections', date: '2025-03-20' },
      { title: 'Russia and Ukraine to Hold First Direct Peace Talks in over 3 Years', date: '2025-05-15' },
    ]);
  });

  test.each([
    ['001', '2025-03-20', undefined],
    ['002', '2025-03-15', undefined],
    ['003', '2025-04-10', 'BRUSSELS'],
    ['004', '2025-04-10', 'KYIV'],
  ])('%s holds one, of %s', (id, date, dateline) => {
    const { articles } = documents.get(id)!;
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ date, ...(dateline === undefined ? {} : { dateline }) });
  });

  test('titles', () => {
    expect(documents.get('002')?.title).toMatch(/^UK PM says .* ceasefire talks$/);
    expect(documents.get('004')).toMatchObject({
      title: 'Ukraine lays out peacekeeping mission wish list',
      source: 'Politico',
    });
  });
});

describe('the story', () => {
  test.each([
    ['000', ['SIMMONDS', 'KLIMENTYEV', 'THIBAULT', 'Sputnik', 'COMBO', 'TT\n']],
    ['001', ['cookies', 'LANGUAGE', '10120180008', 'hotline', 'VCG']],
    ['002', ['Simon Dawson', 'Wikimedia']],
    ['003', ['Körömi', 'Webber', 'contributed']],
    ['004', ['Kayali', 'The post', 'Politico.']],
  ])('of %s names no photographer, contributor or page furniture', (id, words) => {
    for (const word of words) expect(story(id)).not.toContain(word);
  });

  test('keeps the sentence of a caption, once', () => {
    expect(story('000').match(/is co-leading efforts to form/g)).toHaveLength(1);
    expect(story('001')).toMatch(/^Britain's Prime Minister Keir Starmer speaks during a visit to Northwood/);
  });

  test('loses nothing else', () => {
    const reasons = [...documents.values()].flatMap(({ skipped }) => skipped.map(span => span.reason));
    expect(reasons.filter(reason => reason === 'photo credit')).toHaveLength(6);
    expect(story('002')).toContain('the path to a lasting peace in Ukraine remains uncertain.');
    expect(story('003').trimEnd()).toMatch(/announce new support for Kyiv\.$/);
  });
});
