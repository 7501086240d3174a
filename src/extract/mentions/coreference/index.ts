import type { Actors } from '../../actors.ts';
import type { Mention, Reading, Trace } from '../../types.ts';
import type { Leader } from '../leaders/types.ts';
import type { MarkedSentence } from '../page.ts';
import { Resolver } from './resolver.ts';

/**
 * Finds for whom pronouns and descriptions stand, reading the document from its start. Every mention given back says which
 * rule inferred it. Learns on the way what "his" tells of leaders: the side of "his envoy", the office of "his counterpart".
 *
 * @param actors The look-up over the mentions by name.
 */
export function resolveMentions(
  reading: Reading,
  lines: readonly MarkedSentence[],
  actors: Actors,
  trace: Trace,
): { found: Mention[]; leaders: readonly Leader[] } {
  const named = lines.map((): Mention[] => []);
  for (const mention of actors.mentions) named[mention.sentence]!.push(mention);
  const resolver = new Resolver(reading, lines, actors, trace);
  for (const line of lines) resolver.read(line, named[line.sentence.index]!);
  return { found: resolver.found, leaders: resolver.leaders };
}
