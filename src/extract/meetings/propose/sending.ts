import { isPassive } from '../../../clause/form.ts';
import { dependents } from '../../../clause/tree.ts';
import type { ActorReference } from '../../types.ts';
import { WORDS } from '../lexicon.ts';
import type { Proposal } from '../types.ts';
import { attendanceProposal } from './attendance-proposal.ts';
import type { Context } from './context.ts';
import { actorsIn, unique } from './parties.ts';
import { phrasesBehind } from './scan.ts';
import { subjectActors } from './subject.ts';
import { verbGroup } from './verb-group.ts';

/**
 * Proposes whom somebody sends in his place to the meeting told of before: "Norway sent its foreign minister, X", "The
 * union was represented by X". He who sends stays at home, and his side takes part.
 */
export function proposeSending(context: Context): Proposal | undefined {
  const { sentence, headline } = context;
  for (let verb = 0; verb < sentence.tokens.length; verb++) {
    const { upos, lemma } = sentence.tokens[verb]!;
    if (upos !== 'VERB' || !(WORDS.sending.has(lemma) || lemma === 'represent')) continue;
    if (verbGroup(sentence, verb, headline).negated) continue;
    const sent = lemma === 'represent' ? representing(context, verb) : sentBy(context, verb);
    if (sent.length === 0) continue;
    return attendanceProposal(
      context,
      verb,
      unique(sent).map(actor => ({ actor, part: 'party' })),
    );
  }
  return undefined;
}

/** "sent *his foreign minister, X*", "sent a delegation led by *X*"; who is sent to a place goes on a mission. */
function sentBy(context: Context, verb: number): ActorReference[] {
  if (isPassive(context.sentence, verb)) return [];
  const found: ActorReference[] = [];
  let led = false;
  for (const { preposition, verb: describes, ...phrase } of phrasesBehind(context.sentence, verb)) {
    if (preposition === 'to' || preposition === 'into') return [];
    if (describes) led = preposition === 'lead' || preposition === 'head';
    else if (preposition === undefined || (led && preposition === 'by')) found.push(...actorsIn(context, phrase));
  }
  return found.filter(({ kind }) => kind === 'leader');
}

/** "The union was represented *by X*": both; a leader who is represented is not there himself. */
function representing(context: Context, verb: number): ActorReference[] {
  const { sentence, actors } = context;
  if (!isPassive(sentence, verb)) return [];
  const agents = phrasesBehind(sentence, verb)
    .filter(({ preposition }) => preposition === 'by')
    .flatMap(phrase => actorsIn(context, phrase))
    .filter(({ kind }) => kind === 'leader');
  if (agents.length === 0) return [];
  const inTree = dependents(sentence, verb, 'nsubj').flatMap(at => actors.actorsOf(sentence.index, at));
  const represented = inTree.length > 0 ? inTree : subjectActors(context, verb);
  return [...agents, ...represented.filter(({ kind }) => kind !== 'leader')];
}
