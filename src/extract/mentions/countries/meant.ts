import { isPossessiveMark } from '../../../clause/part-of-speech.ts';
import { determinersOf } from '../../../clause/phrase.ts';
import { COUNTRY_HALVES, SHARED_COUNTRY_NAMES } from '../../../lexicon/country-words.ts';
import { findNames } from '../../../lexicon/gazetteer.ts';
import { OFFICE_WORDS } from '../../../lexicon/offices.ts';
import type { PlacedSentence } from '../../types.ts';
import { type Proposal, propose, wordsOf } from '../proposals.ts';

/** What a document says of countries without a doubt. */
export interface CountriesNamed {
  keys: ReadonlySet<string>;
  /** Names that stand for countries and are not called former ones. */
  names: ReadonlySet<string>;
}

export function namedWithoutDoubt(found: readonly Proposal[]): CountriesNamed {
  const plain = found.filter(({ form }) => form !== 'shared-name' && form !== 'shared-organ');
  const standing = plain.filter(
    ({ sentence, first }) => !OFFICE_WORDS.formerly.has(sentence.tokens[first - 1]?.lower ?? ''),
  );
  return { keys: new Set(plain.flatMap(({ keys }) => keys)), names: new Set(standing.map(wordsOf)) };
}

/**
 * Which countries a name means. Of several that bear it the one that the document names in full, else the likeliest, or
 * nobody.
 *
 * @param date When the document was published.
 */
export function whichOf(found: Proposal, named: CountriesNamed, date: string | undefined): readonly string[] {
  const { form, keys } = found;
  const certain = keys.filter(key => named.keys.has(key));
  if (form === 'shared-organ') return isOfAnother(found) ? [] : certain;
  if (form !== 'shared-name') return keys;
  const name = wordsOf(found);
  const { whileNamed, during, all, oneOnly } =
    SHARED_COUNTRY_NAMES.find(({ names }) => names.some(each => name.includes(each))) ?? {};
  if (whileNamed && named.names.has(whileNamed.name)) return [`country:${whileNamed.code}`];
  if (during && date !== undefined && during.from <= date && date < during.until) return [`country:${during.code}`];
  if (all || certain.length === 1) return all ? keys : certain;
  return oneOnly && certain.length > 1 ? [] : keys.slice(0, 1);
}

/** "The French Senate" is no other country's. */
const isOfAnother = ({ sentence, first, keys }: Proposal): boolean =>
  findNames(sentence.tokens).some(
    ({ named, last }) => named.kind === 'country' && last === first && `country:${named.codes[0]}` !== keys[0],
  );

const HALVES = new Map(COUNTRY_HALVES.map(half => [half.word, half]));

/** "The North" for North Korea, in a document that names both. */
export const halvesIn = (sentence: PlacedSentence, named: ReadonlySet<string>): Proposal[] =>
  sentence.tokens.flatMap(({ surface }, at) => {
    const half = HALVES.get(surface);
    const keys = half ? [`country:${half.code}`, `country:${half.other}`] : [];
    if (!half || !keys.every(key => named.has(key)) || !standsAlone(sentence, at)) return [];
    const rule = 'country-half';
    return propose(sentence, at, at + 1, { kind: 'country', keys: keys.slice(0, 1), rule, inferred: rule });
  });

/** "The North", "the North's envoy", but not "the North of Iraq", "the North Atlantic". */
function standsAlone(sentence: PlacedSentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  if (next && (/^[\p{Lu}-]/u.test(next.surface) || next.upos === 'ADP')) return false;
  return (next !== undefined && isPossessiveMark(next)) || determinersOf(sentence, at).length > 0;
}
