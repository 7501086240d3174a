import type { EdgeType } from '../../model/ontology.ts';
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import { type Filling, type FrameMatch, matchFrames } from '../frames/match.ts';
import type { ActorReference, PlacedSentence, Reading, Trace } from '../types.ts';
import { clauseSpan } from './clause.ts';
import { relationFrames } from './frames.ts';
import { reciprocalPairs } from './reciprocal.ts';
import { targetsOf } from './targets.ts';

/** Adds what actors do to one another: backs, accuses, threatens, attacks, sanctions, agrees_with. */
export function addRelations(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  for (const sentence of reading.sentences)
    for (const match of matchFrames(sentence, relationFrames)) relate(draft, sentence, match, actors, trace);
}

function relate(draft: Draft, sentence: PlacedSentence, match: FrameMatch, actors: Actors, trace: Trace): void {
  const { edge, plover, pos } = match.frame;
  const rule = `relation-${edge.replaceAll('_', '-')}-${pos}`;
  const what = `${sentence.tokens[match.trigger]!.surface} → ${edge}`;
  const unreal = whyUnreal(match);
  if (unreal) {
    trace({ sentence: sentence.index, rule, verdict: 'dropped', what, why: unreal });
    return;
  }
  const { pairs, fillings } = pairsOf(sentence, match, actors);
  if (pairs.length === 0) {
    trace({ sentence: sentence.index, rule, verdict: 'dropped', what, why: 'it does not say who and whom' });
    return;
  }
  const span = clauseSpan(sentence, match, fillings);
  for (const [source, target] of pairs) {
    const inferred = {
      ...(source.inferred && { source: source.inferred }),
      ...(target.inferred && { target: target.inferred }),
    };
    draft.addEdge(
      edge,
      source.key,
      target.key,
      { ...span, rule },
      { ...(plover !== undefined && { plover }), ...(Object.keys(inferred).length > 0 && { inferred }) },
    );
    trace({ sentence: sentence.index, rule, verdict: 'kept', what: `${source.key} ${edge} ${target.key}` });
  }
}

/** What is negated, denied, wanted or only possible is not asserted. */
function whyUnreal({ standing, frame }: FrameMatch): string | undefined {
  if (standing.negated) return 'it is negated';
  if (standing.denied) return 'it is denied or at an end';
  if (standing.hypothetical) return 'it is only possible or conditional';
  // Support and blame are given by saying so: "promised to help" helps no one yet, but "vowed to support" backs.
  if (standing.intended && !STATED_BY_INTENTION.has(frame.edge)) return 'it is wanted or feared, not done';
  return undefined;
}

const STATED_BY_INTENTION: ReadonlySet<EdgeType> = new Set(['backs']);

interface Pairs {
  pairs: [ActorReference, ActorReference][];
  /** What fills the roles: the words that the evidence must hold. */
  fillings: Filling[];
}

function pairsOf(sentence: PlacedSentence, match: FrameMatch, actors: Actors): Pairs {
  const source = firstDenoting(match.roles.source, token => actors.actorsOf(sentence.index, token));
  if (!source) return { pairs: [], fillings: [] };
  const reciprocal = reciprocalPairs(sentence, match, source.actors);
  if (reciprocal) return { pairs: reciprocal, fillings: [source.filling, ...(match.roles.target ?? []).slice(0, 1)] };
  const target = firstDenoting(match.roles.target, token => targetsOf(sentence, token, match.frame.edge, actors));
  if (!target) return { pairs: [], fillings: [] };
  const pairs = source.actors.flatMap(from =>
    target.actors.filter(to => to.key !== from.key).map((to): [ActorReference, ActorReference] => [from, to]),
  );
  return { pairs, fillings: [source.filling, target.filling] };
}

/** The first filling of a role that denotes actors. */
function firstDenoting(
  fillings: readonly Filling[] | undefined,
  denote: (token: number) => ActorReference[],
): { filling: Filling; actors: ActorReference[] } | undefined {
  for (const filling of fillings ?? []) {
    const found = filling.tokens.flatMap(denote);
    if (found.length > 0) return { filling, actors: found };
  }
  return undefined;
}
