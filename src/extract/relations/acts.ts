import { matchFrames } from '../../frames/match.ts';
import { announcersOf } from './announced.ts';
import { BLAME, RELATIONS } from './frames.ts';
import { pairsOf, partiesOf } from './pairs.ts';
import { whyUnreal } from './reality.ts';
import { pairsBetween } from './sides.ts';
import { actSpan } from './span.ts';
import type { Act, Dropped, Match, Scene } from './types.ts';

/** What the words of a sentence say that actors do to one another, and what only looks like it. */
export const actsIn = (scene: Scene): (Act | Dropped)[] =>
  [...matchFrames(scene.sentence, RELATIONS), ...matchFrames(scene.sentence, BLAME)].map(match =>
    readAct(scene, match),
  );

function readAct(scene: Scene, match: Match): Act | Dropped {
  const { edge, plover, pos, speaker } = match.frame;
  const rule = speaker ? 'relation-blame' : `relation-${edge.replaceAll('_', '-')}-${pos}`;
  const dropped = (why: string): Dropped => {
    const what = `${scene.sentence.tokens[match.trigger]!.surface} → ${edge}`;
    return { rule, what, why };
  };
  const why = whyUnreal(scene, match);
  if (why !== undefined) return announcedAct(scene, match) ?? dropped(why);
  const { pairs, fillings } = pairsOf(scene, match);
  if (pairs.length === 0) return dropped('it does not say who and whom');
  return { rule, edge, plover, pairs, span: actSpan(scene.sentence, match.trigger, fillings) };
}

/** A hostile act that is announced and not done threatens whom it would hit: "vowed to invade Kuwait". */
function announcedAct(scene: Scene, match: Match): Act | undefined {
  const { doers, targets, fillings } = partiesOf(scene, match);
  const pairs = pairsBetween(announcersOf(scene, match, doers), targets, scene.actors);
  if (pairs.length === 0) return undefined;
  const span = actSpan(scene.sentence, match.trigger, fillings);
  return { rule: 'relation-announced', edge: 'threatens', plover: 'THREATEN', pairs, span };
}
