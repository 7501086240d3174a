import { type FrameMatch, matchFrames } from '../../frames/match.ts';
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { PlacedSentence, Reading, Trace } from '../types.ts';
import { addRelation } from './add-relation.ts';
import { announcersOf, isOwnWord } from './announced.ts';
import { addBacked } from './backed.ts';
import { addBlame } from './blame.ts';
import { clauseSpan } from './clause.ts';
import { addConditionalThreats } from './conditional.ts';
import { relationFrames } from './frames.ts';
import { pairsOf, partiesOf } from './pairs.ts';
import { whyUnreal } from './unreal.ts';
import { addVerdicts } from './verdict.ts';

/** Adds what actors do to one another: backs, accuses, threatens, attacks, sanctions, agrees_with. */
export function addRelations(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  for (const sentence of reading.sentences)
    for (const match of matchFrames(sentence, relationFrames)) relate(draft, reading, sentence, match, actors, trace);
  addBacked(draft, reading, actors, trace);
  addBlame(draft, reading, actors, trace);
  addConditionalThreats(draft, reading, actors, trace);
  addVerdicts(draft, reading, actors, trace);
}

function relate(
  draft: Draft,
  reading: Reading,
  sentence: PlacedSentence,
  match: FrameMatch,
  actors: Actors,
  trace: Trace,
): void {
  const { edge, plover, pos } = match.frame;
  const rule = `relation-${edge.replaceAll('_', '-')}-${pos}`;
  const what = `${sentence.tokens[match.trigger]!.surface} → ${edge}`;
  const isPromise = (): boolean =>
    isOwnWord(reading, sentence, match.trigger, partiesOf(sentence, match, actors).doers, actors);
  const unreal = whyUnreal(sentence, match, isPromise);
  if (unreal) {
    if (addAnnounced(draft, reading, sentence, match, actors, trace)) return;
    trace({ sentence: sentence.index, rule, verdict: 'dropped', what, why: unreal });
    return;
  }
  const { pairs, fillings } = pairsOf(sentence, match, actors);
  if (pairs.length === 0) {
    trace({ sentence: sentence.index, rule, verdict: 'dropped', what, why: 'it does not say who and whom' });
    return;
  }
  const span = clauseSpan(sentence, match, fillings);
  for (const [source, target] of pairs)
    addRelation(draft, trace, sentence, { edge, ...(plover !== undefined && { plover }), source, target, span, rule });
}

const ANNOUNCED = 'relation-announced';

/** A hostile act that is announced and not done threatens whom it would hit: "vowed to invade Kuwait". */
function addAnnounced(
  draft: Draft,
  reading: Reading,
  sentence: PlacedSentence,
  match: FrameMatch,
  actors: Actors,
  trace: Trace,
): boolean {
  const { doers, targets, fillings } = partiesOf(sentence, match, actors);
  const announcers = targets.length === 0 ? [] : announcersOf(reading, sentence, match, doers, actors);
  const span = clauseSpan(sentence, match, fillings);
  let added = false;
  for (const source of announcers)
    for (const target of targets) {
      if (source.key === target.key || actors.sidesOf(source.key).includes(target.key)) continue;
      const told = { edge: 'threatens' as const, plover: 'THREATEN', source, target, span, rule: ANNOUNCED };
      addRelation(draft, trace, sentence, told);
      added = true;
    }
  return added;
}
