import { MEMBER_WORDS as WORDS } from '../../lexicon/member-words.ts';
import type { Mention } from '../types.ts';
import { type Line, listAt, type Membership, skip } from './member-line.ts';
import { type MemberNoun, memberNouns } from './member-owner.ts';

const MEMBERS = ['country', 'leader'] as const;
const COUNTRIES = ['country'] as const;
const COMMA = new Set([',']);
const POSSESSIVES = new Set(["'s", '’s', "'", '’']);

/**
 * Membership by a noun: "NATO member Turkey", "Turkey, a NATO member", "the members of the Security Council -- Britain,
 * …", "NATO allies such as Poland", "Poland's NATO allies", "the two NATO members".
 *
 * @param before Mentions of the text before the line, and the organizations that it has named.
 */
export function membersByNoun(line: Line, before: readonly Mention[], named: ReadonlySet<string>): Membership[] {
  return memberNouns(line, named).flatMap(noun => {
    const kinds = noun.isLoose ? COUNTRIES : MEMBERS;
    if (isApposed(line, noun)) return stated(noun, listAt(line, leftOf(line, noun), -1, kinds));
    const listed = [...ownerOf(line, noun), ...listAfter(line, noun)];
    return listed.length > 0 ? stated(noun, listed) : bothOf(line, noun, before);
  });
}

/** "Turkey, a NATO member": a comma or a copula stands between. */
function isApposed(line: Line, { first }: MemberNoun): boolean {
  const { tokens } = line.sentence;
  const left = beforeArticle(line, first);
  return left < first - 1 && (tokens[left]?.surface === ',' || MEMBERS.includes(line.at(left)?.kind as 'country'));
}

const leftOf = (line: Line, { first }: MemberNoun): number => skip(line, beforeArticle(line, first), -1, COMMA);

/** Before "which is also a founding" of "which is also a founding member". */
function beforeArticle(line: Line, first: number): number {
  let at = skip(line, first - 1, -1, WORDS.kinds);
  while (at >= 0 && !line.at(at) && ['ADJ', 'NUM'].includes(line.sentence.tokens[at]!.upos)) at--;
  return skip(line, at, -1, WORDS.apposing);
}

/** "EU countries -- Britain and France": next to "countries" one name may be another party. */
function listAfter(line: Line, { last, isLoose }: MemberNoun): Mention[] {
  if (!isLoose) return introduced(line, last);
  const from = skip(line, last, 1, WORDS.listing);
  const listed = listAt(line, from, 1, COUNTRIES);
  return from > last && listed.length < 2 ? [] : listed;
}

/** After a comma alone the list must end with one: "the members, Russia and China, were". */
function introduced(line: Line, last: number): Mention[] {
  const { tokens } = line.sentence;
  const from = skip(line, last, 1, WORDS.introducing);
  const listed = listAt(line, from, 1, MEMBERS);
  const end = tokens[Math.max(0, ...listed.map(each => each.last))];
  return from === last + 1 && tokens[last]!.surface === ',' && end?.upos !== 'PUNCT' ? [] : listed;
}

/** "Poland's NATO allies": Poland is one. */
function ownerOf(line: Line, { first, token }: MemberNoun): Mention[] {
  const { tokens } = line.sentence;
  if (token === first || !WORDS.allies.has(tokens[token]!.lemma.toLowerCase())) return [];
  const owner = POSSESSIVES.has(tokens[first - 1]?.surface ?? '') ? line.at(first - 2) : undefined;
  return owner?.kind === 'country' ? [owner] : [];
}

/** "The two NATO members": the last two countries that are told of. */
function bothOf(line: Line, noun: MemberNoun, before: readonly Mention[]): Membership[] {
  const number = line.sentence.tokens[noun.first - 1]?.lower;
  if (number !== 'two' && number !== 'both') return [];
  const last = new Map<string, Mention>();
  for (const mention of [...before, ...line.mentions.filter(each => each.last <= noun.first)].reverse())
    if (mention.kind === 'country' && last.size < 2 && !last.has(mention.key)) last.set(mention.key, mention);
  if (last.size < 2) return [];
  const { organization, first, last: end } = noun;
  return [{ organization, members: [...last.values()], first, last: end, rule: 'member-noun', inferred: 'the-two' }];
}

function stated(noun: MemberNoun, members: Mention[]): Membership[] {
  if (members.length === 0) return [];
  const first = Math.min(noun.first, ...members.map(each => each.first));
  const last = Math.max(noun.last, ...members.map(each => each.last));
  return [{ organization: noun.organization, members, first, last, rule: 'member-noun' }];
}
