import { z } from 'zod';
import honorifics from '../../data/lexicon/en/honorifics.json' with { type: 'json' };
import words from '../../data/lexicon/en/office-words.json' with { type: 'json' };
import offices from '../../data/lexicon/en/offices.json' with { type: 'json' };
import plurals from '../../data/lexicon/en/plurals.json' with { type: 'json' };
import { checkEntries } from './load.ts';
import { wordLists } from './word-lists.ts';

const officeSchema = z.strictObject({
  office: z.string().min(2),
  /** Whether its holder acts for a side always, only where the phrase names a side, or never. */
  acts: z.enum(['always', 'side', 'never']),
  /** A side has one holder at a time. */
  unique: z.literal(true).optional(),
  /** ISO code of the only state that has an office of that name: "secretary of state" without any country beside it. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** An office of a state: where no side is named, its holder belongs to the country that the text is about. */
  home: z.literal(true).optional(),
  /** An office of a city or a province: its holder acts for no state. */
  local: z.literal(true).optional(),
  /** Its holder is sent: what the office is said to be at or to is the post, and no side. */
  posted: z.literal(true).optional(),
  /** An office of an organization, which no state has: "secretary-general". */
  body: z.literal(true).optional(),
  /** It is the office of him to whom its holder is compared: "counterpart". */
  mirror: z.literal(true).optional(),
  /** Written as a part of the name: "King Hussein". */
  styled: z.literal(true).optional(),
  gender: z.enum(['m', 'f']).optional(),
  /** Wider words that can stand for the holder: "the leader" for a president. */
  is: z.array(z.string()).optional(),
});

const honorificSchema = z.strictObject({
  word: z.string(),
  gender: z.enum(['m', 'f']).optional(),
  styled: z.literal(true).optional(),
});

export type Office = z.infer<typeof officeSchema>;
export type Gender = 'm' | 'f';

/** An office found in a row of words. */
export interface OfficeMatch {
  office: Office;
  plural: boolean;
  /** Index after its last word. */
  end: number;
}

/** An office that begins at a word. */
export interface OfficePlace extends OfficeMatch {
  at: number;
}

interface Branch {
  next: Map<string, Branch>;
  office?: Office;
  plural?: boolean;
}

const OFFICES = checkEntries('data/lexicon/en/offices.json', officeSchema, offices);
const HONORIFICS = checkEntries('data/lexicon/en/honorifics.json', honorificSchema, honorifics);
/** Endings of singular nouns and of their plurals; the first that fits counts. */
const PLURALS = checkEntries(
  'data/lexicon/en/plurals.json',
  z.strictObject({ ending: z.string(), plural: z.string() }),
  plurals,
);

/** Words beside offices, and within their names. */
export const OFFICE_WORDS = wordLists('data/lexicon/en/office-words.json', words);

function pluralWord(word: string): string {
  const { ending, plural } = PLURALS.find(each => word.endsWith(each.ending))!;
  return word.slice(0, word.length - ending.length) + plural;
}

/** "secretary of state" → "secretaries of state"; "vice premier" → "vice premiers". */
function pluralOf(office: string): string {
  const words = office.split(' ');
  const of = words.findIndex((word, index) => index > 0 && OFFICE_WORDS.posts.has(word));
  const noun = (of < 0 ? words.length : of) - 1;
  return words.map((word, index) => (index === noun ? pluralWord(word) : word)).join(' ');
}

function build(): Branch {
  const root: Branch = { next: new Map() };
  const plant = (words: string, office: Office, plural: boolean): void => {
    let branch = root;
    for (const word of words.split(/[ -]/)) {
      const next: Branch = branch.next.get(word) ?? { next: new Map() };
      branch.next.set(word, next);
      branch = next;
    }
    branch.office ??= office;
    branch.plural ??= plural;
  };
  for (const office of OFFICES) plant(office.office, office, false);
  for (const office of OFFICES) plant(pluralOf(office.office), office, true);
  return root;
}

const root = build();

/** The longest office that begins at a word. Hyphens between its words are passed over. Words in lower case. */
export function officeAt(words: readonly string[], at: number): OfficeMatch | undefined {
  let branch: Branch | undefined = root;
  let found: OfficeMatch | undefined;
  for (let index = at; index < words.length; index++) {
    const word = index === at ? withoutFormerly(words[index]!) : words[index]!;
    if (word === '-' && index > at) continue;
    branch = branch.next.get(word) ?? hyphenated(branch, word);
    if (!branch) break;
    if (branch.office) found = { office: branch.office, plural: branch.plural ?? false, end: index + 1 };
  }
  return found;
}

/** "ex-president" may be one token. */
const withoutFormerly = (word: string): string => (isFormer(word) ? word.slice(word.indexOf('-') + 1) : word);

/** Whether a word puts an office into the past: "former", "ex-president". */
export const isFormer = (word: string): boolean =>
  OFFICE_WORDS.formerly.has(word.includes('-') ? word.slice(0, word.indexOf('-')) : word);

/** How many words the longest name of an office has. */
const LONGEST = 7;

/** The longest office whose last word is the one before `end`. Words in lower case. */
export function officeEndingAt(words: readonly string[], end: number): OfficePlace | undefined {
  for (let at = Math.max(0, end - LONGEST); at < end; at++) {
    const match = words[at] === '-' ? undefined : officeAt(words, at);
    if (match?.end === end) return { ...match, at };
  }
  return undefined;
}

/** "Secretary-General" may be one token. */
function hyphenated(branch: Branch, word: string): Branch | undefined {
  if (!word.includes('-')) return undefined;
  let at: Branch | undefined = branch;
  for (const part of word.split('-')) at = at?.next.get(part);
  return at;
}

const genders = new Map<string, Gender | undefined>(HONORIFICS.map(({ word, gender }) => [word, gender]));

/** Whether a word is a form of address before a name: "Mr.", "Sir". */
export const isHonorific = (word: string): boolean => genders.has(word);

/** Gender that a form of address tells. */
export const genderOfHonorific = (word: string): Gender | undefined => genders.get(word);

const styles = new Set(
  [...HONORIFICS, ...OFFICES.map(({ office, styled }) => ({ word: office, styled }))]
    .filter(({ styled }) => styled)
    .map(({ word }) => word),
);

/** Whether a title is written as a part of the name: "King", "Sir", "Sheikh". */
export const isStyle = (word: string): boolean => styles.has(word);

const officeWords = new Set([
  ...OFFICE_WORDS.modifiers,
  ...OFFICE_WORDS.attributes,
  ...OFFICE_WORDS.formerly,
  ...OFFICES.filter(({ acts }) => acts !== 'never').flatMap(({ office }) => [
    ...office.split(/[ -]/),
    ...pluralOf(office).split(/[ -]/),
  ]),
]);

/** Whether a word belongs to the names of offices, so that it begins or continues no name of a person. */
export const isOfficeWord = (word: string): boolean => officeWords.has(word);
