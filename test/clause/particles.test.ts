import { describe, expect, it } from 'vitest';
import { hasBehind, hasParticle, isPhrasalVerb } from '../../src/clause/particles.ts';
import { sentenceWith } from './marked.ts';

describe('the particle of a verb', () => {
  it.each([
    ['Chile *ruled* out talks.', 'out', true],
    ['Chile *ruled* the talks out.', 'out', true],
    ['Chile *ruled* the island.', 'out', false],
    ['Chile *ruled* the island. It went out.', 'out', false],
    ['Chile came out and *ruled* the island.', 'out', false],
    ['Chile *ruled* the island for years before the rebels threw it out.', 'out', false],
  ])('%s: %s is %s', (text, particle, is) => {
    const { sentence, token } = sentenceWith(text);
    expect(hasParticle(sentence, token, particle)).toBe(is);
  });
});

describe('a verb that is another with its particle', () => {
  it.each([
    ['Chile *called* off the talks.', true],
    ['Chile *pressed* ahead with the talks.', true],
    ['Chile *pressed* Peru.', false],
    ['Chile *called* for talks.', false],
    ['Chile *called* the talks off.', false],
    ['The *call* off Peru was heard.', false],
  ])('%s: %s', (text, is) => {
    const { sentence, token } = sentenceWith(text);
    expect(isPhrasalVerb(sentence, token)).toBe(is);
  });
});

describe('what hangs on a word by a preposition', () => {
  it.each([
    ['Chile *gave* Peru until Monday to reply.', true],
    ['Chile *gave* Peru a week to reply.', false],
    ['Until Monday Chile *gave* Peru time.', false],
  ])('%s: %s', (text, is) => {
    const { sentence, token } = sentenceWith(text);
    expect(hasBehind(sentence, token, 'until')).toBe(is);
  });
});
