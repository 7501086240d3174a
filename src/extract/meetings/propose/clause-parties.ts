import { dependents } from '../../../clause/tree.ts';
import { type Form, WORDS } from '../lexicon.ts';
import type { Party } from '../types.ts';
import type { Context } from './context.ts';
import type { Governor } from './governor.ts';
import { actorsIn } from './parties.ts';
import { phrasesBehind } from './scan.ts';
import { subjectActors } from './subject.ts';

/** "Countries represented at the meeting included France and Poland": whoever is listed takes part. */
export function listedAttendees(context: Context, noun: number, start: number): Party[] {
  const { tokens } = context.sentence;
  const preposition = tokens[start - 1]?.lower;
  if (preposition !== 'at' && preposition !== 'in' && preposition !== 'to') return [];
  if (!tokens.slice(0, start).some(({ lemma }) => WORDS.attendees.has(lemma.toLowerCase()))) return [];
  const verb = tokens.findIndex(({ upos }, at) => at > noun && upos === 'VERB');
  if (verb < 0 || !WORDS.governors.include.has(tokens[verb]!.lemma)) return [];
  return phrasesBehind(context.sentence, verb)
    .slice(0, 1)
    .flatMap(phrase => actorsIn(context, phrase))
    .map(actor => ({ actor, part: 'party' as const }));
}

/**
 * Where only one party is named with the noun, the leader who does what its clause says is the other: "he was satisfied
 * with discussions with the premier", "he said, midway through a visit to Cairo".
 */
export function partiesOfClause(
  context: Context,
  noun: number,
  form: Form,
  named: readonly Party[],
  hasCompany: boolean,
): Party[] {
  const { tokens } = context.sentence;
  const sides = new Set(named.map(({ actor: { key } }) => context.actors.sidesOf(key)[0] ?? key));
  if (form === 'visit' ? named.some(({ actor }) => actor.kind === 'leader') : !hasCompany || sides.size !== 1)
    return [];
  for (let at = noun - 1; at >= 0; at--) {
    if (tokens[at]!.features.VerbForm !== 'Fin') continue;
    const subject = subjectActors(context, at).filter(
      ({ key, kind }) => kind === 'leader' && !context.spokesmen.has(key),
    );
    if (subject.length > 0) return subject.map(actor => ({ actor, part: 'party' }));
  }
  return [];
}

/** "Erbakan accepted Levy's request for a meeting": who asks, and who answers. */
export function partiesOfRequest({ sentence, actors, ...context }: Context, governor: Governor | undefined): Party[] {
  const request = governor?.via.find(at => WORDS.proposingNouns.has(sentence.tokens[at]!.lemma));
  if (!governor || request === undefined) return [];
  const owners = dependents(sentence, request, 'nmod:poss').flatMap(at => actors.actorsOf(sentence.index, at));
  if (owners.length === 0 || governor.role !== 'object') return [];
  const answering = subjectActors({ sentence, actors, ...context }, governor.verb);
  return [...owners, ...answering].map(actor => ({ actor, part: 'party' as const }));
}
