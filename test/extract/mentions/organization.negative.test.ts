import { describe, expect, it } from 'vitest';
import { namedIn } from './named-in.ts';

describe('names of no organization', () => {
  it.each([
    ['an organ of one state', 'The National Election Commission and the Supreme Council met.'],
    ['an organ of one state', 'The Ruritanian Defence Council met the Iranian Atomic Agency.'],
    ['a club', 'Arsenal lead the Premier League and the Football Association Cup.'],
    ['media', 'The Foreign Press Association protested.'],
    ['a ministry', 'The Minister for Labour resigned.'],
    ['a portfolio', 'He was labour secretary for two years.'],
    ['a party that is none', 'The party went on and the union of hearts was broken.'],
    ['an address', 'The State of the Union address is on Tuesday.'],
    ['a country alone', 'A Turkish Union of words.'],
    ['no one before', 'The bloc, the alliance and the commission were divided.'],
    ['a pronoun', 'They asked who told us.'],
    ['a sort of party', 'An Islamist party and a Kurdish movement won seats.'],
    ["a leader's party", "Chirac's party won."],
    ['words', 'Let us see. Let them go.'],
    ['a city', 'The ministers met in Brussels.'],
  ])('%s: %s', (_, text) => {
    expect(namedIn(text, 'organization')).toEqual([]);
  });

  it('refers to nobody where two can be meant', () => {
    expect(namedIn('The EU and ASEAN met. The bloc was divided.', 'organization')).toHaveLength(2);
  });
});
