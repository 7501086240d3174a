import { describe, expect, it } from 'vitest';
import { analyse } from './english.ts';

const sentences = (text: string): string[] => analyse(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at a full stop, not at an abbreviation', () => {
    expect(sentences('The U.S. Army left. Mr. Hall, Gen. Lee and Prof. Kay stayed. Why? “Ask.” They did.')).toEqual([
      'The U.S. Army left.',
      'Mr. Hall, Gen. Lee and Prof. Kay stayed.',
      'Why?',
      '“Ask.”',
      'They did.',
    ]);
  });

  it('end at an abbreviation where a new sentence plainly begins', () => {
    expect(sentences('He lives in the U.S. The talks go on.')).toEqual(['He lives in the U.S.', 'The talks go on.']);
  });

  it('end at a full stop behind which the space was lost', () => {
    expect(sentences('He met Francis.Germany left. “It is over.”Spain stayed. He wrote to Yahoo.com and a.B.')).toEqual(
      ['He met Francis.', 'Germany left.', '“It is over.”', 'Spain stayed.', 'He wrote to Yahoo.com and a.B.'],
    );
  });

  it('go on after a quotation that ends in a question', () => {
    expect(sentences('“Who knows?” he said.')).toEqual(['“Who knows?” he said.']);
  });

  it('keep the numbers of references and of headings', () => {
    expect(sentences('He left.[12] She stayed. [3] They met.')).toEqual([
      'He left.[12]',
      'She stayed. [3]',
      'They met.',
    ]);
    expect(sentences('2.1. Methods')).toEqual(['2.1. Methods']);
  });

  it('are the lines of a text without blank lines: headlines, captions, lists', () => {
    const text =
      'Envoys Meet in Geneva\nBy Our Correspondent\n- first point\n- second point\nGENEVA — Talks began on Monday.';
    expect(sentences(text)).toEqual(text.split('\n'));
  });

  it('go on where a headline was wrapped, and end with quotes that stand apart', () => {
    expect(sentences('Ministers of five countries agree on closer\nties\n\nThey met.')).toHaveLength(2);
    expect(sentences('He said: " It will go on. "\n\nShe left.')).toEqual(['He said: " It will go on. "', 'She left.']);
  });

  it('go on over the line breaks of a wrapped text', () => {
    const wrapped = [
      'The ministers of the five countries met on Monday in the capital to',
      'speak of the border, and they agreed that their envoys would meet',
      'again in the spring. They did not say what else they had spoken of,',
      'and nobody asked them.',
    ].join('\n');
    expect(sentences(wrapped)).toHaveLength(2);
  });

  it('of any length are parted so that time stays linear', () => {
    const found = analyse(`They met ${'and met again '.repeat(200)}.`);
    expect(Math.max(...found.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(200);
  });
});

describe('a full stop that ends an abbreviation and a sentence', () => {
  it.each([
    ['Germany condemned the U.S. Norway backed the move.', 'Norway backed the move.'],
    ["They met at the U.N. Norway's minister spoke.", "Norway's minister spoke."],
    ['They sanctioned the U.K. Denmark and Norway objected.', 'Denmark and Norway objected.'],
    ['Kenya praised the U.S. Macron criticised it.', 'Macron criticised it.'],
    ['It bought Apple Inc. Norway objected.', 'Norway objected.'],
    ['The deal was signed in Washington, D.C. Britain said it would join.', 'Britain said it would join.'],
    ['He left for the U.S. Many stayed.', 'Many stayed.'],
    ['It praised the EU.France did not.', 'France did not.'],
    ['They agreed in 2025.Germany objected.', 'Germany objected.'],
  ])('%s', (text, last) => {
    expect(sentences(text)).toEqual([text.slice(0, -last.length).trim(), last]);
  });

  it.each([
    'He said the U.S. Navy backed the move.',
    'He said U.S. President Joe Biden backed the move.',
    'He said the U.S. Secretary of State John Kerry left.',
    'The minister was glad because U.S. Senator Ann Bell said so.',
    '“We won’t go,” U.S. Iran envoy Brian Hook said.',
    'He said U.S. Iran envoy Brian Hook had left.',
    'He left at 9 a.m. Monday.',
    'He said Mr. Smith left.',
    'They said No. 5 was open.',
    'The U.N. Council met.',
  ])('none in: %s', text => expect(sentences(text)).toEqual([text]));
});
