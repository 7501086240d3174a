import memberships from '../../../data/lexicon/en/frames/memberships.json' with { type: 'json' };
import { isLeftOut } from '../../clause/left-out.ts';
import { isAsserted } from '../../clause/modality/index.ts';
import { isPlural, isVerb } from '../../clause/part-of-speech.ts';
import { argumentsIn } from '../../clause/roles/index.ts';
import { type Filling, type FrameMatch, matchFrames } from '../../frames/match.ts';
import { indexFrames } from '../../frames/schema.ts';
import { MEMBER_WORDS as WORDS } from '../../lexicon/member-words.ts';
import { organizationKey } from '../../lexicon/organizations.ts';
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import { actSpan } from '../relations/span.ts';
import type { Mention, PlacedSentence, Reading, Trace } from '../types.ts';

const MEMBERSHIPS = indexFrames('data/lexicon/en/frames/memberships.json', memberships);
const ALLIANCES = new Set([...WORDS.alliances].map(organizationKey));
const [STANDING] = [...WORDS.standing].map(organizationKey);
/** How far before a noun of membership it can be denied: "not yet a full member". */
const DENIAL = 4;
/** How many names behind the name of a group make a list of who is in it. */
const LIST = 3;

/** Who is said to be a member of what, and the words that say so. */
interface Membership {
  rule: string;
  organization: string;
  /** Its name in the sentence, where it is named. */
  body?: Mention;
  members: readonly Mention[];
  trigger: number;
  fillings: readonly Filling[];
}

/**
 * Adds who is a member of what, where it is stated: by a noun ("NATO member Turkey"), a verb ("Poland joined NATO"), or
 * the list of the group. Taking part in a group's meeting makes no member. Actors must be nodes of the draft by then.
 */
export function addMemberships(draft: Draft, { sentences }: Reading, actors: Actors, trace: Trace): void {
  for (const sentence of sentences)
    for (const { rule, organization, body, members, trigger, fillings } of membershipsIn(sentence, actors))
      for (const member of members) {
        const { key } = member;
        if (!draft.node(key) || !draft.node(organization)) continue;
        // Both are named in the evidence: who is far down a list, and all of the group's name.
        const parts = [actSpan(sentence, trigger, fillings), member, ...(body ? [body] : [])];
        const span = {
          start: Math.min(...parts.map(({ start }) => start)),
          end: Math.max(...parts.map(({ end }) => end)),
        };
        const isIn = draft.addEdge('member_of', key, organization, { ...span, rule });
        const what = `${key} member_of ${organization}`;
        if (isIn) trace({ sentence: sentence.index, rule, verdict: 'kept', what });
      }
}

const membershipsIn = (sentence: PlacedSentence, actors: Actors): Membership[] => [
  ...matchFrames(sentence, MEMBERSHIPS).flatMap(match => told(sentence, actors, match)),
  ...sentence.tokens.flatMap((_, at) => listed(sentence, actors, at)),
];

/** The actors that the words of a filling name. */
const namedBy = (sentence: PlacedSentence, actors: Actors, { tokens }: Filling): Mention[] =>
  tokens
    .flatMap(at => actors.actorsOf(sentence.index, at).map(({ mention }) => mention))
    .filter(mention => !isLeftOut(sentence, mention));

/** The states that a sentence names. */
const statesIn = ({ index }: PlacedSentence, { mentions }: Actors): Mention[] =>
  mentions.filter(each => each.sentence === index && each.kind === 'country' && isMember(each, ''));

/** Members are states by name, and people where a word says so that tells of people too; "the *Brazilian* presidency". */
const isMember = ({ kind, form, inferred }: Mention, lemma: string): boolean =>
  inferred === undefined &&
  (kind === 'country' ? form !== 'adjective' || WORDS.held.has(lemma) : kind === 'leader' && WORDS.personal.has(lemma));

function told(sentence: PlacedSentence, actors: Actors, { frame, trigger, roles, modality }: FrameMatch): Membership[] {
  const { tokens } = sentence;
  const isNoun = frame.pos === 'noun';
  if (isNoun && tokens.slice(Math.max(0, trigger - DENIAL), trigger).some(({ lower }) => WORDS.notMembers.has(lower)))
    return [];
  const find = (fillings: readonly Filling[] = [], is: (mention: Mention) => boolean) =>
    fillings
      .map(filling => ({ filling, mentions: namedBy(sentence, actors, filling).filter(is) }))
      .find(({ mentions }) => mentions.length > 0);
  const body = find(roles.target, ({ kind }) => kind === 'organization');
  const source = find(roles.source, each => isMember(each, tokens[trigger]!.lemma.toLowerCase()));
  const organization = frame.target ? body?.mentions[0]?.key : STANDING;
  if (!source || organization === undefined) return [];
  if (WORDS.ally.has(frame.lemmas[0]!) && !ALLIANCES.has(organization)) return [];
  if (WORDS.severally.has(frame.lemmas[0]!) && source.mentions.length < 2) return [];
  const isNamed = isNoun && !['described', 'holder', 'clause-subject'].includes(source.filling.slot);
  // "Poland joined the EU *in condemning* it": who does as others do joins nobody.
  const isDoing = [...WORDS.doing].some(slot => argumentsIn(sentence, trigger, slot).some(at => isVerb(tokens[at]!)));
  // Who will leave is in; who left is not.
  const isSaid = WORDS.leaving.has(frame.lemmas[0]!) ? modality.reality !== 'done' : isNamed || isAsserted(modality);
  if (modality.negative || isDoing || !isSaid) return [];
  // Of a row "a member" is the one next to it; who holds what is the last one named before it.
  const row = source.filling.slot === 'holder' ? statesIn(sentence, actors) : source.mentions;
  const next = row.findLast(({ first }) => first < trigger) ?? source.mentions.at(-1)!;
  const members = isNoun && !isPlural(tokens[trigger]!) ? [next] : source.mentions;
  const fillings = body ? [body.filling, source.filling] : [source.filling];
  const named = body?.mentions[0];
  return [{ rule: `member-${frame.pos}`, organization, ...(named && { body: named }), members, trigger, fillings }];
}

/** "the Quartet of the United States, Russia, the EU and the UN", "the group (Chile, Peru and Norway)", "-- grouping …". */
function listed({ index, tokens }: PlacedSentence, actors: Actors, at: number): Membership[] {
  const body = actors.mentionAt(index, at);
  if (body?.kind !== 'organization' || body.headToken !== at || body.inferred !== undefined) return [];
  let from = body.last;
  while (WORDS.aside.has(tokens[from]?.lower ?? '')) from++;
  const mark = from;
  while (WORDS.composing.has(tokens[from]?.lower ?? '') || (from > mark && WORDS.the.has(tokens[from]?.lower ?? '')))
    from++;
  const first = from > mark ? actors.outermostAt(index, from) : undefined;
  const members = first ? [first, ...actors.joinedBehind(first)].filter(({ form }) => form !== 'adjective') : [];
  if (members.length < LIST) return [];
  const filling = { slot: 'named', tokens: members.map(({ headToken }) => headToken) };
  return [{ rule: 'member-list', organization: body.key, body, members, trigger: at, fillings: [filling] }];
}
