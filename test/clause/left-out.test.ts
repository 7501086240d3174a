import { describe, expect, it } from 'vitest';
import { isLeftOut } from '../../src/clause/left-out.ts';
import { sentenceWith } from './marked.ts';

const leftOut = (marked: string): boolean => {
  const { sentence, token } = sentenceWith(marked);
  return isLeftOut(sentence, { first: token, headToken: token });
};

describe('who is named only to say that it was not he', () => {
  it.each([
    'Chile rather than *Peru* condemned it.',
    'Instead of *Peru*, Chile condemned it.',
    'Chile, not *Peru*, condemned it.',
    'Neither *Peru* nor Chile condemned it.',
    'Neither Peru nor *Chile* condemned it.',
    'Unlike *Peru*, Chile condemned it.',
    'Not *Peru* but Chile condemned it.',
    'All but Chile, not *Peru*, condemned it.',
    'Every state except for *Peru* condemned it.',
    'Chile rather than the young *Peru* condemned it.',
    'Chile rather than Peru and *Bolivia* condemned it.',
  ])('%s', text => expect(leftOut(text)).toBe(true));
});

describe('who is named because it was he', () => {
  it.each([
    '*Chile* rather than Peru condemned it.',
    'Not only *Peru* condemned it.',
    'Not just *Peru* condemned it.',
    'Not Chile but *Peru* condemned it.',
    'Chile and *Peru* condemned it.',
    '*Peru* did not condemn it.',
    'With *Peru* Chile condemned it.',
    'Chile, not Brazil but *Peru*, condemned it.',
    'Chile condemned Brazil and *Peru*.',
    'The new *Peru* condemned it.',
  ])('%s', text => expect(leftOut(text)).toBe(false));
});
