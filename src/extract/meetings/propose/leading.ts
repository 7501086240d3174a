import { isPassive } from '../../../clause/form.ts';
import { dependent } from '../../../clause/tree.ts';
import { WORDS } from '../lexicon.ts';
import type { Proposal } from '../types.ts';
import { attendanceProposal } from './attendance-proposal.ts';
import type { Context } from './context.ts';
import { actorsIn } from './parties.ts';
import { phrasesBehind } from './scan.ts';

const REFERRING = new Set(['they', 'it', 'these', 'those']);

/**
 * Proposes who leads in the talks told of before: "They will be chaired by X" names a host, "The delegation is headed by
 * X" one who takes part.
 */
export function proposeLeading(context: Context): Proposal | undefined {
  const { sentence } = context;
  for (let verb = 0; verb < sentence.tokens.length; verb++) {
    const { upos, lemma } = sentence.tokens[verb]!;
    if (upos !== 'VERB' || !(WORDS.governors.host.has(lemma) || lemma === 'accompany') || !isPassive(sentence, verb))
      continue;
    const subject = sentence.tokens[dependent(sentence, verb, 'nsubj') ?? -1];
    if (!subject) continue;
    const team = WORDS.teams.has(subject.lemma.toLowerCase()) || lemma === 'accompany';
    if (!team && !REFERRING.has(subject.lower)) continue;
    const agents = phrasesBehind(sentence, verb)
      .filter(({ preposition }) => preposition === 'by')
      .flatMap(phrase => actorsIn(context, phrase))
      .filter(({ kind }) => kind === 'leader' || !team);
    if (agents.length === 0) continue;
    const parties = agents.map(actor => ({ actor, part: team ? ('party' as const) : ('host' as const) }));
    return {
      ...attendanceProposal(context, verb, parties, team),
      status: { status: 'held', tense: 'past', strong: false },
    };
  }
  return undefined;
}
