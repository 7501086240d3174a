import { isMutual } from '../../clause/roles/index.ts';
import type { ActorReference } from '../types.ts';
import type { Match, Pair, Scene } from './types.ts';
import { WORDS } from './words.ts';

/** Parties between whom an agreement is one of each with each. */
const MOST_PARTIES = 3;

/**
 * Pairs of an act in both directions: "Ukraine and Russia accused each other", "an agreement between Poland and Thailand",
 * "the two sides signed a pact". Undefined where the sentence says who does it to whom.
 */
export function reciprocalPairs(
  { sentence, actors }: Scene,
  { frame, roles }: Match,
  sources: readonly ActorReference[],
): Pair[] | undefined {
  if (!isReciprocal(sentence, frame, roles)) return undefined;
  // "The presidents of Serbia and Kosovo, Vucic and Kurti": where the leaders act, their sides don't act beside them.
  const sides = new Set(sources.flatMap(source => actors.sidesOf(source.key)));
  const parties = sources.filter(source => !sides.has(source.key));
  const isAgreement = frame.edge === 'agrees_with';
  // What a conference of many agrees on is no agreement of each with each.
  if (isAgreement && parties.length > MOST_PARTIES) return [];
  // An agreement holds in both directions and is told once.
  return parties.flatMap(from =>
    parties.filter(to => from.key !== to.key && !(isAgreement && to.key < from.key)).map((to): Pair => [from, to]),
  );
}

function isReciprocal({ tokens }: Scene['sentence'], frame: Match['frame'], roles: Match['roles']): boolean {
  const isAgreement = frame.edge === 'agrees_with';
  const target = roles.target?.[0];
  const slots = [
    ...(roles.source ?? []).map(({ slot }) => slot),
    ...(target === undefined ? (frame.source ?? []) : []),
  ];
  // "the agreement *between* Peru and Chile", "the Israel-Hezbollah conflict"
  if (slots.some(isMutual)) return true;
  // "Ethiopia and Eritrea fought a war", "the two signed", "they clashed": without a target it is done to one another.
  if (target === undefined)
    return isAgreement || frame.target === undefined || (frame.edge === 'attacks' && frame.of !== undefined);
  const { lemma } = tokens[target.tokens[0]!]!;
  return WORDS.eachOther.has(lemma) || (isAgreement && target.slot === 'object' && WORDS.agreements.has(lemma));
}
