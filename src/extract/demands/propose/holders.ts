import { ownSubject } from '../../../clause/phrase.ts';
import type { FrameMatch } from '../../../frames/match.ts';
import type { Role } from '../../../frames/schema.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../../types.ts';
import { speakerOf } from '../../voice.ts';
import { WORDS } from '../words.ts';
import { type Authors, writersOf } from './authors.ts';

/** Who holds the stance: the source; for "a letter pleading for …" who wrote it; where no source can be, the speaker. */
export function holdersOf(
  reading: Reading,
  actors: Actors,
  sentence: PlacedSentence,
  match: FrameMatch,
  authors: Authors,
): ActorReference[] {
  const { frame, trigger } = match;
  const described = leaderDescribed(actors, sentence, trigger);
  if (described.length > 0) return described;
  const found = actorsIn(actors, sentence, match, 'source');
  if (found.length > 0) return found;
  const source = match.roles.source?.[0]?.tokens[0];
  const written = source === undefined ? [] : writersOf(actors, sentence, source, authors);
  if (written.length > 0) return [...written];
  if (!frame.speaker && frame.source) return [];
  const speakers = speakerOf(reading, actors, sentence, trigger);
  // "the best way to end it *is to talk*": trees may hang the noun on another clause than what is said of it.
  return speakers.length > 0
    ? speakers
    : speakerOf(reading, actors, sentence, match.roles.proposition?.[0]?.tokens[0] ?? trigger);
}

/** "the leaders of Chile and President Rosa Diaz, *who* asked": a name right before "who" is whom it stands for. */
function leaderDescribed(actors: Actors, sentence: PlacedSentence, trigger: number): ActorReference[] {
  const pronoun = ownSubject(sentence, trigger) ?? trigger;
  if (pronoun >= trigger || !WORDS.who.has(sentence.tokens[pronoun]!.lower)) return [];
  const before = sentence.tokens[pronoun - 1]?.surface === ',' ? pronoun - 2 : pronoun - 1;
  const named = actors.outermostAt(sentence.index, before);
  return named?.kind === 'leader' ? actors.actorsOf(sentence.index, named.headToken).slice(0, 1) : [];
}

/** The actors of the first filling of a role that denotes any. */
export function actorsIn(actors: Actors, sentence: PlacedSentence, match: FrameMatch, role: Role): ActorReference[] {
  for (const { tokens } of match.roles[role] ?? []) {
    const found = tokens.flatMap(token => actors.actorsOf(sentence.index, token));
    if (found.length > 0) return found;
  }
  return [];
}
