import type { Span } from '../../model/evidence.ts';
import type { Mention, PlacedSentence, Reading } from '../types.ts';
import { isHeadline } from './headline.ts';

/** A sentence with what the recognisers of people look up at every token. */
export interface MarkedSentence {
  sentence: PlacedSentence;
  /** The words in lower case. */
  lower: string[];
  /** The country or organization that covers a token, if one does. */
  side: (Mention | undefined)[];
  /** Most long words begin with a capital: a headline, in which a capital says nothing. */
  capitalised: boolean;
}

/**
 * Lays the mentions of countries and organizations over the sentences.
 *
 * @param sides Mentions of countries and organizations, in any order; the shorter of two that overlap lies on top.
 */
export function layOut(reading: Reading, sides: readonly Mention[]): MarkedSentence[] {
  const lines = reading.sentences.map(sentence => ({
    sentence,
    lower: sentence.tokens.map(token => token.lower),
    side: new Array<Mention | undefined>(sentence.tokens.length),
    capitalised: isHeadline(sentence),
  }));
  for (const mention of [...sides].sort((a, b) => b.last - b.first - (a.last - a.first)))
    lines[mention.sentence]!.side.fill(mention, mention.first, mention.last);
  return lines;
}

/** The characters of the tokens `[first, last)`. */
export const spanOfTokens = (sentence: PlacedSentence, first: number, last: number): Span => ({
  start: sentence.tokens[first]!.start,
  end: sentence.tokens[last - 1]!.end,
});
