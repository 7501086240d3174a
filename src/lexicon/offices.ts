import { z } from 'zod';
import data from '../../data/lexicon/en/offices.json' with { type: 'json' };

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

const officesSchema = z.strictObject({
  offices: z.array(officeSchema),
  honorifics: z.array(
    z.strictObject({
      word: z.string(),
      gender: z.enum(['m', 'f']).optional(),
      styled: z.literal(true).optional(),
    }),
  ),
  /** Words that put an office into the past. */
  formerly: z.array(z.string()),
  /** Words that stand in the names of offices and in no name of a person. */
  modifiers: z.array(z.string()),
  /** Words that make an office a private one: "company president". */
  privateWords: z.array(z.string()),
  /** Words that stand for a side without naming it: "government", "rebel". */
  sideWords: z.array(z.string()),
  /** Organs of a state whose name an office bears: "ministry spokesman". */
  organs: z.array(z.string()),
  /** Base forms of verbs of meeting somebody. */
  meets: z.array(z.string()),
  /** Peoples that have leaders of their own, who do not act for the state: "Bosnian Serb". */
  communities: z.array(z.string()),
  /** Verb forms of who leads a body: "who chairs the African Union". */
  leads: z.array(z.string()),
  /** Verb forms between a name and his office: "became prime minister". */
  becomes: z.array(z.string()),
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

interface Branch {
  next: Map<string, Branch>;
  office?: Office;
  plural?: boolean;
}

const offices = officesSchema.parse(data);

const pluralWord = (word: string): string =>
  word
    .replace(/man$/, 'men')
    .replace(/(?<=[^aeiou])y$/, 'ie')
    .replace(/(?<!men)$/, 's')
    .replace(/persons$/, 'persons');

/** "secretary of state" → "secretaries of state"; "vice premier" → "vice premiers". */
function pluralOf(office: string): string {
  const words = office.split(' ');
  const of = words.findIndex((word, index) => index > 0 && (word === 'of' || word === 'for' || word === 'in'));
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
  for (const office of offices.offices) plant(office.office, office, false);
  for (const office of offices.offices) plant(pluralOf(office.office), office, true);
  return root;
}

const root = build();

/** The longest office that begins at a word. Hyphens between its words are passed over. Words in lower case. */
export function officeAt(words: readonly string[], at: number): OfficeMatch | undefined {
  let branch: Branch | undefined = root;
  let found: OfficeMatch | undefined;
  for (let index = at; index < words.length; index++) {
    const word = words[index]!;
    if (word === '-' && index > at) continue;
    branch = branch.next.get(word) ?? hyphenated(branch, word);
    if (!branch) break;
    if (branch.office) found = { office: branch.office, plural: branch.plural ?? false, end: index + 1 };
  }
  return found;
}

/** "Secretary-General" may be one token. */
function hyphenated(branch: Branch, word: string): Branch | undefined {
  if (!word.includes('-')) return undefined;
  let at: Branch | undefined = branch;
  for (const part of word.split('-')) at = at?.next.get(part);
  return at;
}

const genders = new Map<string, Gender | undefined>(offices.honorifics.map(({ word, gender }) => [word, gender]));

/** Whether a word is a form of address before a name: "Mr.", "Sir". */
export const isHonorific = (word: string): boolean => genders.has(word);

/** Gender that a form of address tells. */
export const genderOfHonorific = (word: string): Gender | undefined => genders.get(word);

const styles = new Set(
  [...offices.honorifics, ...offices.offices.map(({ office, styled }) => ({ word: office, styled }))]
    .filter(({ styled }) => styled)
    .map(({ word }) => word),
);

/** Whether a title is written as a part of the name: "King", "Sir", "Sheikh". */
export const isStyle = (word: string): boolean => styles.has(word);

const formerly = new Set(offices.formerly);

/** Whether a word puts the office that it stands before into the past: "former". */
export const isFormerly = (word: string): boolean => formerly.has(word);

const privateWords = new Set(offices.privateWords);

/** Whether a word makes an office one of business, press, sport or school. */
export const isPrivate = (word: string): boolean => privateWords.has(word);

const sideWords = new Set(offices.sideWords);

/** Whether a word tells that somebody acts for a side, without naming it: "government negotiator", "rebel". */
export const isSideWord = (word: string): boolean => sideWords.has(word);

const leads = new Set(offices.leads);

/** Whether a verb form tells that its subject leads what follows: "chairs". */
export const isLeading = (word: string): boolean => leads.has(word);

const organs = new Set(offices.organs);

/** Whether a word, in lower case, names an organ of a state: "ministry". */
export const isOrgan = (word: string): boolean => organs.has(word);

const meets = new Set(offices.meets);

/** Whether a base form is a verb of meeting somebody: "meet". */
export const isMeetingVerb = (lemma: string): boolean => meets.has(lemma);

const communities = new Set(offices.communities);

/** Whether words in lower case name a people within a state, or beside it: "turkish cypriot". */
export const isCommunity = (words: string): boolean => communities.has(words);

const becomes = new Set(offices.becomes);

/** Whether a verb form joins a name to the office that its bearer has: "became". */
export const isBecoming = (word: string): boolean => becomes.has(word);

const officeWords = new Set([
  ...offices.modifiers,
  ...offices.formerly,
  ...offices.offices
    .filter(({ acts }) => acts !== 'never')
    .flatMap(({ office }) => [...office.split(/[ -]/), ...pluralOf(office).split(/[ -]/)]),
]);

/** Whether a word belongs to the names of offices, so that it begins or continues no name of a person. */
export const isOfficeWord = (word: string): boolean => officeWords.has(word);
