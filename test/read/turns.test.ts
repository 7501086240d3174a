import { describe, expect, it, test } from 'vitest';
import { readDocument } from '../../src/index.ts';

/** The labels of a text, those of who asks with a question mark, and what each turn says. */
function turnsOf(text: string): [label: string, said: string][] {
  const { turns = [] } = readDocument('t', text);
  return turns.map(({ start, end, label, asks }) => {
    const name = text.slice(label.start, label.end);
    return [
      asks ? `${name}?` : name,
      text
        .slice(start + name.length, end)
        .replace(/^:?\s*/, '')
        .trim(),
    ];
  });
}

describe('turns of a transcript', () => {
  it.each<[string, [string, string][]]>([
    [
      'QUESTION: Will you go?\n\nMS. HARGROVE: We will wait.\n\nThank you all.',
      [
        ['QUESTION?', 'Will you go?'],
        ['MS. HARGROVE', 'We will wait.\n\nThank you all.'],
      ],
    ],
    [
      'Q Will you go?\nMR. O’HARA: No.\nQ -- and then?',
      [
        ['Q?', 'Will you go?'],
        ['MR. O’HARA', 'No.'],
        ['Q?', '-- and then?'],
      ],
    ],
    [
      'President of Chile Rosa Diaz: Welcome to Lima.\nForeign Minister Okada: Thank you.',
      [
        ['President of Chile Rosa Diaz', 'Welcome to Lima.'],
        ['Foreign Minister Okada', 'Thank you.'],
      ],
    ],
    [
      'Q: Is it so?\nSENIOR OFFICIAL: It is.',
      [
        ['Q?', 'Is it so?'],
        ['SENIOR OFFICIAL', 'It is.'],
      ],
    ],
  ])('%s', (text, turns) => {
    expect(turnsOf(text)).toEqual(turns);
  });

  it.each([
    'FACT SHEET: A new agreement\n\nPeru and Chile signed it.',
    'A HISTORIC PARTNERSHIP: Peru and Chile signed it.',
    'To the people of Peru: Chile stands with you.',
    'President Rosa Diaz said: We will wait.',
    'Q Company was sent home.',
    'Question: who pays?',
    'The president: a portrait.',
    'Prime Minister’s diary: a visit to Lima.',
    'Foreign Minister: he will go.',
  ])('none in %s', text => {
    expect(turnsOf(text)).toEqual([]);
  });
});

test('turns of a page of HTML point into the text as given', () => {
  const text = '<p>QUESTION: Will you go?</p>\n<p><b>MS. HARGROVE</b>: We will wait.</p>';
  expect(readDocument('t', text).turns?.map(({ label }) => text.slice(label.start, label.end))).toEqual([
    'QUESTION',
    'MS. HARGROVE',
  ]);
});
