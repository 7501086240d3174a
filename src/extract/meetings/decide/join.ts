import type { PlacedSentence } from '../../types.ts';
import { governorOf } from '../propose/governor.ts';
import type { Proposal } from '../types.ts';

/** Prepositions by which a noun names the occasion of a verb: "gathered for talks", "met at a summit". */
const OCCASION = new Set(['for', 'at', 'in', 'during']);

/**
 * Joins what tells of one event in one sentence: a verb and the noun that is its occasion ("visits Cairo for talks"), a
 * visit and the meeting that is said to be its content ("a visit in which he is to meet the king").
 */
export function joinProposals(sentence: PlacedSentence, proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const index = kept.findIndex(
      each =>
        isOccasion(sentence, each, proposal) ||
        isContent(sentence, each, proposal) ||
        isPurpose(sentence, each, proposal) ||
        isErrand(sentence, each, proposal),
    );
    if (index < 0) kept.push(proposal);
    else kept[index] = joined(kept[index]!, proposal);
  }
  return kept;
}

function isOccasion(sentence: PlacedSentence, verb: Proposal, noun: Proposal): boolean {
  const governor = governorOf(sentence, noun.trigger);
  // Who meets at a summit has a meeting of his own there; who is hosted for one is at it.
  const large = noun.form === 'summit' || noun.form === 'conference' || noun.form === 'call';
  if (large && governor?.preposition !== 'for') return false;
  return governor?.verb === verb.trigger && OCCASION.has(governor.preposition ?? '');
}

/** "flew to Oslo *to see* the premier": what one goes for is what the visit is. */
function isPurpose({ tokens }: PlacedSentence, visit: Proposal, meeting: Proposal): boolean {
  if (visit.rule !== 'visit-verb' || meeting.rule !== 'meeting-verb' || meeting.trigger < visit.trigger) return false;
  if (tokens[meeting.trigger - 1]!.surface !== 'to') return false;
  return !tokens
    .slice(visit.trigger + 1, meeting.trigger)
    .some(({ upos, surface }) => upos === 'VERB' || upos === 'CCONJ' || surface === ',');
}

/** "arrived in Oslo *on a visit*", "left *for a visit* to Norway": the journey is the visit. */
function isErrand({ tokens }: PlacedSentence, journey: Proposal, visit: Proposal): boolean {
  if (journey.rule !== 'visit-verb' || visit.rule !== 'visit-noun' || visit.trigger < journey.trigger) return false;
  const between = tokens.slice(journey.trigger + 1, visit.trigger);
  return (
    between.some(({ lower }) => lower === 'on' || lower === 'for') &&
    !between.some(({ upos, surface, lower }) => upos === 'VERB' || surface === ',' || lower === 'after')
  );
}

/** A relative clause of a visit: "in which he is to meet", "during which they will hold talks". */
function isContent(sentence: PlacedSentence, visit: Proposal, meeting: Proposal): boolean {
  if (visit.form !== 'visit' || meeting.form === 'visit' || meeting.trigger < visit.trigger) return false;
  const between = sentence.tokens.slice(visit.trigger, meeting.trigger);
  const which = between.findIndex(token => token.xpos === 'WDT' || token.lemma === 'which');
  return which > 0 && /^(?:in|during|on)$/i.test(between[which - 1]!.surface);
}

function joined(first: Proposal, second: Proposal): Proposal {
  const place = first.place ?? second.place;
  const ordinal = first.ordinal ?? second.ordinal;
  const mode = first.mode ?? second.mode;
  return {
    ...first,
    words: [...first.words, ...second.words],
    form: first.form === 'visit' ? 'visit' : second.form,
    parties: [...first.parties, ...second.parties],
    names: second.names,
    ...(second.title ? { title: second.title } : {}),
    definite: first.definite || second.definite,
    ...(place ? { place } : {}),
    ...(ordinal ? { ordinal } : {}),
    ...(mode ? { mode } : {}),
  };
}
