import type { Frame } from '../../frames/schema.ts';
import type { Span } from '../../model/evidence.ts';
import type { Draft } from '../draft.ts';
import type { ActorReference, PlacedSentence, Trace } from '../types.ts';

/** An act of one actor on another, as a sentence tells it. */
interface Relation {
  edge: Frame['edge'];
  plover?: string;
  source: ActorReference;
  target: ActorReference;
  /** The words that say so. */
  span: Span;
  rule: string;
}

/** Adds a relation, with what was inferred of its ends, and tells the trace. */
export function addRelation(
  draft: Draft,
  trace: Trace,
  sentence: PlacedSentence,
  { edge, plover, source, target, span, rule }: Relation,
): void {
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

/** Who says something stands for its source, where it is not said whose words they are. */
export const asSpeaker = (source: ActorReference): ActorReference => ({
  ...source,
  inferred: source.inferred ?? 'speaker',
});
