import { matchFrames } from '../../src/frames/match.ts';
import { indexFrames } from '../../src/frames/schema.ts';
import { analyse } from '../support/analyser.ts';

/** What frames match in a sentence: each role with the words that fill it, first filling alone. */
export function matchesIn(frames: unknown, text: string): Record<string, string>[] {
  const sentence = analyse(text)[0]!;
  return matchFrames(sentence, indexFrames('test', frames)).map(match => {
    const filled = Object.entries(match.roles).map(([role, fillings]) => [
      role,
      fillings[0]!.tokens.map(token => sentence.tokens[token]!.surface).join(' '),
    ]);
    return Object.fromEntries(filled);
  });
}
