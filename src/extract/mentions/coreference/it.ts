import { surfaceSubject } from '../../../clause/roles/subject.ts';
import { ancestors, baseRelation, conjuncts, dependent } from '../../../clause/tree.ts';
import { isOfSomebody } from '../../../lexicon/known-words.ts';
import type { ActorReference, PlacedSentence } from '../../types.ts';

const IT = new Set(['it', 'its', 'itself']);

/** Whether a word, in lower case, is a pronoun for a thing, a state or a body. */
export const isIt = (word: string): boolean => IT.has(word);

/**
 * Finds the country or organization for which "it" or "its" stands: the subject of a clause above it, or of the sentence
 * before. Where that subject is no state or body, "it" is no actor.
 */
export function resolveIt(
  sentence: PlacedSentence,
  token: number,
  before: PlacedSentence | undefined,
  actorsOf: (sentence: PlacedSentence, token: number) => ActorReference[],
): ActorReference | undefined {
  const { relation, head } = sentence.tokens[token]!;
  if (baseRelation(relation) === 'expl' || isExpletive(sentence, head)) return undefined;
  const isSubject = baseRelation(relation) === 'nsubj';
  for (const at of ancestors(sentence, token)) {
    if (isSubject && at === head) continue;
    const told = isSubject ? personTold(sentence, token, at) : undefined;
    const side = told === undefined ? undefined : sideAt(actorsOf(sentence, told));
    if (side) return side;
    const subject = surfaceSubject(sentence, at);
    if (subject === undefined || !/^(?:NOUN|PROPN)$/.test(sentence.tokens[subject]!.upos)) continue;
    // "Peru and Chile blocked *its* hopes": of several, one alone is not meant.
    if (conjuncts(sentence, subject).length > 1) continue;
    return sideAt(actorsOf(sentence, subject));
  }
  if (!before || before.article !== sentence.article) return undefined;
  const root = before.tokens.findIndex(({ head: up }) => up < 0);
  const subject = surfaceSubject(before, root);
  return subject === undefined ? undefined : sideAt(actorsOf(before, subject));
}

const OUGHT = new Set(['must', 'should', 'ought', 'shall', 'has', 'needs']);

/** "told Iran that it must stop": who is told what he has to do. */
function personTold(sentence: PlacedSentence, token: number, verb: number): number | undefined {
  const clause = sentence.tokens[token]!.head;
  if (sentence.tokens[clause]!.head !== verb || baseRelation(sentence.tokens[clause]!.relation) !== 'ccomp')
    return undefined;
  if (!OUGHT.has(sentence.tokens[token + 1]?.surface ?? '')) return undefined;
  return dependent(sentence, verb, 'iobj', 'obj');
}

/** "it is necessary", "it was unclear": with an adjective and no name nearby it is nobody. */
const isExpletive = (sentence: PlacedSentence, head: number): boolean =>
  sentence.tokens[head]?.upos === 'ADJ' &&
  !isOfSomebody(sentence.tokens[head].lemma) &&
  dependent(sentence, head, 'cop') !== undefined &&
  dependent(sentence, head, 'csubj', 'ccomp', 'advcl', 'xcomp') !== undefined;

function sideAt(actors: readonly ActorReference[]): ActorReference | undefined {
  const [only] = actors;
  return actors.length === 1 && only!.kind !== 'leader' ? only : undefined;
}
