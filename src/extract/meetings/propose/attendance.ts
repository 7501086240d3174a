import { isPassive } from '../../../clause/form.ts';
import { hasCopula } from '../../../clause/phrase.ts';
import { phrasesBehind } from '../../../clause/phrases.ts';
import { argumentsIn } from '../../../clause/roles/index.ts';
import { WORDS } from '../lexicon.ts';
import type { Party, Proposal } from '../types.ts';
import { actorsIn, asParties, isLeader } from './actors.ts';
import type { Context } from './context.ts';
import { type Link, linksIn, partiesOfLink } from './parts.ts';
import { statusOfVerb } from './status.ts';

/**
 * Proposes who takes part in the meeting told of before, where a sentence names only them: "Two dozen leaders took part,
 * including those of France and Italy". It says nothing of who stays away.
 */
export function proposeAttendance(context: Context): Proposal | undefined {
  for (const link of linksIn(context.sentence)) {
    if (!link.frame.alone || link.modality.negative || isElsewhere(context, link) || hasOtherObject(context, link))
      continue;
    // "refugees present in the country": who is described so need not be at a meeting.
    if (link.frame.pos === 'adjective' && !hasCopula(context.sentence, link.trigger)) continue;
    const parties = [...partiesOfLink(context, link, false), ...listedBehind(context, link.trigger)];
    const status = statusOfVerb(context, link.trigger);
    // Who might come need not have come.
    if (parties.length === 0 || !status || status.status === 'proposed') continue;
    return {
      sentence: context.sentence.index,
      trigger: link.trigger,
      words: [link.trigger],
      spokenAt: false,
      rule: 'attendance',
      toldBy: 'attendance',
      form: 'meeting',
      parties,
      status: { ...status, strong: false },
      definite: true,
      plural: false,
      additional: false,
      names: [],
      headline: context.headline,
    };
  }
  return undefined;
}

/** "sent its envoy *to Cairo*": where he goes is no meeting told of before. */
const isElsewhere = ({ sentence }: Context, { frame, trigger }: Link): boolean =>
  phrasesBehind(sentence, trigger).some(
    ({ preposition }) => WORDS.destinations.has(preposition ?? '') && frame.meeting?.some(slot => slot === preposition),
  );

/** "joined the coalition": what is joined is no meeting; "joined the two ministers" are at one. */
const hasOtherObject = ({ sentence, actors }: Context, { trigger, frame }: Link): boolean =>
  frame.particle === undefined &&
  frame.of === undefined &&
  !isPassive(sentence, trigger) &&
  argumentsIn(sentence, trigger, 'object').some(
    at => !actors.actorsOf(sentence.index, at).some(isLeader) && !WORDS.bodies.has(sentence.tokens[at]!.lemma),
  );

/** "…, including those from Germany and France, alongside the king": also what follows "those". */
function listedBehind(context: Context, verb: number): Party[] {
  const parties: Party[] = [];
  let listing = false;
  for (const phrase of phrasesBehind(context.sentence, verb)) {
    const preposition = phrase.preposition ?? '';
    listing = WORDS.listing.has(preposition) || (listing && WORDS.origins.has(preposition));
    if (listing) parties.push(...asParties(actorsIn(context, phrase)));
  }
  return parties;
}
