import type { PlacedSentence } from '../../types.ts';
import { EVENTS, PARTS } from '../lexicon.ts';
import type { Proposal } from '../types.ts';
import { proposeAttendance } from './attendance.ts';
import type { Context } from './context.ts';
import { proposeFromNoun } from './noun/index.ts';
import { proposeFromVerb } from './verb.ts';

export { type Context, contextOf, spokesmenOf } from './context.ts';

/** Whether a sentence has a word of meetings at all; most end here. */
export const mayTell = ({ tokens }: PlacedSentence): boolean =>
  tokens.some(
    ({ lemma }) => EVENTS.has(lemma) || EVENTS.has(lemma.toLowerCase()) || PARTS.get(lemma)?.some(({ alone }) => alone),
  );

/** What a sentence tells of meetings, in order; where it names none, who was at the one told of before. */
export function proposalsIn(context: Context): Proposal[] {
  const proposals = context.sentence.tokens.flatMap(
    (_, at) => proposeFromVerb(context, at) ?? proposeFromNoun(context, at) ?? [],
  );
  const attendance = proposals.length === 0 ? proposeAttendance(context) : undefined;
  return attendance ? [attendance] : proposals;
}
