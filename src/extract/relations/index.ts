import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import { type FrameMatch, matchFrames } from '../frames/match.ts';
import type { PlacedSentence, Reading, Trace } from '../types.ts';
import { addBacked } from './backed.ts';
import { addBlame } from './blame.ts';
import { clauseSpan } from './clause.ts';
import { relationFrames } from './frames.ts';
import { pairsOf } from './pairs.ts';
import { whyUnreal } from './unreal.ts';
import { addVerdicts } from './verdict.ts';

/** Adds what actors do to one another: backs, accuses, threatens, attacks, sanctions, agrees_with. */
export function addRelations(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  for (const sentence of reading.sentences)
    for (const match of matchFrames(sentence, relationFrames)) relate(draft, sentence, match, actors, trace);
  addBacked(draft, reading, actors, trace);
  addBlame(draft, reading, actors, trace);
  addVerdicts(draft, reading, actors, trace);
}

function relate(draft: Draft, sentence: PlacedSentence, match: FrameMatch, actors: Actors, trace: Trace): void {
  const { edge, plover, pos } = match.frame;
  const rule = `relation-${edge.replaceAll('_', '-')}-${pos}`;
  const what = `${sentence.tokens[match.trigger]!.surface} → ${edge}`;
  const unreal = whyUnreal(sentence, match);
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
