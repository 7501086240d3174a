import { describe, expect, it } from 'vitest';
import { knownSides } from '../../src/lexicon/known-leaders.ts';

describe('knownSides', () => {
  it.each([
    ['joseph r. biden'],
    ['joseph biden'],
    ['joe biden jr.'],
    ['joseph robinette biden jr'],
    ['john f. kerry'],
    ['jd vance'],
    ['j.d. vance'],
    ['j. d. vance'],
    ['hillary rodham clinton'],
  ])('knows %s', name => expect(knownSides(name.split(' '))).toEqual(['country:US']));

  it('knows a name without its middle name', () => expect(knownSides(['recep', 'erdogan'])).toEqual(['country:TR']));

  it.each([['hunter biden'], ['peter kerry'], ['tom vance'], ['ahmet erdogan']])('does not know %s', name =>
    expect(knownSides(name.split(' '))).toEqual([]),
  );
});
