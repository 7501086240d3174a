import { isQuoted } from '../../../clause/attribution/index.ts';
import type { Gender } from '../../../lexicon/offices.ts';
import { isSayingVerb } from '../../../lexicon/saying.ts';
import type { PlacedSentence, Reading } from '../../types.ts';
import { type Discourse, type Entity, isSubjectRelation } from './discourse.ts';

const GENDERS = new Map<string, Gender>([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);

/** The gender of a personal pronoun of the third person singular, in lower case. */
export const genderOfPronoun = (word: string): Gender | undefined => GENDERS.get(word);

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
  const gender = genderOfPronoun(sentence.tokens[token]!.lower)!;
  let best: Entity | undefined;
  let bestScore = -Infinity;
  const people = discourse.people;
  for (let index = people.length - 1; index >= 0; index--) {
    const entity = people[index]!;
    const distance = sentence.index - entity.sentence;
    if (distance > WINDOW) break;
    if (other !== undefined && entity.mention?.key === other) continue;
    if (entity.gender !== undefined && entity.gender !== gender) continue;
    const score = scoreOf(discourse.reading, sentence, token, entity, distance);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

function scoreOf(reading: Reading, sentence: PlacedSentence, token: number, entity: Entity, distance: number): number {
  if (sentence.article !== reading.sentences[entity.sentence]!.article) return -Infinity;
  const { relation, surface } = sentence.tokens[token]!;
  const same = distance === 0;
  if (same && isBound(sentence, token, entity.token)) return -Infinity;
  let score = -2 * distance;
  if (entity.isSubject) score += 1.5;
  if (entity.isSubject && isSubjectRelation(relation)) score += 0.5;
  const quoted = isQuoted(reading, sentence.tokens[token]!.start);
  const antecedent = reading.sentences[entity.sentence]!.tokens[entity.token]!;
  // "he said": who spoke last, and nobody whom he only named.
  if (isSpeaker(reading, entity)) score += !quoted && isSpeakingSubject(sentence, token) ? 2 : 0.5;
  if (!quoted && isQuoted(reading, antecedent.start)) score -= 2;
  // In his own words nobody is "he".
  if (quoted && speaksBeside(reading, sentence, entity)) score -= 3;
  if (same && /^his|her$/i.test(surface)) score += 0.5;
  return score;
}

/** "Putin told him": the object is somebody else than the subject of the same verb. "himself" and "his" may be the same. */
function isBound(sentence: PlacedSentence, token: number, other: number): boolean {
  const pronoun = sentence.tokens[token]!;
  if (pronoun.xpos === 'PRP$' || /self$/.test(pronoun.surface)) return false;
  const antecedent = sentence.tokens[other]!;
  return (
    pronoun.head === antecedent.head && isSubjectRelation(antecedent.relation) && !isSubjectRelation(pronoun.relation)
  );
}

/** Whether a token is the subject of a verb of saying in a finite form. */
function isSpeakingSubject(sentence: PlacedSentence, token: number): boolean {
  const { relation, head } = sentence.tokens[token]!;
  const verb = sentence.tokens[head];
  return isSubjectRelation(relation) && verb !== undefined && isSayingVerb(verb.lemma) && /^VB[DPZ]?$/.test(verb.xpos);
}

/** Whether somebody is named as the subject of a verb of saying. */
export const isSpeaker = (reading: Reading, { sentence, token }: Entity): boolean =>
  isSpeakingSubject(reading.sentences[sentence]!, token);

const speaksBeside = (reading: Reading, sentence: PlacedSentence, entity: Entity): boolean =>
  isSpeaker(reading, entity) && sentence.index - entity.sentence <= 1;
