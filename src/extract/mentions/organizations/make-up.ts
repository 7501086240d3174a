import type { Token } from '../../../language/types.ts';
import { alternatives } from '../../../lexicon/alternatives.ts';
import type { NameFound } from '../../../lexicon/gazetteer.ts';
import { ORGANIZATION_WORDS as WORDS } from '../../../lexicon/organization-words.ts';
import { organizationKey } from '../../../lexicon/organizations.ts';
import type { PlacedSentence } from '../../types.ts';
import { isHeadline } from '../headline.ts';
import { type Proposal, propose, wordsOf } from '../proposals.ts';
import { acronymAt } from './acronyms.ts';

const QUALITY = new RegExp(`(?:${alternatives(WORDS.qualities)})$`, 'i');
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;

/** Tokens `[first, last)` that may be a name, and the noun that says so. */
interface Candidate {
  first: number;
  noun: number;
  last: number;
}

/**
 * Organizations that the lexicon does not know, by the make-up of their names: "Ruritanian Liberation Front", "Movement
 * for Justice (MJ)". Organs of one state, clubs, media and companies are none, nor are treaties, days and operations.
 *
 * @param known Names of the lexicon in the sentence.
 */
export function organizationsByMakeUp(sentence: PlacedSentence, known: readonly NameFound[]): Proposal[] {
  const { tokens } = sentence;
  if (isHeadline(sentence)) return [];
  const found: Proposal[] = [];
  for (const [noun, { surface }] of tokens.entries()) {
    if (!WORDS.strong.has(surface) && !WORDS.weak.has(surface)) continue;
    const covers = (each: { first: number; last: number }): boolean => each.first <= noun && noun < each.last;
    if (found.some(covers) || known.some(covers)) continue;
    const first = leftEnd(tokens, noun, known);
    const last = rightEnd(tokens, noun);
    if (isThing(tokens, first, last) || !isOrganization(sentence, { first, noun, last }, known)) continue;
    const name = propose(sentence, first, last, { kind: 'organization', keys: [], rule: 'organization-make-up' });
    found.push({ ...name, keys: [organizationKey(wordsOf(name))] });
  }
  return found;
}

function leftEnd(tokens: readonly Token[], noun: number, known: readonly NameFound[]): number {
  let first = noun;
  /** The token behind the one that is looked at, its acronym in brackets passed over. */
  let next = noun;
  for (let at = noun - 1; at >= 0; at--) {
    const { surface } = tokens[at]!;
    const owner = known.find(({ named, last }) => named.kind === 'organization' && last === at + 1);
    if (owner) return WORDS.weak.has(tokens[noun]!.surface) && first === next ? owner.first : first;
    // "the Organization of Ruritanian States *(ORS)* Group of Friends"
    if (surface === ')' && first === at + 1 && tokens[at - 2]?.surface === '(') {
      next = first;
      at -= 2;
      continue;
    }
    next = at;
    if (CAPITALISED.test(surface) && isOfName(tokens[at]!, at)) first = at;
    else if (surface === '-' && first === at + 1) continue;
    else if (/^['’]s?$/.test(surface) && WORDS.possessors.has(tokens[at - 1]?.surface ?? '')) continue;
    else if (!joinsQualities(tokens, at)) break;
  }
  return first;
}

/** "Justice and Equality Movement": what "and" joins inside a name. */
const joinsQualities = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.upos === 'CCONJ' && [tokens[at - 1], tokens[at + 1]].every(isQuality);

const isQuality = (token: Token | undefined): boolean =>
  token !== undefined && CAPITALISED.test(token.surface) && QUALITY.test(token.surface);

/** "The", and a verb or an adverb that opens the sentence, are no part of the name. */
const isOfName = ({ upos }: Token, at: number): boolean =>
  ['PROPN', 'NOUN', 'ADJ'].includes(upos) || (upos === 'VERB' && at > 0);

function rightEnd(tokens: readonly Token[], noun: number): number {
  let last = noun + 1;
  for (let at = last; at < tokens.length; at++) {
    const { surface, upos } = tokens[at]!;
    if (CAPITALISED.test(surface) && at > noun + 1 && upos !== 'VERB') last = at + 1;
    else if (WORDS.of.has(surface) || (WORDS.inside.has(surface) && at > noun + 1)) continue;
    else if (WORDS.located.has(surface) && WORDS.missions.has(tokens[noun]!.surface)) continue;
    else if (!joinsQualities(tokens, at)) break;
  }
  return last;
}

/** "Liberation Front Day", "the Treaty of Amity and Cooperation": the name is a part of a thing's. */
function isThing(tokens: readonly Token[], first: number, last: number): boolean {
  const isThingAt = (at: number): boolean => WORDS.things.has(tokens[at]?.surface ?? '');
  let at = first - 1;
  while (at >= 0 && !isThingAt(at) && (WORDS.joints.has(tokens[at]!.lower) || CAPITALISED.test(tokens[at]!.surface)))
    at--;
  return [at, first, last].some(isThingAt);
}

function isOrganization(
  sentence: PlacedSentence,
  { first, noun, last }: Candidate,
  known: readonly NameFound[],
): boolean {
  const words = sentence.tokens.slice(first, last).map(({ surface }) => surface);
  const type = sentence.tokens[noun]!.surface;
  const others = words.filter(word => CAPITALISED.test(word) && word !== type);
  const has = (list: ReadonlySet<string>): boolean => words.some(word => list.has(word));
  if (others.length === 0 || has(WORDS.never)) return false;
  if (WORDS.strong.has(type)) return !isOnlyCountry(others.length, { first, noun, last }, known);
  if (has(WORDS.liberating)) return true;
  const located = words.findIndex(word => WORDS.located.has(word));
  const ownEnd = located < 0 ? last : first + located;
  const country = known.some(name => name.named.kind === 'country' && name.first >= first && name.last <= ownEnd);
  const hasAcronym = acronymAt(sentence, first, last) !== undefined;
  const fights = hasAcronym && WORDS.military.has(type) && !has(WORDS.stateForces);
  if (country || (has(WORDS.national) && !fights)) return false;
  const owned = known.some(name => name.named.kind === 'organization' && name.first === first);
  return owned || hasAcronym || has(WORDS.international);
}

/** "Turkish Party" names no party. */
const isOnlyCountry = (others: number, { first, noun }: Candidate, known: readonly NameFound[]): boolean =>
  others === noun - first &&
  known.some(name => name.named.kind === 'country' && name.first === first && name.last === noun);
