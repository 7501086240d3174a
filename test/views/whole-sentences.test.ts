import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/language/text-sentences.ts';
import type { Document } from '../../src/model/document.ts';
import { countSentences, coverage, type Told } from '../../src/views/coverage.ts';
import { wholeSentences } from '../../src/views/whole-sentences.ts';
import { graphOf } from './graph-of.ts';

const made = (text: string, skipped: Document['skipped'] = []): Document => ({ id: 'd', text, articles: [], skipped });
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

/** The sentences of a text, given quotes of it and what was skipped. */
function sentences(text: string, quotes: string[] = [], skipped: Document['skipped'] = []): string[] {
  const spans = quotes.map(words => spanOf(text, words)).sort((a, b) => a.start - b.start);
  const document = made(text, skipped);
  return wholeSentences(document, sentencesOf(document), spans).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it('end where they do, not behind an abbreviation', () => {
    expect(sentences('The U.S. President met Mr. Kos. They left Iran. NATO. In the U.S. It rained.\nNo more.')).toEqual(
      ['The U.S. President met Mr. Kos.', 'They left Iran.', 'NATO.', 'In the U.S.', 'It rained.', 'No more.'],
    );
  });

  it('are one where a quote reaches over both, and only then', () => {
    const text = 'Peru met No. 10. Norway left. It rained.';
    expect(sentences(text, ['10. Norway'])).toEqual(['Peru met No. 10. Norway left.', 'It rained.']);
    expect(sentences(text, ['Peru met', 'Norway left.'])).toHaveLength(sentences(text).length);
  });

  it('go on over a tag, and not over what is no story', () => {
    const text = 'Peru met <b>Norway</b> today. (Photo) It rained.';
    const tags = [
      { ...spanOf(text, '<b>'), reason: 'markup', as: '' },
      { ...spanOf(text, '</b>'), reason: 'markup', as: '' },
    ];
    const photo = { ...spanOf(text, '(Photo)'), reason: 'photo credit' };
    expect(sentences(text, [], [...tags, photo])).toEqual(['Peru met <b>Norway</b> today.', 'It rained.']);
  });

  it('go on in the next line in small letters, not in a new one or behind an empty line', () => {
    expect(sentences('Peru and\nits neighbour met.')).toEqual(['Peru and\nits neighbour met.']);
    expect(sentences('Peru and\nNorway met')).toEqual(['Peru and', 'Norway met']);
    expect(sentences('Talks\n\nand more')).toEqual(['Talks', 'and more']);
  });

  it('are none in a text without words', () => {
    expect(sentences(' \n ')).toEqual([]);
  });
});

describe('what sentences gave', () => {
  const [item] = graphOf('country:NO accuses country:PE').nodes;
  const text = 'Norway met Peru. It rained. Peru left; Peru came.\nPhoto: Reuters';
  const document = made(text, [{ ...spanOf(text, 'Photo: Reuters'), reason: 'photo credit' }]);
  const told = ['Norway', 'Peru left', 'Peru came'].map((words): Told => {
    return { item: item!, evidence: { document: 'd', quote: words, ...spanOf(text, words) } };
  });
  const lines = coverage(document, told, sentencesOf(document));

  it('is counted by sentence, whatever is skipped left out', () => {
    expect(countSentences(lines)).toEqual({ all: 3, gave: 2 });
    expect(countSentences(coverage(document, [], sentencesOf(document)))).toEqual({ all: 3, gave: 0 });
  });

  it('is known of each piece, and of what lies between sentences that it lies in none', () => {
    const pieces = lines.flatMap(line => line.pieces);
    const by = (sentence: number | undefined) =>
      pieces.filter(piece => piece.sentence === sentence).map(({ start, end }) => text.slice(start, end));
    expect(by(0)).toEqual(['Norway', ' met Peru.']);
    expect(by(28)).toEqual(['Peru left', '; ', 'Peru came', '.']);
    expect(by(undefined)).toEqual([' ', ' ', 'Photo: Reuters']);
  });
});
