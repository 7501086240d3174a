import { describe, expect, test } from 'vitest';
import { knownLemma } from '../../../src/clause/repairs/known-verbs.ts';
import type { Token } from '../../../src/language/types.ts';

const verb = (surface: string, lemma: string, xpos: string, upos = 'VERB'): Token => ({
  start: 0,
  end: surface.length,
  surface,
  lower: surface.toLowerCase(),
  lemma,
  upos,
  xpos,
  features: {},
  head: -1,
  relation: 'root',
});

describe('a lemma that the engine got wrong is put right', () => {
  test.each([
    ['chaired', 'chaire', 'chair'],
    ['postponed', 'postpon', 'postpone'],
    ['urging', 'urg', 'urge'],
    ['overran', 'overrin', 'overrun'],
    ['withheld', 'withhell', 'withhold'],
  ])('%s: not %s but %s', (surface, lemma, right) => {
    expect(knownLemma(verb(surface, lemma, surface.endsWith('ing') ? 'VBG' : 'VBD'))).toBe(right);
  });
});

describe('a lemma is left as it is', () => {
  test.each([
    ['that is known', verb('demanded', 'demand', 'VBD'), 'demand'],
    ['of a word that no verb of the lexicon explains', verb('sauteed', 'saute', 'VBD'), 'saute'],
    ['of a noun', verb('meeting', 'meeting', 'NN', 'NOUN'), 'meeting'],
    ['of an adjective that looks like a past form', verb('left', 'left', 'JJ', 'ADJ'), 'left'],
    ['of a base form', verb('chair', 'chaire', 'VB'), 'chaire'],
  ])('%s', (_, token, lemma) => {
    expect(knownLemma(token)).toBe(lemma);
  });
});
