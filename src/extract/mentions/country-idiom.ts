import { COUNTRY_WORDS } from '../../lexicon/country-words.ts';
import type { CountryFound } from './country-found.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** Why the name of a country names none where it stands: a currency, a language, a people's descent, a company's name. */
export function idiomOf({ sentence, first, last, form }: CountryFound): string | undefined {
  const { tokens } = sentence;
  const before = tokens[first - 1];
  const next = tokens[last];
  const nextLemma = next?.lemma.toLowerCase() ?? '';
  if (COUNTRY_WORDS.currencies.has(nextLemma.replace(/s$/, '')) && /^[\p{Ll}$]/u.test(next?.surface ?? ''))
    return 'a currency';
  if (before && COUNTRY_WORDS.ancestries.has(before.lemma.toLowerCase())) return 'a descent';
  if ((form === 'name' || form === 'capital') && next?.upos === 'PROPN' && COUNTRY_WORDS.houses.has(next.surface))
    return 'a house of that name';
  if (form !== 'adjective' && form !== 'people') return undefined;
  const afterHyphen = next?.surface === '-' ? tokens[last + 1]?.lemma.toLowerCase() : undefined;
  if (COUNTRY_WORDS.languages.has(afterHyphen ?? nextLemma)) return 'a language';
  const following = next?.upos === 'CCONJ' ? tokens[last + 1] : next;
  const ends = following === undefined || !(NOMINAL.has(following.upos) || following.surface === '-');
  if (!ends || before === undefined) return undefined;
  const isSpoken = before.lemma === 'in' || (before.upos === 'VERB' && COUNTRY_WORDS.speak.has(before.lemma));
  return isSpoken ? 'a language' : undefined;
}
