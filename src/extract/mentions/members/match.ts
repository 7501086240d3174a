import { isAsserted, modalityOf } from '../../../clause/modality/index.ts';
import { isIngForm, isNoun, isPlural, isPossessiveMark, isVerb } from '../../../clause/part-of-speech.ts';
import { firstConjunct, isSubject } from '../../../clause/phrase.ts';
import { type Pattern, type Step, MEMBER_WORDS as WORDS } from '../../../lexicon/member-words.ts';
import { organizationKey } from '../../../lexicon/organizations.ts';
import type { Actors } from '../../actors.ts';
import type { Mention, PlacedSentence } from '../../types.ts';
import { isInRow, rowAt } from './rows.ts';

/** A state of a match: what it has found, and the token where the next step begins. */
interface Match {
  actors: Actors;
  sentence: PlacedSentence;
  at: number;
  members: readonly Mention[];
  organization?: Mention;
  /** The noun of membership is of one. */
  single: boolean;
}

/** Who a pattern says is a member of what, in tokens `[first, last)`. */
export interface Membership {
  organization: string;
  members: readonly Mention[];
  first: number;
  last: number;
}

type Lists = ReadonlySet<ReadonlySet<string>>;

const ALLIANCES = new Set([...WORDS.alliances].map(organizationKey));
const ROWS: Readonly<Record<string, readonly Mention['kind'][]>> = {
  MEMBERS: ['country', 'leader'],
  SUBJECTS: ['country', 'leader'],
  COUNTRIES: ['country'],
  PARTIES: ['country', 'organization'],
};
/** Verbs that must be told as fact. */
const VERBS: Lists = new Set([WORDS.joining, WORDS.admitting, WORDS.presiding, WORDS.grouping]);
const MEMBERSHIP_NOUNS: Lists = new Set([WORDS.member, WORDS.loose, WORDS.ally]);
/** How far before a noun of membership it can be denied: "not yet a full member". */
const DENIAL = 4;
/** How far behind a verb a list may begin: "includes many European states, Canada and …". */
const REACH = 6;

/** Matches the steps of a pattern from a token on. */
export function matchAt(
  actors: Actors,
  sentence: PlacedSentence,
  from: number,
  { steps, of }: Pattern,
): Membership | undefined {
  let match: Match | undefined = { actors, sentence, at: from, members: [], single: false };
  for (const step of steps) {
    match = match && advance(match, step);
    if (!match) return undefined;
  }
  const { members, at, single } = match;
  const [before] = members;
  const organization = of === undefined ? match.organization?.key : organizationKey(of);
  if (organization === undefined || !before || members.some(({ key }) => key === organization)) return undefined;
  // Of a row "a member" is the one next to it.
  const nearest = before.first === from ? members.at(-1)! : before;
  return { organization, members: single ? [nearest] : members, first: from, last: at };
}

/** The actor that covers a token, the outermost of several. */
const actorAt = ({ actors, sentence }: Match, token: number): Mention | undefined =>
  actors.outermostAt(sentence.index, token);

function advance(match: Match, step: Step): Match | undefined {
  const { at } = match;
  const { tokens } = match.sentence;
  const kinds = ROWS[step.what];
  if (kinds) return withRow(match, step, kinds);
  const mention = actorAt(match, at);
  switch (step.what) {
    case 'ORGANIZATION':
    case 'ALLIANCE': {
      if (mention?.kind !== 'organization' || mention.first !== at || mention.inferred !== undefined) return undefined;
      if (step.what === 'ALLIANCE' && !ALLIANCES.has(mention.key)) return undefined;
      return { ...match, organization: mention, at: mention.last };
    }
    // "members of the EU *delegation*", "joined the EU *in condemning*": more follows.
    case 'UNOWNED': {
      const next = tokens[at];
      const isMore = next && (isNoun(next) || isPossessiveMark(next) || next.surface === '-');
      return isMore || (tokens[at + 1] && isIngForm(tokens[at + 1]!)) ? undefined : match;
    }
    case 'NEAR': {
      let end = at;
      while (end < at + REACH && tokens[end] && !actorAt(match, end) && !isVerb(tokens[end]!)) end++;
      return { ...match, at: actorAt(match, end)?.form === 'adjective' ? end + 1 : end };
    }
    default:
      return withWords(match, step);
  }
}

function withRow(match: Match, { what, least }: Step, kinds: readonly Mention['kind'][]): Match | undefined {
  const { actors, sentence } = match;
  const row = rowAt(actors, sentence, match.at, kinds);
  const [first] = row;
  if (!first || row.length < least || isInRow(actors, sentence, first.first, kinds)) return undefined;
  if (what === 'SUBJECTS' && !isSubject(sentence, firstConjunct(sentence, first.headToken))) return undefined;
  return { ...match, members: row, at: row.at(-1)!.last };
}

const COUNTED = new Set(['NUM', 'ADJ']);

/** Whether a token that names no actor is a word of a list, or by its lemma, or says how many or of what kind. */
function isListed(match: Match, at: number, list: ReadonlySet<string>, byLemma: boolean): boolean {
  const token = match.sentence.tokens[at];
  if (token === undefined || actorAt(match, at)) return false;
  if (list === WORDS.kinds && COUNTED.has(token.upos)) return true;
  return list.has(token.lower) || (byLemma && list.has(token.lemma.toLowerCase()));
}

function withWords(match: Match, { what, repeat }: Step): Match | undefined {
  const { tokens } = match.sentence;
  const list = WORDS[what as keyof typeof WORDS];
  const isNeeded = repeat === undefined || repeat === '+';
  let { at } = match;
  while (isListed(match, at, list, isNeeded)) {
    at++;
    if (repeat === undefined || repeat === '?') break;
  }
  if (at === match.at) return isNeeded ? undefined : match;
  if (VERBS.has(list) && !isAsserted(modalityOf(match.sentence, at - 1))) return undefined;
  if (!MEMBERSHIP_NOUNS.has(list)) return { ...match, at };
  const isDenied = tokens.slice(Math.max(0, at - 1 - DENIAL), at).some(({ lower }) => WORDS.notMembers.has(lower));
  return isDenied ? undefined : { ...match, at, single: !isPlural(tokens[at - 1]!) };
}
