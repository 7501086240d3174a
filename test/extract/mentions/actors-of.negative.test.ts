import { expect, it } from 'vitest';
import { denotedBy } from './actors-in.ts';

it.each([
  ['Russian gas is cheap.', 'gas'],
  ['The West halted the aid.', 'West'],
  ['Western officials were wary.', 'officials'],
  ['Turkish newspapers reported it.', 'newspapers'],
  ['US-backed rebels took the town.', 'rebels'],
  ['Rwandan rebels took the town.', 'rebels'],
  ['The guerrilla leaders of Peru took the town.', 'leaders'],
  ['The economist spoke in France.', 'economist'],
])('%s: "%s" denotes nobody', (text, word) => {
  expect(denotedBy(text, word)).toEqual([]);
});
