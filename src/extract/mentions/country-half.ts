import { COUNTRY_WORDS } from '../../lexicon/country-words.ts';
import type { Mention, PlacedSentence } from '../types.ts';

const HALVES = new Map(COUNTRY_WORDS.halves.map(half => [half.word, half]));

/** "The North" for North Korea, in a document that names both. */
export function halvesIn(sentence: PlacedSentence, codes: ReadonlySet<string>): Mention[] {
  if (!COUNTRY_WORDS.halves.some(({ code, other }) => codes.has(code) && codes.has(other))) return [];
  const found: Mention[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    const half = HALVES.get(token.surface);
    if (!half || !codes.has(half.code) || !codes.has(half.other) || !standsAlone(sentence, index)) continue;
    const { start, end } = token;
    found.push({
      key: `country:${half.code}`,
      kind: 'country',
      sentence: sentence.index,
      start,
      end,
      first: index,
      last: index + 1,
      headToken: index,
      rule: 'country-half',
      inferred: 'country-half',
    });
  }
  return found;
}

function standsAlone({ tokens }: PlacedSentence, index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (next && (/^\p{Lu}/u.test(next.surface) || next.surface === '-' || next.surface === 'of')) return false;
  return next?.surface === "'s" || next?.surface === '’s' || before?.lemma === 'the' || before?.upos === 'ADJ';
}
