import { headOf } from '../../clause/phrase.ts';
import type { CountryForm } from '../../lexicon/country-words.ts';
import type { Span } from '../../model/evidence.ts';
import type { Mention, PlacedSentence } from '../types.ts';

/** Words of a sentence that may name a country or an organization, as a recogniser proposes them. */
export interface Proposal extends Span {
  sentence: PlacedSentence;
  kind: 'country' | 'organization';
  /** Keys of the nodes that they may name. */
  keys: readonly string[];
  /** Tokens `[first, last)`. */
  first: number;
  last: number;
  form?: CountryForm;
  rule: string;
  /** Rule that inferred it from an earlier mention. */
  inferred?: string;
}

type Proposed = Pick<Proposal, 'kind' | 'keys' | 'rule'> & Partial<Proposal>;

/** Proposes tokens `[first, last)` of a sentence. */
export const propose = (sentence: PlacedSentence, first: number, last: number, proposed: Proposed): Proposal => ({
  sentence,
  first,
  last,
  start: sentence.tokens[first]!.start,
  end: sentence.tokens[last - 1]!.end,
  ...proposed,
});

/** Of proposals that overlap keeps the longest, and of the longest the one that stands first in the list. */
export const withoutOverlaps = (proposals: readonly Proposal[]): Proposal[] =>
  proposals
    .toSorted((a, b) => b.last - b.first - (a.last - a.first))
    .filter(
      (each, index, all) => !all.slice(0, index).some(other => other.first < each.last && each.first < other.last),
    )
    .sort((a, b) => a.start - b.start);

/** The mentions of a proposal: one for each node that it names. */
export const mentionsOf = ({ sentence, keys, ...rest }: Proposal): Mention[] =>
  keys.map(key => ({
    ...rest,
    key,
    sentence: sentence.index,
    headToken: headOf(sentence, rest.first, rest.last),
  }));

/** The words of a proposal, one blank between them. */
export const wordsOf = ({ sentence, first, last }: Proposal): string =>
  sentence.tokens
    .slice(first, last)
    .map(({ surface }) => surface)
    .join(' ');
