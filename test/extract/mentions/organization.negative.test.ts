import { describe, expect, it } from 'vitest';
import { namedIn } from './named-in.ts';

describe('names of no organization', () => {
  it.each([
    ['an organ of one state', 'The National Election Commission and the Supreme Council met.'],
    ['an organ of one state', 'The Ruritanian Defence Council met the Iranian Atomic Agency.'],
    ['a club', 'Arsenal lead the Premier League and the Football Association Cup.'],
    ['media', 'The Foreign Press Association protested.'],
    ['a ministry', 'The Minister for Labour resigned.'],
    ['a portfolio', 'Serbian Labour Minister Milan Jovic resigned.'],
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
    ['a treaty', 'They are bound by the Treaty of Friendship and Cooperation and the Pact of Unity and Alliance.'],
    ['a treaty', 'NAFTA was signed, and so was the Agreement on the Movement of Goods.'],
    ['an operation', 'Operation Freedom Alliance began on Monday.'],
    ['a day', 'Envoys marked World Unity Movement Day.'],
    ['an award', 'She won the International Peace Mission Award.'],
    ['a law', 'The Patriot Movement Act was debated.'],
    ['a newspaper', 'The African Front Times told of it.'],
    ['armed forces of a state', 'The Ruritanian Armed Forces and the Royal Air Force (RAF) trained.'],
    ['a word in capitals', 'WHO ARE THE PARTIES?'],
    ['an article', 'A U.S. official left.'],
    ['a company', 'The Rio Tinto group sold its mine.'],
  ])('%s: %s', (_, text) => {
    expect(namedIn(text, 'organization')).toEqual([]);
  });

  it('refers to nobody where two can be meant', () => {
    expect(namedIn('The EU and ASEAN met. The bloc was divided.', 'organization')).toHaveLength(2);
  });
});
