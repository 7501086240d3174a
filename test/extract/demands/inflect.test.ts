import { expect, it } from 'vitest';
import { participle, present } from '../../../src/extract/demands/proposition/inflect.ts';

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

it.each(
  Object.entries({
    wear: 'worn',
    bear: 'borne',
    swear: 'sworn',
    tear: 'torn',
    forbid: 'forbidden',
    bind: 'bound',
    withdraw: 'withdrawn',
    uphold: 'upheld',
    undergo: 'undergone',
    overthrow: 'overthrown',
    shut: 'shut',
    strike: 'struck',
    stop: 'stopped',
    refer: 'referred',
    lift: 'lifted',
    cede: 'ceded',
    deny: 'denied',
    panic: 'panicked',
    target: 'targeted',
    open: 'opened',
  }),
)('%s → %s', (lemma, form) => {
  expect(participle(lemma)).toBe(form);
});

it.each([
  ['go', 'goes'],
  ['undergo', 'undergoes'],
  ['veto', 'vetoes'],
])('%s → %s', (lemma, form) => {
  expect(present(lemma, false)).toBe(form);
});
