import type { Token } from '../language/types.ts';
import { COUNTRIES, type Country } from './countries.ts';
import { type CountryForm, SHARED_COUNTRY_NAMES } from './country-words.ts';
import { ORGANIZATION_WORDS } from './organization-words.ts';
import { ORGANIZATIONS, organizationKey } from './organizations.ts';
import { OTHER_NAMES } from './other-names.ts';
import { Trie } from './trie.ts';
import { type Word, wordsOf } from './words.ts';

/** What a name of the lexicon names. Names of nobody are there to keep what they contain from being read on its own. */
export type Named =
  | { kind: 'country'; codes: string[]; form: CountryForm }
  | { kind: 'organization'; key: string; form: 'name' | 'seat' }
  | { kind: 'nobody' };

/** A name in a sentence: characters `[start, end)`, tokens `[first, last)`. */
export interface NameFound {
  named: Named;
  start: number;
  end: number;
  first: number;
  last: number;
}

function build(): Trie<Named> {
  const trie = new Trie<Named>();
  for (const name of OTHER_NAMES) trie.plant(name, { kind: 'nobody' });
  for (const { name, aliases, seats } of ORGANIZATIONS) {
    const key = organizationKey(name);
    for (const each of [name, ...aliases])
      for (const written of writingsOf(each)) trie.plant(written, { kind: 'organization', key, form: 'name' });
    for (const seat of seats) trie.plant(seat, { kind: 'organization', key, form: 'seat' });
  }
  for (const { names, codes } of SHARED_COUNTRY_NAMES)
    for (const name of names) trie.plant(name, { kind: 'country', codes, form: 'shared-name' });
  const plantAll = (form: CountryForm, names: (country: Country) => string[]): void => {
    for (const country of COUNTRIES)
      for (const name of names(country)) trie.plant(name, { kind: 'country', codes: [country.iso2], form });
  };
  plantAll('name', ({ name, variants }) => [name, ...variants]);
  plantAll('adjective', ({ adjectives }) => adjectives);
  plantAll('people', ({ people }) => people);
  plantAll('capital', ({ capitals }) => capitals);
  plantAll('building', ({ buildings }) => buildings);
  plantAll('organ', ({ organs }) => organs);
  plantAll('shared-organ', ({ sharedOrgans }) => sharedOrgans);
  return trie;
}

/** "Labour Party" is written "Labour party" as well. */
function writingsOf(name: string): string[] {
  const [, rest, last] = /^(.+ )(\S+)$/.exec(name) ?? [];
  const small = last?.toLowerCase() ?? '';
  return ORGANIZATION_WORDS.small.has(small) && /^\p{Lu}/u.test(last ?? '') ? [name, rest + small] : [name];
}

const names = build();

/** What the names in some words name, in order; `isWhole` where the words are that name and nothing else. */
export function namedIn(text: string): { named: Named; isWhole: boolean }[] {
  const words = wordsOf(text);
  return [...names.findAll(words)].map(({ value, first, last }) => ({
    named: value,
    isWhole: first === 0 && last === words.length,
  }));
}

const findings = new WeakMap<readonly Token[], NameFound[]>();

/** The names of the lexicon in a row of tokens: the longest at each place, none inside another. */
export function findNames(tokens: readonly Token[]): readonly NameFound[] {
  let found = findings.get(tokens);
  if (!found) {
    found = search(tokens);
    findings.set(tokens, found);
  }
  return found;
}

function search(tokens: readonly Token[]): NameFound[] {
  const words: Word[] = [];
  const owners: number[] = [];
  for (const [index, token] of tokens.entries())
    for (const word of wordsOf(token.surface, token.start)) {
      words.push(word);
      owners.push(index);
    }
  const found: NameFound[] = [];
  const isInCapitals = words.length > 1 && words.every(({ writing }) => writing === 'capitals');
  for (let at = 0; at < words.length; at++) {
    const name = names.find(words, at);
    if (!name) continue;
    // "WHO ARE THE PARTIES?", "UP TO US": in a line of capitals an acronym that is a word too is that word.
    const isWord = tokens[owners[at]!]!.upos === 'PRON' || ORGANIZATION_WORDS.wordsToo.has(words[at]!.key);
    if (isInCapitals && name.last === at + 1 && isWord) continue;
    const last = owners[name.last - 1]!;
    // "A U.S. official" is no "A.U.".
    if (last > owners[at]! && tokens[owners[at]!]!.surface === 'A') continue;
    found.push({
      named: name.value,
      start: words[at]!.start,
      end: endOf(words[name.last - 1]!.end, tokens[last]!),
      first: owners[at]!,
      last: last + 1,
    });
    at = name.last - 1;
  }
  return found;
}

/** The stop of an abbreviation belongs to the name: "U.S." */
function endOf(end: number, token: Token): number {
  const within = end - token.start;
  return token.surface[within] === '.' && token.surface.slice(0, within).includes('.') ? end + 1 : end;
}
