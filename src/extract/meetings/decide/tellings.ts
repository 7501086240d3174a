import { isLeftOut } from '../../../clause/left-out.ts';
import { clauseAround } from '../../../clause/span.ts';
import type { Actors } from '../../actors.ts';
import { findDates } from '../../dates/index.ts';
import { statements } from '../../reading.ts';
import type { PlacedSentence, Reading, Trace } from '../../types.ts';
import { type Context, contextOf, mayTell, proposalsIn, spokesmenOf } from '../propose/index.ts';
import type { Proposal, Telling, ToldStatus } from '../types.ts';
import { leadersIn, sidesIn } from './event.ts';
import { joinProposals } from './join.ts';
import { type Asked, dateInSentence } from './when.ts';

/** All passages of a document that tell of a meeting, in order. */
export function findTellings(reading: Reading, actors: Actors, trace: Trace): Telling[] {
  const tellings: Telling[] = [];
  const spokesmen = spokesmenOf(actors);
  let anchor: string | undefined;
  for (const sentence of statements(reading)) {
    if (!mayTell(sentence)) continue;
    const dates = findDates(sentence, reading.document.text, sentence.article.date);
    const context = contextOf({ sentence, actors, spokesmen, dates, headline: isHeadline(sentence, reading) }, trace);
    const told = withoutLeftOut(
      context,
      joinProposals(context, proposalsIn(context)).flatMap(each => eachApart(each, actors)),
    );
    for (const proposal of told) {
      const telling = complete(context, proposal, told, anchor);
      if (telling.date) anchor = telling.date.date;
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

/** One meeting with each of those who have meetings of their own; whose side is named beside him comes with him. */
function eachApart(proposal: Proposal, actors: Actors): Proposal[] {
  const { apart = [], parties } = proposal;
  const represented = new Set(apart.flatMap(({ key }) => actors.sidesOf(key)));
  const heads = apart.filter(({ key }) => !represented.has(key));
  if (heads.length < 2) return [proposal];
  const others = (key: string): Set<string> =>
    new Set(apart.flatMap(each => (each.key === key || actors.sidesOf(key).includes(each.key) ? [] : each.key)));
  return heads.map(({ key, mention }, index) => {
    const left = others(key);
    const own = parties.filter(({ actor }) => !left.has(actor.key));
    return { ...proposal, parties: own, plural: false, ...(index > 0 && { at: mention.start }) };
  });
}

/** Adds the clause and the date, which depend on what else the sentence tells of. */
function complete(
  { sentence, dates, headline, actors }: Context,
  proposal: Proposal,
  told: readonly Proposal[],
  anchor: string | undefined,
): Telling {
  const { words: _, carrier: __, apart: ___, spokenAt, ...rest } = proposal;
  const others = told.map(({ trigger }) => trigger).filter(trigger => trigger !== rest.trigger);
  const span = clauseAround(sentence, rest.trigger, others);
  const asked: Asked = { sentence, dates, proposal, clause: span, others, anchor };
  const date = headline ? undefined : dateInSentence(asked);
  // News is of the day: what somebody said after a meeting, with no date given, he said on the day of the report.
  const spokenOn = date || !spokenAt || rest.status.status !== 'held' ? undefined : sentence.article.date;
  return {
    ...rest,
    article: sentence.article,
    sides: sidesIn(rest, actors),
    leaders: leadersIn(rest),
    status: withDate(rest.status, date?.date, sentence.article.date),
    span,
    ...(date ? { date } : {}),
    ...(spokenOn ? { spokenOn: { date: spokenOn, inferred: 'day-of-report' } } : {}),
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
