import { isLeftOut } from '../../../clause/left-out.ts';
import type { Actors } from '../../actors.ts';
import { findDates } from '../../dates/index.ts';
import { statements } from '../../reading.ts';
import type { PlacedSentence, Reading, Trace } from '../../types.ts';
import { WORDS } from '../lexicon.ts';
import { proposeAttendance } from '../propose/attendance.ts';
import { clauseAround } from '../propose/clause.ts';
import { type Context, contextOf, spokesmenOf } from '../propose/context.ts';
import { proposeLeading } from '../propose/leading.ts';
import { proposeFromNoun } from '../propose/noun.ts';
import { formOfNoun, isMeetingSomebody } from '../propose/noun-form.ts';
import { proposePresence } from '../propose/presence.ts';
import { proposeSending } from '../propose/sending.ts';
import { proposeFromVerb } from '../propose/verb.ts';
import type { Proposal, Telling, ToldStatus } from '../types.ts';
import { leadersIn, sidesIn } from './event.ts';
import { joinProposals } from './join.ts';
import { type Anchor, type Asked, dateInSentence } from './when.ts';
import { LISTS } from './words.ts';

/** Whether a sentence has a word of meetings at all; most end here. */
const mayTell = (sentence: PlacedSentence): boolean =>
  sentence.tokens.some(
    (token, index) =>
      (token.upos === 'VERB' &&
        (WORDS.verbs.has(token.lemma) ||
          WORDS.otherSenses.has(token.lemma) ||
          WORDS.attending.has(token.lemma) ||
          WORDS.sending.has(token.lemma) ||
          LISTS.representing.has(token.lemma) ||
          WORDS.governors.host.has(token.lemma))) ||
      WORDS.presence.has(token.lemma.toLowerCase()) ||
      formOfNoun(sentence, index) !== undefined ||
      isMeetingSomebody(sentence, index),
  );

/** All passages of a document that tell of a meeting, in order. */
export function findTellings(reading: Reading, actors: Actors, trace: Trace): Telling[] {
  const tellings: Telling[] = [];
  const spokesmen = spokesmenOf(actors);
  let anchor: Anchor | undefined;
  for (const sentence of statements(reading)) {
    if (!mayTell(sentence)) continue;
    const dates = findDates(sentence, reading.document.text, sentence.article.date);
    const context = contextOf(sentence, actors, spokesmen, dates, isHeadline(sentence, reading), trace);
    const told = withoutLeftOut(context, joinProposals(sentence, proposalsIn(context)));
    for (const proposal of told) {
      const telling = complete(context, proposal, told, anchor);
      if (telling.date) anchor = { date: telling.date.date, paragraph: sentence.paragraph };
      const what = reading.document.text.slice(telling.span.start, telling.span.end);
      trace({ sentence: sentence.index, rule: telling.rule, verdict: 'proposed', what });
      tellings.push(telling);
    }
  }
  return tellings;
}

/** Whoever is only named as absent takes no part: "Denmark hosted them *instead of Norway*", "met *neither* of the two". */
const withoutLeftOut = ({ sentence }: Context, proposals: readonly Proposal[]): Proposal[] =>
  proposals.flatMap(proposal => {
    const parties = proposal.parties.filter(
      ({ actor: { mention } }) => mention.sentence !== sentence.index || !isLeftOut(sentence, mention),
    );
    if (parties.length === proposal.parties.length) return [proposal];
    // A noun names a meeting whoever comes; a verb tells of none without two who meet.
    const isVerb = sentence.tokens[proposal.trigger]!.upos === 'VERB';
    return isVerb && parties.length < 2 ? [] : [{ ...proposal, parties }];
  });

function proposalsIn(context: Context): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = 0; at < context.sentence.tokens.length; at++) {
    const proposal = proposeFromVerb(context, at) ?? proposeFromNoun(context, at);
    if (proposal) proposals.push(proposal);
  }
  const leading = proposeLeading(context);
  const presence = leading ? undefined : proposePresence(context);
  // "were in the room for most of the discussion": they were at what the sentence itself tells of.
  const there = presence && proposals.find(({ trigger }) => trigger > presence.trigger);
  if (presence && there) {
    there.parties.push(...presence.parties);
    if (there.definite) there.listing = true;
  }
  const attendance = leading
    ? [leading]
    : proposals.length === 0
      ? [presence, proposeAttendance(context), proposeSending(context)]
      : [];
  return [...attendance.filter(proposal => proposal !== undefined), ...proposals];
}

/** Adds the clause and the date, which depend on what else the sentence tells of. */
function complete(
  { sentence, dates, headline, actors }: Context,
  proposal: Proposal,
  told: readonly Proposal[],
  anchor: Anchor | undefined,
): Telling {
  const { words: _, spokenAt, aside, ...rest } = proposal;
  const others = told.map(({ trigger }) => trigger).filter(trigger => trigger !== rest.trigger);
  const span = clauseAround(sentence, rest.trigger, others);
  const asked: Asked = { sentence, dates, proposal, clause: span, others, anchor };
  const date = headline ? undefined : dateInSentence(asked);
  // News is of the day: what somebody said after a meeting, with no date given, he said on the day of the report.
  const spokenOn = date || !spokenAt || rest.status.status !== 'held' ? undefined : sentence.article.date;
  const beside = told.find(other => other.aside && other.trigger > rest.trigger)?.trigger;
  return {
    ...rest,
    article: sentence.article,
    sides: sidesIn(rest, actors),
    leaders: leadersIn(rest),
    status: withDate(rest.status, date?.date, sentence.article.date),
    span,
    ...(date ? { date } : {}),
    ...(spokenOn ? { spokenOn: { date: spokenOn, inferred: 'day-of-report' } } : {}),
    ...(beside === undefined || aside ? {} : { beside }),
  };
}

/** A present tense beside a day to come tells of a plan: "meets in Brussels on Friday". */
function withDate(status: ToldStatus, date: string | undefined, published: string | undefined): ToldStatus {
  if (!status.present || date === undefined || published === undefined) return status;
  return date >= published.slice(0, date.length) ? { status: 'planned', tense: 'future', strong: true } : status;
}

/** The title of an article: words of it that make a sentence by themselves. */
function isHeadline(sentence: PlacedSentence, reading: Reading): boolean {
  const { title } = sentence.article;
  return title?.includes(reading.document.text.slice(sentence.start, sentence.end).trim()) ?? false;
}
