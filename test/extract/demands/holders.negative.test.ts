import { describe, expect, it } from 'vitest';
import { demandsIn } from './demands-in.ts';

describe('not who wants it', () => {
  it('is not whom a pronoun cannot stand for', () => {
    const text = 'Peru and Chile met. They said that Bolivia must open the border.';
    expect(demandsIn(text).join()).not.toContain('BO demands');
  });

  it('is not whoever is said to be accused of wanting it', () => {
    expect(demandsIn('Norway accused Iceland of urging Denmark to free the crew.')).toEqual([]);
  });
});
