import { expect, test } from 'vitest';
import { anyOf, finding } from '../../src/lexicon/alternatives.ts';

test('the longest of several words is found', () => {
  expect(new RegExp(anyOf(['photo', 'photos by', 'photos'])).exec('photos by Lee')?.[0]).toBe('photos by');
});

test.each([
  ['a.m', 'aXm'],
  ['Lee & Co. (Lima)', 'Lee & Co. Lima'],
  ['what?', 'wha'],
  ['a|b', 'b'],
])('%s is no pattern: it does not fit %s', (word, other) => {
  const pattern = new RegExp(`^${anyOf([word])}$`, 'u');
  expect(pattern.test(word)).toBe(true);
  expect(pattern.test(other)).toBe(false);
});

test.each([
  ['Our Site is new', true],
  ['our sites are new', false],
])('%s holds "our site": %s', (text, holds) => {
  expect(finding(['our site']).test(text)).toBe(holds);
});
