import { describe, expect, it } from 'vitest';
import { demandsIn, rulesIn } from './demands-in.ts';

describe('no answer', () => {
  it.each([
    ['nothing was asked', 'Chile reopened the port. Peru refused.'],
    ['a fall', 'Chile reopened the port. Exports of Chile declined.'],
    ['an agreement with somebody', 'Norway praised the port. Chile agreed with Norway.'],
    ['a verdict that nobody speaks', 'The piano was out of the question.'],
    ['a promise that nobody asked for', 'Peru said on Monday that it would reopen the port.'],
    ['harm that nobody asks for', 'Pinera said Chile would not retaliate. Chile will not attack Peru.'],
    ['nothing is refused', 'Chile may hear of it.'],
  ])('%s: %s', (_, text) => {
    expect(demandsIn(text)).toEqual([]);
  });

  it('is none to what was asked long before', () => {
    const between = 'The weather was fine. The harbour is old. Ships lay in the bay.';
    expect(demandsIn(`Norway asked Chile to reopen the port. ${between} Peru refused.`)).toEqual([
      'NO demands → CL: Chile reopens the port',
    ]);
  });

  it('names no proposition of its own', () => {
    expect(rulesIn('Norway asked Chile to reopen the port. Chile refused.')).toEqual(['demands-verb']);
  });
});
