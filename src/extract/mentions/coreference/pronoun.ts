import { isQuoted } from '../../../clause/attribution/index.ts';
import { isPossessivePronoun } from '../../../clause/part-of-speech.ts';
import { governorOf, isSubject } from '../../../clause/phrase.ts';
import { genderOfPronoun } from '../../../lexicon/pronouns.ts';
import { isSayingVerb } from '../../../lexicon/saying.ts';
import type { Mention, PlacedSentence, Reading } from '../../types.ts';
import { type Discourse, type Entity, isSpeaker } from './discourse.ts';

const WINDOW = 3;

/**
 * Finds whom "he", "him", "his", "she", "her" stands for; undefined where it is nobody who has a name.
 *
 * @param other Key of somebody whom it cannot be: "Lavrov, his foreign minister".
 */
export function resolvePronoun(
  discourse: Discourse,
  sentence: PlacedSentence,
  token: number,
  other?: string,
): Entity | undefined {
  const { people, reading } = discourse;
  const gender = genderOfPronoun(sentence.tokens[token]!.lower);
  let best: Entity | undefined;
  let bestScore = -Infinity;
  for (let index = people.length - 1; index >= 0; index--) {
    const entity = people[index]!;
    if (sentence.index - entity.sentence.index > WINDOW || sentence.article !== entity.sentence.article) break;
    if (other !== undefined && entity.mention?.key === other) continue;
    if ((discourse.genderOf(entity) ?? gender) !== gender || isBound(sentence, token, entity)) continue;
    const score = scoreOf(reading, sentence, token, entity);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

/** "*He* will go, the office of President Marin said": where nobody was named, the one person in the clause of who says it. */
export function namedBehind(
  discourse: Discourse,
  sentence: PlacedSentence,
  token: number,
  named: readonly Mention[],
): Mention | undefined {
  const { tokens } = sentence;
  const comma = tokens.findLastIndex(({ surface }) => surface === ',');
  const speaks = tokens.slice(comma + 1).some(({ lemma }) => isSayingVerb(lemma));
  if (comma < token || !speaks || !isSubject(sentence, token) || isQuoted(discourse.reading, tokens[token]!.start))
    return undefined;
  const behind = named.filter(({ kind, first }) => kind === 'leader' && first > comma);
  const gender = genderOfPronoun(tokens[token]!.lower);
  return behind.length === 1 && (discourse.leaderOf(behind[0]!.key)?.gender ?? gender) === gender
    ? behind[0]
    : undefined;
}

/** How likely a pronoun stands for somebody: one near, a subject, one who speaks; in his own words nobody is "he". */
function scoreOf(reading: Reading, sentence: PlacedSentence, token: number, entity: Entity): number {
  const distance = sentence.index - entity.sentence.index;
  const quoted = isQuoted(reading, sentence.tokens[token]!.start);
  const speaks = isSpeaker(entity);
  let score = -2 * distance;
  if (entity.isSubject) score += isSubject(sentence, token) ? 2 : 1.5;
  // "he said": who spoke last, and nobody whom he only named.
  if (speaks) score += !quoted && isSpeaker({ sentence, token }) ? 2 : 0.5;
  if (!quoted && isQuoted(reading, entity.sentence.tokens[entity.token]!.start)) score -= 2;
  if (quoted && speaks && distance <= 1) score -= 3;
  return score;
}

/** "Putin told him": the object is somebody else than the subject of the same verb. "his" may be the same. */
const isBound = (sentence: PlacedSentence, token: number, entity: Entity): boolean =>
  sentence === entity.sentence &&
  !isPossessivePronoun(sentence.tokens[token]!) &&
  isSubject(sentence, entity.token) &&
  governorOf(sentence, token) === governorOf(sentence, entity.token);
