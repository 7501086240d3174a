import { expect, it } from 'vitest';
import { present } from '../../../src/extract/demands/proposition/inflect.ts';

it.each([
  ['halt', 'halts'],
  ['cease', 'ceases'],
  ['deny', 'denies'],
  ['destroy', 'destroys'],
  ['reach', 'reaches'],
  ['pass', 'passes'],
  ['be', 'is'],
  ['have', 'has'],
  ['do', 'does'],
])('%s → %s', (lemma, form) => {
  expect(present(lemma, false)).toBe(form);
});

it('keeps the base form for several', () => {
  expect(present('halt', true)).toBe('halt');
  expect(present('be', true)).toBe('are');
});

it.each([
  ['go', 'goes'],
  ['undergo', 'undergoes'],
  ['veto', 'vetoes'],
])('%s → %s', (lemma, form) => {
  expect(present(lemma, false)).toBe(form);
});
