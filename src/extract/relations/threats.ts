import { conditionsOf } from '../../clause/conditions.ts';
import { ownModality } from '../../clause/modality/index.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { spanOf, subtree } from '../../clause/tree.ts';
import { matchAt } from '../../frames/match.ts';
import { speakerOf } from '../voice.ts';
import { BLAME } from './frames.ts';
import { asSpeakers, pairsBetween } from './sides.ts';
import type { Act, Scene } from './types.ts';
import { WORDS } from './words.ts';

/**
 * Threats told by what will follow where another does wrong: "If Iran does not comply, there will be sanctions". A
 * condition that is no wrong is an offer, and "unless" says what is wanted: neither threatens.
 */
export const threatsIn = (scene: Scene): Act[] =>
  conditionsOf(scene.sentence, WORDS.condition).flatMap(({ clause, main }) => readThreat(scene, clause, main) ?? []);

function readThreat({ reading, sentence, actors }: Scene, clause: number, main: number): Act | undefined {
  const { reality, counterfactual } = ownModality(sentence, main);
  if (counterfactual || (reality !== 'planned' && reality !== 'conditional')) return undefined;
  const wrongdoer = surfaceSubject(sentence, clause);
  const isWrong = ownModality(sentence, clause).negative || matchAt(sentence, clause, BLAME) !== undefined;
  if (wrongdoer === undefined || !isWrong) return undefined;
  const speakers = speakerOf(reading, actors, sentence, main);
  // Where the reporter tells it, it is the threat of who would act: "if it fails, the EU will break off the talks". What
  // would follow if it were so, he only imagines.
  const actor = speakers.length > 0 || reality === 'conditional' ? undefined : surfaceSubject(sentence, main);
  const sources = actor === undefined ? asSpeakers(speakers) : actors.actorsOf(sentence.index, actor);
  const pairs = pairsBetween(sources, actors.actorsOf(sentence.index, wrongdoer), actors);
  const span = spanOf(sentence, [...subtree(sentence, clause), ...subtree(sentence, main)]);
  return { rule: 'relation-threat-if', edge: 'threatens', plover: 'THREATEN', pairs, span };
}
