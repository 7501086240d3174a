import { describe, expect, it } from 'vitest';
import { analyse } from './english.ts';

const tokens = (text: string): string =>
  analyse(text)
    .map(s => s.tokens.map(t => t.surface).join(' '))
    .join(' | ');

describe('tokens', () => {
  it.each([
    [
      'abbreviations',
      'Gen. Hall and Lt. Col. Mr. Novak met in the U.S. today.',
      'Gen. Hall and Lt. Col. Mr. Novak met in the U.S. today .',
    ],
    ['initials', 'J. R. Hall and A.B. Smith spoke.', 'J. R. Hall and A.B. Smith spoke .'],
    [
      'numbers',
      'It paid $1,200.50, or 3.5% of 10,000, at 9:30.',
      'It paid $ 1,200.50 , or 3.5 % of 10,000 , at 9:30 .',
    ],
    [
      'hyphens',
      'The US-led, well-known co-chair re-elected him.',
      'The US - led , well - known co-chair re-elected him .',
    ],
    [
      'contractions',
      "They don't and can’t; it's Britain’s. I cannot.",
      "They do n't and ca n’t ; it 's Britain ’s . | I can not .",
    ],
    ['quotes', "“No,” he said. «Non», „nein“, 'never'.", "“ No , ” he said . | « Non » , „ nein “ , ' never ' ."],
    ['dashes and ellipses', 'Wait — now… or then...', 'Wait — now … or then ...'],
    [
      'addresses',
      'See https://example.org/a?b=1. Write to press@example.org, please.',
      'See https://example.org/a?b=1 . | Write to press@example.org , please .',
    ],
    ['names with an apostrophe', 'Mr O’Brien met Sinn Féin.', 'Mr O’Brien met Sinn Féin .'],
    ['emoji', 'Talks 👩‍👩‍👧 🇺🇦 end.', 'Talks 👩‍👩‍👧 🇺🇦 end .'],
  ])('%s', (_, text, expected) => {
    expect(tokens(text)).toBe(expected);
  });
});
