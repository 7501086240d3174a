import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { Reading, Trace } from '../types.ts';
import { actsIn } from './acts.ts';
import { threatsIn } from './threats.ts';
import type { Act, Scene } from './types.ts';

/** Adds what actors do to one another: backs, accuses, threatens, attacks, sanctions, agrees_with. */
export function addRelations(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  for (const sentence of reading.sentences) {
    const scene = { reading, sentence, actors };
    for (const told of [...actsIn(scene), ...threatsIn(scene)])
      if ('why' in told) trace({ sentence: sentence.index, verdict: 'dropped', ...told });
      else addAct(draft, trace, scene, told);
  }
}

/** Adds each pair of an act, with what was inferred of its ends. */
function addAct(draft: Draft, trace: Trace, { sentence }: Scene, { rule, edge, plover, pairs, span }: Act): void {
  for (const [source, target] of pairs) {
    const inferred = {
      ...(source.inferred !== undefined && { source: source.inferred }),
      ...(target.inferred !== undefined && { target: target.inferred }),
    };
    draft.addEdge(
      edge,
      source.key,
      target.key,
      { start: span.start, end: span.end, rule },
      { ...(plover !== undefined && { plover }), ...(Object.keys(inferred).length > 0 && { inferred }) },
    );
    trace({ sentence: sentence.index, rule, verdict: 'kept', what: `${source.key} ${edge} ${target.key}` });
  }
}
