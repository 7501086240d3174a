import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts';
import { organizationKey } from '../../lexicon/organizations.ts';
import type { PlacedSentence } from '../types.ts';
import type { OrganizationFound } from './organization-found.ts';

const REFERENCES = new Map(
  ORGANIZATION_WORDS.references.map(({ noun, for: names }) => [noun, new Set(names.map(organizationKey))]),
);
const ARMED = new Set([...ORGANIZATION_WORDS.armed].map(organizationKey));
/** Words in the names of armed groups that the lexicon does not know. */
const FIGHTING = /-(?:front|army|movement|liberation|resistance|brigades?|militia|jihad)(?:-|$)/;
/** Whether an organization, by its key, is one that fights, or did. */
export const isArmed = (key: string): boolean => ARMED.has(key) || FIGHTING.test(key);

const ARTICLES = new Set(['the', 'this', 'that']);

/**
 * Later words for an organization: "the bloc", "the 25-nation bloc", "the Commission". They count where one organization
 * alone that the document has named by then can be meant.
 *
 * @param named Keys of the organizations named before.
 */
export function referencesIn(sentence: PlacedSentence, named: ReadonlySet<string>): OrganizationFound[] {
  const found: OrganizationFound[] = [];
  for (const [index, { surface, start, end }] of sentence.tokens.entries()) {
    const noun = surface.toLowerCase();
    const known = REFERENCES.get(noun);
    const isOfArmed = ORGANIZATION_WORDS.armedNouns.has(noun);
    const isFit = isOfArmed && isSideOfNoun(sentence, index);
    if (!(known || isOfArmed) || !(isFit || isDefinite(sentence, index))) continue;
    const meant = [...named].filter(
      key => known?.has(key) || (isOfArmed && isArmed(key)) || key.split(/[:-]/).includes(noun),
    );
    if (meant.length !== 1) continue;
    const rule = 'organization-reference';
    found.push({ sentence, key: meant[0]!, first: index, last: index + 1, start, end, rule, inferred: rule });
  }
  return found;
}

/** "rebel leaders", "the rebel delegation". */
const isSideOfNoun = ({ tokens }: PlacedSentence, index: number): boolean =>
  ORGANIZATION_WORDS.armedModifiers.has(tokens[index]!.lower) && tokens[index + 1]?.upos === 'NOUN';

function isDefinite({ tokens }: PlacedSentence, index: number): boolean {
  const next = tokens[index + 1];
  if (next?.surface === 'of' || next?.surface === '-' || next?.upos === 'PROPN') return false;
  return isBare(tokens, index);
}

/** "the militant group", "the Lebanese movement". */
const isModifier = ({ surface, upos }: PlacedSentence['tokens'][number]): boolean =>
  ORGANIZATION_WORDS.modifiers.has(surface.toLowerCase()) || (upos === 'ADJ' && /^\p{Lu}/u.test(surface));

/** "The", a number of members at most between it and the noun: "the 25-nation bloc". */
function isBare(tokens: PlacedSentence['tokens'], index: number): boolean {
  let at = index - 1;
  while (
    at >= 0 &&
    (tokens[at]!.upos === 'NUM' ||
      /^(?:-|nation|member|state|country|strong)$/.test(tokens[at]!.surface) ||
      isModifier(tokens[at]!))
  )
    at--;
  return at >= 0 && ARTICLES.has(tokens[at]!.lower);
}
