import type { Token } from '../../language/types.ts';
import { MEMBER_WORDS as WORDS } from '../../lexicon/member-words.ts';
import type { Mention } from '../types.ts';
import { type Line, skip } from './member-line.ts';

/** Where "member" or "ally" stands with the organization. */
export interface MemberNoun {
  /** Key of the organization. */
  organization: string;
  token: number;
  /** Tokens `[first, last)` of noun and organization. */
  first: number;
  last: number;
  /** The noun says membership only next to a name: "EU country Poland". */
  isLoose: boolean;
}

const OF = new Set(['of', 'the']);
const POSSESSIVES = new Set(["'s", '’s', "'", '’']);
const AWAY = 4;

/**
 * The nouns of membership in a line: "NATO's newest members", "members of the Security Council", "ECOWAS, whose members".
 *
 * @param named Keys of the organizations that the document has named by then.
 */
export function memberNouns(line: Line, named: ReadonlySet<string>): MemberNoun[] {
  const { tokens } = line.sentence;
  return tokens.flatMap(({ lemma, upos }, token): MemberNoun[] => {
    const word = lemma.toLowerCase();
    const sort = WORDS.members.has(word)
      ? 'member'
      : WORDS.loose.has(word)
        ? 'loose'
        : WORDS.allies.has(word) && 'ally';
    // "Canada and the Organization of American *States*": a part of a name says nothing.
    if (!sort || upos === 'VERB' || line.at(token)?.kind === 'organization' || isNoMember(line, token)) return [];
    const owner = ownerBefore(line, token) ?? (sort === 'ally' ? undefined : ownerAfter(line, token));
    const organization =
      owner?.key ?? standing(line, token, named) ?? (sort === 'member' ? listedFor(line, token, named) : undefined);
    if (organization === undefined || (sort === 'ally' && !WORDS.alliances.has(organization))) return [];
    const first = Math.min(owner?.first ?? token, token);
    return [{ organization, token, first, last: Math.max(owner?.last ?? 0, token + 1), isLoose: sort === 'loose' }];
  });
}

const isNoMember = ({ sentence: { tokens } }: Line, token: number): boolean =>
  tokens.slice(Math.max(0, token - AWAY), token).some(({ lower }) => WORDS.notMembers.has(lower));

const isModifier = ({ upos }: Token): boolean => upos === 'NUM' || upos === 'ADJ';

/** "NATO member", "the EU's newest members", "ECOWAS, whose members". */
function ownerBefore(line: Line, token: number): Mention | undefined {
  const { tokens } = line.sentence;
  let at = token - 1;
  while (at >= 0 && !line.at(at) && (WORDS.kinds.has(tokens[at]!.lower) || isModifier(tokens[at]!))) at--;
  if (tokens[at]?.surface === 'whose') at -= tokens[at - 1]?.surface === ',' ? 2 : 1;
  else if (POSSESSIVES.has(tokens[at]?.surface ?? '')) at--;
  const mention = line.at(at);
  return mention?.kind === 'organization' ? mention : undefined;
}

/** "Members of the Security Council", but not "members of the EU delegation". */
function ownerAfter(line: Line, token: number): Mention | undefined {
  const { tokens } = line.sentence;
  const of = skip(line, token + 1, 1, WORDS.kinds);
  if (tokens[of]?.surface !== 'of') return undefined;
  const mention = line.at(skip(line, of, 1, OF));
  if (mention?.kind !== 'organization') return undefined;
  const next = tokens[mention.last];
  const isFollowed = next?.upos === 'NOUN' || next?.upos === 'PROPN' || POSSESSIVES.has(next?.surface ?? '');
  return isFollowed && !isPresidencyAt(line, mention.last) ? undefined : mention;
}

/** "The permanent members" are those of the Security Council, where the document names it. */
function standing({ sentence: { tokens } }: Line, token: number, named: ReadonlySet<string>): string | undefined {
  const before = tokens[token - 1]?.lower;
  return WORDS.standing.find(({ kind, organization }) => kind === before && named.has(organization))?.organization;
}

/** "The other members are Laos and Vietnam": of the organization that was named last. */
function listedFor(line: Line, token: number, named: ReadonlySet<string>): string | undefined {
  const { tokens } = line.sentence;
  if (tokens[token]!.surface !== 'members' || !WORDS.listed.has(tokens[token + 1]?.lower ?? '')) return undefined;
  const inLine = line.mentions.filter(({ kind, last }) => kind === 'organization' && last <= token).at(-1)?.key;
  return inLine ?? [...named].filter(key => key.startsWith('organization:')).at(-1);
}

/** "… of the EU presidency", "… of the EU's rotating presidency". */
const isPresidencyAt = ({ sentence: { tokens } }: Line, from: number): boolean =>
  tokens.slice(from, from + 3).some(({ lemma }) => WORDS.presidencies.has(lemma.toLowerCase()));
