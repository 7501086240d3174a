import { describe, expect, test } from 'vitest';
import { knownLemma } from '../../src/lexicon/known-words.ts';

describe('a lemma that the engine got wrong is put right', () => {
  test.each([
    ['chaired', 'chaire', 'chair'],
    ['postponed', 'postpon', 'postpone'],
    ['urging', 'urg', 'urge'],
    ['overran', 'overrin', 'overrun'],
    ['withheld', 'withhell', 'withhold'],
  ])('%s: not %s but %s', (surface, lemma, right) => {
    expect(knownLemma(surface, lemma, surface.endsWith('ing') ? 'VBG' : 'VBD')).toBe(right);
  });
});

describe('of a form in -s too', () => {
  test.each([
    ['accuses', 'accus', 'VBZ', 'accuse'],
    ['aggressions', 'aggressio', 'NNS', 'aggression'],
  ])('%s', (lower, lemma, tag, right) => expect(knownLemma(lower, lemma, tag)).toBe(right));
});

describe('a lemma is left as it is', () => {
  test.each([
    ['that is known', 'demanded', 'VBD', 'demand'],
    ['of a word that no verb of the lexicon explains', 'sauteed', 'VBD', 'saute'],
    ['of a noun', 'meeting', 'NN', 'meeting'],
    ['of an adjective that looks like a past form', 'left', 'JJ', 'left'],
    ['of a base form', 'chair', 'VB', 'chaire'],
  ])('%s', (_, lower, tag, lemma) => expect(knownLemma(lower, lemma, tag)).toBe(lemma));
});
