import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameContent } from '../../../src/extract/demands/decide/content.ts';

const content = fc
  .array(fc.constantFrom('country:UA', 'country:RU', 'troop', 'port', 'open', 'sanction'), { maxLength: 5 })
  .map(words => new Set(words));

describe('when two propositions are one', () => {
  it('asks both ways round alike', () => {
    fc.assert(fc.property(content, content, (one, other) => isSameContent(one, other) === isSameContent(other, one)));
  });

  it('is never so by names alone', () => {
    expect(isSameContent(new Set(['country:UA', 'country:RU']), new Set(['country:UA', 'country:RU']))).toBe(false);
  });

  it('takes a shorter telling for the longer one', () => {
    expect(
      isSameContent(new Set(['country:TR', 'open', 'port']), new Set(['country:TR', 'open', 'port', 'ship'])),
    ).toBe(true);
  });

  it('keeps other acts of the same party apart', () => {
    expect(isSameContent(new Set(['country:TR', 'open', 'port']), new Set(['country:TR', 'lift', 'sanction']))).toBe(
      false,
    );
  });
});
