import { isInfinitive } from '../../clause/form.ts';
import { nominalBehind } from '../../clause/roles/prepositions.ts';
import type { Actors } from '../actors.ts';
import type { PlacedSentence } from '../types.ts';
import { opensOtherCall } from './extent.ts';
import { readPropositions } from './proposition.ts';
import type { Wanting } from './wanting.ts';

/**
 * What one call asks of several, each told apart: "called on Oslo to pay, *on Rome to wait* and *on both to talk*". Read from
 * the words, in order: trees hang the later ones anywhere.
 */
export function sharedCalls(actors: Actors, wanting: Wanting): Wanting[] {
  const { sentence, addressee, stance, trigger } = wanting;
  if (stance !== 'demands' || addressee === undefined || addressee < trigger) return [];
  const found: Wanting[] = [];
  for (let at = addressee + 1; at < sentence.tokens.length; at++) {
    if (!opensOtherCall(sentence, at)) continue;
    const call = callBehind(sentence, at);
    if (call === undefined) continue;
    const propositions = readPropositions(sentence, call.act).filter(({ head }) => head >= call.act);
    found.push({
      ...wanting,
      addressee: call.addressee,
      addressees: actors.actorsOf(sentence.index, call.addressee),
      propositions,
      complement: call.act,
      span: { start: wanting.span.start, end: propositions.at(-1)!.span.end },
    });
    at = call.act;
  }
  return found;
}

/** Whom the call behind a joint is put to, and the act. */
function callBehind(sentence: PlacedSentence, joint: number): { addressee: number; act: number } | undefined {
  const preposition = sentence.tokens.findIndex(({ surface }, at) => at > joint && surface === 'on');
  const addressee = nominalBehind(sentence, preposition);
  const to = sentence.tokens.findIndex(({ surface }, at) => at > preposition && surface === 'to');
  const act = sentence.tokens[to]?.head ?? -1;
  return addressee === undefined || act < to || !isInfinitive(sentence, act) ? undefined : { addressee, act };
}
