import { describe, expect, it } from 'vitest';
import { readActors } from './actors-in.ts';

/** The words that name each leader of a text, in order. */
function namesIn(text: string): Record<string, string[]> {
  const { reading, actors } = readActors(text);
  return Object.fromEntries(
    actors.leaders.map(({ label, spans }) => [
      label,
      spans.map(({ sentence, first, last }) => {
        const { tokens } = reading.sentences[sentence]!;
        return reading.document.text.slice(tokens[first]!.start, tokens[last - 1]!.end);
      }),
    ]),
  );
}

describe('later and earlier names of one person', () => {
  it.each([
    [
      'NATO Secretary-General Jaap de Hoop Scheffer spoke in Riga. De Hoop Scheffer left.',
      { 'Jaap de Hoop Scheffer': ['Jaap de Hoop Scheffer', 'De Hoop Scheffer'] },
    ],
    [
      'Sudanese minister Majzoub al-Khalifa spoke. Khalifa was calm.',
      { 'Majzoub al-Khalifa': ['Majzoub al-Khalifa', 'Khalifa'] },
    ],
    [
      'Gingrich warns China\n\nUS House speaker Newt Gingrich spoke in Shanghai.',
      { 'Newt Gingrich': ['Gingrich', 'Newt Gingrich'] },
    ],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

it('a family name inside the name of something else is not the person', () => {
  expect(namesIn('US envoy Christopher Hill spoke. Capitol Hill was quiet.')).toEqual({
    'Christopher Hill': ['Christopher Hill'],
  });
});
