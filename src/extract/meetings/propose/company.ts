import type { ActorReference } from '../../types.ts';
import { WORDS } from '../lexicon.ts';
import type { Party } from '../types.ts';
import type { Context } from './context.ts';
import { actorsIn, unique } from './parties.ts';
import { phrasesBehind } from './scan.ts';

const BESIDE = new Set(['alongside', 'beside']);
const asParties = (actors: readonly ActorReference[]): Party[] =>
  unique(actors).map(actor => ({ actor, part: 'party' as const }));
const isLeader = ({ kind }: ActorReference): boolean => kind === 'leader';

/** "X, *accompanied by Y*, met Z": who comes with somebody is there too. */
export function accompanying(context: Context): ActorReference[] {
  const { tokens } = context.sentence;
  return tokens.flatMap(({ xpos, lemma }, verb) => {
    if (xpos !== 'VBN' || !WORDS.accompanying.has(lemma) || tokens[verb + 1]?.surface !== 'by') return [];
    const [phrase] = phrasesBehind(context.sentence, verb);
    return phrase ? actorsIn(context, phrase).filter(isLeader) : [];
  });
}

/** "Speaking *alongside X* after their talks": who stands beside a speaker was at the table too. */
export const speakingBeside = (context: Context, verb: number): ActorReference[] =>
  phrasesBehind(context.sentence, verb)
    .filter(({ preposition }) => BESIDE.has(preposition ?? ''))
    .flatMap(phrase => actorsIn(context, phrase))
    .filter(isLeader);

/**
 * "At a news conference with X after *their* meeting, Y said …": the two leaders whom a sentence names, where "their" is
 * nobody who was named before.
 */
export function partiesOfTheir(context: Context, start: number, known: readonly Party[]): Party[] {
  const { sentence, actors } = context;
  if (sentence.tokens[start]?.lower !== 'their') return [];
  if (known.filter(({ actor }) => actor.kind === 'leader').length > 1) return [];
  const found = new Map<string, ActorReference>();
  for (let at = 0; at < sentence.tokens.length; at++) {
    const mention = actors.mentionAt(sentence.index, at);
    if (mention?.kind !== 'leader' || mention.headToken !== at || context.spokesmen.has(mention.key)) continue;
    if (sentence.tokens[at]!.relation !== 'nmod:poss')
      found.set(mention.key, { key: mention.key, kind: mention.kind, mention });
  }
  return found.size === 2 ? asParties([...found.values()]) : [];
}
