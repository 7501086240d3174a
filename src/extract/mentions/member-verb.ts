import { MEMBER_WORDS as WORDS } from '../../lexicon/member-words.ts';
import type { Mention } from '../types.ts';
import { type Line, listAt, type Membership, skip } from './member-line.ts';

const COUNTRIES = ['country'] as const;
const TO_SUBJECT = new Set([
  ',',
  'which',
  'that',
  'who',
  'has',
  'have',
  'had',
  'formally',
  'officially',
  'also',
  'only',
  'currently',
  'now',
  'itself',
  'recently',
  'just',
  'both',
  'all',
  'is',
  'are',
]);
const TO_PASSIVE = new Set([
  'was',
  'were',
  'been',
  'has',
  'have',
  'formally',
  'officially',
  'also',
  ',',
  'which',
  'both',
  'all',
]);
const TO_OBJECT = new Set([
  'the',
  'to',
  'rotating',
  'six',
  '-',
  'month',
  'of',
  'current',
  'up',
  'over',
  'on',
  'its',
  'this',
  'annual',
]);

/** Membership by a verb: "Poland joined NATO", "Laos was admitted to ASEAN", "Finland, which holds the rotating EU presidency". */
export function membersByVerb(line: Line): Membership[] {
  return [...admissions(line), ...joiners(line)];
}

/** "ASEAN admitted Laos", "Laos was admitted to ASEAN". */
function admissions(line: Line): Membership[] {
  const { tokens } = line.sentence;
  return tokens.flatMap(({ lemma, xpos }, verb): Membership[] => {
    if (!WORDS.admitting.has(lemma) || !['VBD', 'VBN'].includes(xpos)) return [];
    const target = line.at(skip(line, verb + 1, 1, TO_OBJECT));
    const isPassive = lemma === 'admit' && target?.kind === 'organization';
    const organization = isPassive ? target : line.at(skip(line, verb - 1, -1, TO_SUBJECT));
    if (organization?.kind !== 'organization') return [];
    const members = isPassive
      ? listAt(line, skip(line, verb - 1, -1, TO_PASSIVE), -1, COUNTRIES)
      : listAt(line, verb + 1, 1, COUNTRIES);
    if (members.length === 0 || (!isPassive && !hasMembership(line, members.at(-1)!.last))) return [];
    const first = Math.min(organization.first, ...members.map(member => member.first));
    const last = Math.max(organization.last, ...members.map(member => member.last));
    return [{ organization: organization.key, members, first, last, rule: 'member-admit' }];
  });
}

/** "Admitted Laos as a member", "accepted Laos into its ranks": what follows says that it is membership. */
const hasMembership = ({ sentence: { tokens } }: Line, last: number): boolean =>
  tokens
    .slice(last, last + 6)
    .some(({ lemma }) => WORDS.members.has(lemma) || lemma === 'rank' || lemma === 'membership');

function joiners(line: Line): Membership[] {
  const { tokens } = line.sentence;
  return tokens.flatMap(({ lemma, xpos }, verb): Membership[] => {
    const joins = WORDS.joining.has(lemma) && (xpos === 'VBD' || (xpos === 'VBN' && isPerfect(line, verb)));
    const presides = WORDS.presiding.has(lemma) && ['VBZ', 'VBP', 'VBD', 'VBG'].includes(xpos);
    if (!joins && !presides) return [];
    const organization = joins ? joined(line, verb) : presided(line, verb);
    if (!organization) return [];
    const members = listAt(line, skip(line, verb - 1, -1, TO_SUBJECT), -1, COUNTRIES);
    if (members.length === 0) return [];
    const first = Math.min(...members.map(member => member.first));
    return [
      {
        organization: organization.key,
        members,
        first,
        last: organization.last,
        rule: `member-${joins ? 'join' : 'preside'}`,
      },
    ];
  });
}

const isPerfect = ({ sentence: { tokens } }: Line, verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 3), verb).some(({ lemma }) => lemma === 'have');

/** What was joined itself, and for good: not "joined the EU in condemning", not "entered the EU talks". */
function joined(line: Line, verb: number): Mention | undefined {
  const { tokens } = line.sentence;
  const organization = line.at(skip(line, verb + 1, 1, TO_OBJECT));
  if (organization?.kind !== 'organization' || organization.inferred !== undefined) return undefined;
  const [next, second] = [tokens[organization.last], tokens[organization.last + 1]];
  if (next?.upos === 'NOUN' || next?.upos === 'PROPN' || next?.surface === '-' || next?.surface === "'s")
    return undefined;
  return next?.surface === 'in' && second?.xpos === 'VBG' ? undefined : organization;
}

/** Whose presidency it is: "the EU presidency", "the presidency of the EU". */
function presided(line: Line, verb: number): Mention | undefined {
  const { tokens } = line.sentence;
  const isPresidency = (at: number): boolean => WORDS.presidencies.has(tokens[at]?.lemma.toLowerCase() ?? '');
  const at = skip(line, verb + 1, 1, TO_OBJECT);
  const before = line.at(at);
  if (before?.kind === 'organization') {
    const noun = skip(line, before.last, 1, new Set(["'s", '’s', 'rotating', 'six', '-', 'month']));
    return isPresidency(noun) ? before : undefined;
  }
  if (!isPresidency(at)) return undefined;
  const after = line.at(skip(line, at + 1, 1, TO_OBJECT));
  return after?.kind === 'organization' ? after : undefined;
}
