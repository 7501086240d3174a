import { dependent } from '../../../clause/tree.ts';
import { isSayingVerb } from '../../../lexicon/saying.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, Mention, PlacedSentence } from '../../types.ts';
import type { Line } from '../page.ts';
import { isSubjectRelation } from './discourse.ts';

/** Several who were named together, or a plural noun, to which "they" may look back. */
export interface Plural {
  sentence: PlacedSentence;
  token: number;
  isSubject: boolean;
  actors: ActorReference[];
}

const THEY = new Set(['they', 'them', 'their', 'themselves']);
const WINDOW = 2;

/** Whether a word, in lower case, is a pronoun of the third person plural. */
export const isThey = (word: string): boolean => THEY.has(word);

/**
 * The plural at a token: joined actors ("Starmer and Macron") or a noun in the plural, which may denote actors ("Russian
 * troops") or nobody ("the terms").
 */
export function pluralAt(
  sentence: PlacedSentence,
  token: number,
  actorsOf: (token: number) => ActorReference[],
): Plural | undefined {
  const { upos, xpos, relation } = sentence.tokens[token]!;
  if (upos !== 'NOUN' && upos !== 'PROPN') return undefined;
  const isPlural = xpos === 'NNS' || xpos === 'NNPS';
  if (!isPlural && dependent(sentence, token, 'conj') === undefined) return undefined;
  const actors = actorsOf(token);
  if (!isPlural && actors.length < 2) return undefined;
  return { sentence, token, isSubject: isSubjectRelation(relation), actors };
}

/** "President Lee and Premier Lien": names joined by "and", read off the words where the tree may not say so. */
export function joinedAt(line: Line, and: number, actors: Actors): Plural | undefined {
  if (line.lower[and] !== 'and') return undefined;
  const { sentence } = line;
  const before = actors.outermostAt(sentence.index, and - 1);
  const after = actors.outermostAt(sentence.index, line.lower[and + 1] === 'the' ? and + 2 : and + 1);
  if (!before || !after || before.kind !== after.kind || before.key === after.key) return undefined;
  // The last two of a longer list are no pair.
  const third = line.lower[before.first - 1] === ',' ? actors.outermostAt(sentence.index, before.first - 2) : undefined;
  if (third?.kind === before.kind) return undefined;
  const refer = (mention: Mention): ActorReference => ({ key: mention.key, kind: mention.kind, mention });
  const isSubject = isSubjectRelation(sentence.tokens[before.headToken]!.relation);
  return { sentence, token: before.headToken, isSubject, actors: [refer(before), refer(after)] };
}

/** Finds for whom "they" stands: the last plural, a subject rather than not, somebody where it is they who say something. */
export function resolveThey(plurals: readonly Plural[], sentence: PlacedSentence, token: number): ActorReference[] {
  const { relation, head, xpos } = sentence.tokens[token]!;
  const speaks = isSubjectRelation(relation) && isSayingVerb(sentence.tokens[head]?.lemma ?? '');
  let best: Plural | undefined;
  let bestScore = -Infinity;
  for (let index = plurals.length - 1; index >= 0; index--) {
    const plural = plurals[index]!;
    const distance = sentence.index - plural.sentence.index;
    if (distance > WINDOW || plural.sentence.article !== sentence.article) break;
    if (speaks && plural.actors.length === 0) continue;
    if (distance === 0 && xpos !== 'PRP$' && plural.isSubject && plural.sentence.tokens[plural.token]!.head === head)
      continue;
    const score = (plural.isSubject ? 1.5 : 0) + (plural.actors.length > 1 ? 0.5 : 0) - 2 * distance;
    if (score > bestScore) [best, bestScore] = [plural, score];
  }
  return best?.actors ?? [];
}
