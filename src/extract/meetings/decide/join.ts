import { argumentsIn } from '../../../clause/roles/index.ts';
import type { Actors } from '../../actors.ts';
import type { PlacedSentence } from '../../types.ts';
import { areGuests } from '../propose/actors.ts';
import type { Context } from '../propose/context.ts';
import type { Proposal } from '../types.ts';
import { LISTS } from './words.ts';

/** Joins what tells of one event in one sentence: what one comes together for, or goes somewhere for, is that event. */
export function joinProposals({ sentence, actors }: Context, proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const index = kept.findIndex(
      each =>
        isOccasion(each, proposal) ||
        (each.form === 'visit' && proposal.form !== 'visit' && isContent(sentence, each, proposal)),
    );
    if (index < 0) kept.push(proposal);
    else kept[index] = joined(kept[index]!, proposal, actors);
  }
  return kept;
}

/** A noun that is the occasion of a verb: "visits Cairo *for talks*". Who meets at a summit has a meeting of his own there. */
function isOccasion(verb: Proposal, { carrier: governor, form }: Proposal): boolean {
  const preposition = governor?.preposition ?? '';
  const isLarge = form === 'summit' || form === 'conference' || form === 'call';
  return governor?.verb === verb.trigger && (isLarge ? LISTS.purpose : LISTS.occasions).has(preposition);
}

/** "flew to Oslo *to see* the premier"; a relative clause of a visit: "*in which* he is to meet", "during which …". */
function isContent(sentence: PlacedSentence, visit: Proposal, { trigger }: Proposal): boolean {
  if (argumentsIn(sentence, visit.trigger, 'to-infinitive').includes(trigger)) return true;
  const between = sentence.tokens.slice(visit.trigger, trigger);
  return between.some(
    ({ lower }, at) => LISTS.relatives.has(lower) && LISTS.occasions.has(between[at - 1]?.lower ?? ''),
  );
}

function joined(first: Proposal, second: Proposal, actors: Actors): Proposal {
  const known = new Set(first.parties.map(({ actor: { key } }) => key));
  const others = second.parties.filter(({ actor: { key } }) => !known.has(key));
  const isVisit = first.form === 'visit' && !areGuests(others, first.place?.country, actors);
  return {
    ...second,
    ...first,
    words: [...first.words, ...second.words],
    form: isVisit ? 'visit' : second.form,
    parties: [...first.parties, ...second.parties],
    names: second.names,
    ...(second.title && { title: second.title }),
    definite: first.definite || second.definite,
  };
}
