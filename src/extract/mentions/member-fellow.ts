import type { Token } from '../../language/types.ts';
import { MEMBER_WORDS as WORDS } from '../../lexicon/member-words.ts';
import type { Actors } from '../actors.ts';
import type { Mention } from '../types.ts';
import type { Line, Membership } from './member-line.ts';

const AHEAD = 10;
const JOINTS = new Set(['from', 'of', 'in']);

/**
 * "France's minister met his fellow ministers from the coalition", "fellow EU leaders": who is a fellow of members is one.
 * The sides of those named before it in the sentence.
 */
export function membersByFellow(line: Line, actors: Actors): Membership[] {
  const { tokens } = line.sentence;
  return tokens.flatMap(({ surface }, fellow): Membership[] => {
    if (!WORDS.fellow.has(surface.toLowerCase())) return [];
    const organization = groupAfter(line, fellow);
    const subjects = line.mentions.filter(({ last, kind }) => last <= fellow && kind === 'leader');
    const members = subjects.flatMap(subject =>
      actors
        .sidesOf(subject.key)
        .filter(key => key.startsWith('country:'))
        .map((key): Mention => ({ ...subject, key, kind: 'country' })),
    );
    if (!organization || members.length === 0) return [];
    const first = Math.min(...members.map(member => member.first));
    return [
      {
        organization: organization.key,
        members,
        first,
        last: organization.last,
        rule: 'member-fellow',
        inferred: 'fellow',
      },
    ];
  });
}

/** The organization next to the noun: "fellow EU leaders", "fellow ministers from the so-called coalition". */
function groupAfter(line: Line, fellow: number): Mention | undefined {
  const { tokens } = line.sentence;
  for (let at = fellow + 1; at <= fellow + AHEAD && at < tokens.length; at++) {
    const mention = line.at(at);
    if (mention?.kind === 'organization')
      return at === fellow + 1 || tokens.slice(fellow, at).some(({ surface }) => JOINTS.has(surface))
        ? mention
        : undefined;
    if (ends(tokens[at]!)) return undefined;
  }
  return undefined;
}

const ends = ({ upos, xpos, surface }: Token): boolean =>
  upos === 'AUX' || upos === 'CCONJ' || (upos === 'PUNCT' && surface !== '-') || /^VB[DZP]$/.test(xpos);
