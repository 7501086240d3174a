import { dependents } from '../../../clause/tree.ts';
import { WORDS } from '../lexicon.ts';
import type { Party, Proposal } from '../types.ts';
import { attendanceProposal } from './attendance-proposal.ts';
import type { Context } from './context.ts';
import { actorsIn } from './parties.ts';
import { phrasesBehind } from './scan.ts';
import { subjectActors } from './subject.ts';
import { verbGroup } from './verb-group.ts';

/**
 * Proposes who takes part in the meeting told of before, where a sentence names only them: "Two dozen leaders took part,
 * including those of France and Italy". Says nothing of who stays away.
 */
export function proposeAttendance(context: Context): Proposal | undefined {
  const { sentence, headline } = context;
  for (let verb = 0; verb < sentence.tokens.length; verb++) {
    const { upos, lemma } = sentence.tokens[verb]!;
    if (upos !== 'VERB' || !WORDS.attending.has(lemma)) continue;
    // "will not exclude anybody from joining"
    if (sentence.tokens[verb - 1]?.surface === 'from') continue;
    if (lemma === 'take' && !dependents(sentence, verb, 'obj').some(at => sentence.tokens[at]!.lemma === 'part'))
      continue;
    const objects = dependents(sentence, verb, 'obj').filter(at => sentence.tokens[at]!.lemma !== 'part');
    // "X joined the two ministers"
    const joins = lemma === 'join' && objects.every(at => context.actors.actorsOf(sentence.index, at).length > 0);
    if (objects.length > 0 && !joins) continue;
    const group = verbGroup(sentence, verb, headline);
    const subjects = subjectActors(context, verb);
    if (group.negated) continue;
    const part = WORDS.governors.host.has(lemma) ? ('host' as const) : ('party' as const);
    const parties: Party[] = subjects.map(actor => ({ actor, part }));
    parties.push(...listedBehind(context, verb));
    if (parties.length === 0) continue;
    return attendanceProposal(context, verb, parties);
  }
  return undefined;
}

/** "…, including those from Germany and France, alongside the king": also what follows "those". */
function listedBehind(context: Context, verb: number): Party[] {
  const parties: Party[] = [];
  let listing = false;
  for (const phrase of phrasesBehind(context.sentence, verb)) {
    const opens = phrase.preposition === 'including' || phrase.preposition === 'alongside';
    listing = opens || (listing && (phrase.preposition === 'from' || phrase.preposition === 'of'));
    if (listing) for (const actor of actorsIn(context, phrase)) parties.push({ actor, part: 'party' });
  }
  return parties;
}
