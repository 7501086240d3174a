import type { Actors } from '../actors.ts';
import type { ActorReference } from '../types.ts';
import type { Pair } from './types.ts';

/** Whether two are one, or one acts for the other. */
export const areOneSide = (actors: Actors, one: string, other: string): boolean =>
  one === other || actors.sidesOf(one).includes(other) || actors.sidesOf(other).includes(one);

/** Each source with each target that is of another side. */
export const pairsBetween = (
  sources: readonly ActorReference[],
  targets: readonly ActorReference[],
  actors: Actors,
): Pair[] =>
  sources.flatMap(from =>
    targets
      .filter(to => to.key !== from.key && !actors.sidesOf(from.key).includes(to.key))
      .map((to): Pair => [from, to]),
  );

/** Who says something stands for its source, where it is not said whose words they are. */
export const asSpeakers = (speakers: readonly ActorReference[]): ActorReference[] =>
  speakers.map(speaker => ({ ...speaker, inferred: speaker.inferred ?? 'speaker' }));
