import { describe, expect, it } from 'vitest';
import { applyScript, scriptFor } from '../../src/language/lemma.ts';
import { analyse } from './english.ts';

const lemmas = (text: string): string[] => analyse(text).flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma));

describe('lemmas', () => {
  it('come from scripts that fit other words too', () => {
    expect(scriptFor('cities', 'city')).toBe('-3 y');
    expect(scriptFor('Germans', 'German')).toBe('=1 ');
    expect(applyScript('treaties', '-3 y')).toBe('treaty');
    expect(applyScript('is', '-3 y')).toBeUndefined();
  });

  it('of regular and irregular words', () => {
    expect(lemmas('The envoys met and rejected treaties that countries had written.')).toEqual(
      'the envoy meet and reject treaty that country have write .'.split(' '),
    );
  });

  it('of contractions and curly apostrophes', () => {
    expect(lemmas('They didn’t say it wouldn’t.')).toEqual('they do not say it would not .'.split(' '));
  });
});
