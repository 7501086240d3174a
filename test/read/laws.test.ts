import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Document, documentSchema } from '../../src/model/document.ts';
import { readDocument } from '../../src/read/document.ts';

const PIECES = [
  '\n',
  '\n\n\n',
  '\r\n',
  '\r',
  ' ',
  '\uFEFF',
  '\uD800',
  '😀',
  'TT',
  '20',
  'Envoys meet in the old town of Oslo',
  'They met at noon in the old town.',
  'OSLO, May 5, 2003 (AFP) - ',
  'KYIV — ',
  'Photo by Ann Lee',
  ' /VCG',
  ' by Ann Lee',
  'Ann Lee contributed reporting.',
  '# ',
  '(COMBO) This',
  'The post A appeared first on B.',
  'March 20, 2025',
  '(Photo by X)',
  '---\n',
  'title: Envoys\n',
  '<p>',
  '</p>',
  '<b>',
  '<a href="x">',
  '<!-- ',
  ' -->',
  '<script>',
  '</script>',
  '<3',
  '&amp;',
  '&nbsp;',
  '&quot;',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES)).map(parts => parts.join('')),
);

function inOrder(spans: readonly { start: number; end: number }[], length: number): boolean {
  let last = 0;
  return spans.every(({ start, end }) => {
    const fits = last <= start && start < end && end <= length;
    last = end;
    return fits;
  });
}

test('any text: kept as given; articles and skipped spans in order, apart, inside', () => {
  fc.assert(
    fc.property(text, given => {
      const document: Document = readDocument('any', given);
      expect(documentSchema.safeParse(document).success).toBe(true);
      expect(document.text).toBe(given);
      expect(inOrder(document.articles, given.length)).toBe(true);
      expect(inOrder(document.skipped, given.length)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('every character that is not white space is in an article or skipped', () => {
  fc.assert(
    fc.property(text, given => {
      const { articles, skipped } = readDocument('any', given);
      const covered = [...articles, ...skipped];
      for (const match of given.matchAll(/\S/g)) {
        expect(
          covered.some(({ start, end }) => start <= match.index && match.index < end) || match[0] === '\uFEFF',
        ).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  'A'.repeat(50_000),
  'Aa Bb, '.repeat(7000),
  ' '.repeat(50_000),
  'Photo by A. '.repeat(4000),
  '. A/'.repeat(12_000),
  'April 1, 1997 '.repeat(4000),
  'Headline\n'.repeat(10_000),
  '<script>'.repeat(8000),
  '<!--'.repeat(15_000),
  '<a b="'.repeat(10_000),
  `<a ${'b=c '.repeat(15_000)}`,
  '&amp'.repeat(15_000),
  `---\n${'a: b\n'.repeat(10_000)}`,
])('a long hostile line is read in linear time (%#)', line => {
  const start = performance.now();
  readDocument('long', line);
  expect(performance.now() - start).toBeLessThan(2000);
});
