import { type FrameMatch, matchFrames } from '../../frames/match.ts';
import type { Frame } from '../../frames/schema.ts';
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import { statements } from '../reading.ts';
import type { Reading, Trace } from '../types.ts';
import { announcersOf } from './announced.ts';
import { BLAME, RELATIONS } from './frames.ts';
import { pairsOf, partiesOf, statedParties } from './parties.ts';
import { whyUnreal } from './reality.ts';
import { actSpan } from './span.ts';
import type { Act, Scene } from './types.ts';
import { dateOf } from './when.ts';

/** Adds what actors do to one another: backs, accuses, threatens, attacks, sanctions, agrees_with. */
export function addRelations(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  for (const sentence of statements(reading)) {
    const scene = { reading, sentence, actors };
    for (const match of [RELATIONS, BLAME].flatMap(frames => matchFrames(sentence, frames))) {
      const { frame, trigger } = match;
      const act = actOf(scene, match);
      if (typeof act === 'object') addAct(draft, trace, sentence.index, act);
      else {
        const what = `${sentence.tokens[trigger]!.surface} → ${frame.edge}`;
        trace({ sentence: sentence.index, rule: ruleOf(frame), verdict: 'dropped', what, why: act });
      }
    }
  }
}

const ruleOf = ({ edge, pos, speaker }: Frame): string =>
  speaker ? 'relation-blame' : `relation-${edge.replaceAll('_', '-')}-${pos}`;

/** The act that a match tells of, or why it tells of none. */
function actOf(scene: Scene, match: FrameMatch): Act | string {
  const { frame, trigger } = match;
  const why = whyUnreal(scene, match);
  const parties = (why === undefined ? partiesOf : statedParties)(scene, match);
  // A hostile act that is announced and not done threatens whom it would hit: "vowed to invade Kuwait".
  const sources = why === undefined ? parties.sources : announcersOf(scene, match, parties.sources);
  const pairs = pairsOf(match, { ...parties, sources }, scene.actors);
  if (pairs.length === 0) return why ?? 'it does not say who and whom';
  const span = actSpan(scene.sentence, trigger, parties.fillings);
  return why === undefined
    ? { rule: ruleOf(frame), edge: frame.edge, plover: frame.plover, date: dateOf(scene, match), pairs, span }
    : { rule: 'relation-announced', edge: 'threatens', plover: 'THREATEN', date: undefined, pairs, span };
}

/** Adds each pair of an act, with what was inferred of its ends. */
function addAct(draft: Draft, trace: Trace, sentence: number, { rule, edge, plover, date, pairs, span }: Act): void {
  for (const [source, target] of pairs) {
    const inferred = {
      ...(source.inferred !== undefined && { source: source.inferred }),
      ...(target.inferred !== undefined && { target: target.inferred }),
    };
    draft.addEdge(
      edge,
      source.key,
      target.key,
      { ...span, rule },
      {
        ...(date !== undefined && { date }),
        ...(plover !== undefined && { plover }),
        ...(Object.keys(inferred).length > 0 && { inferred }),
      },
    );
    trace({ sentence, rule, verdict: 'kept', what: `${source.key} ${edge} ${target.key}` });
  }
}
