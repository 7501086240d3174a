import { modalityOf } from '../../../clause/modality/index.ts';
import { isNoun } from '../../../clause/part-of-speech.ts';
import { governorOf, isDummySubject, isSubject } from '../../../clause/phrase.ts';
import { surfaceSubject } from '../../../clause/roles/subject.ts';
import { ancestors, conjuncts } from '../../../clause/tree.ts';
import { PRONOUNS } from '../../../lexicon/pronouns.ts';
import type { ActorReference, PlacedSentence } from '../../types.ts';

/**
 * Finds the country or organization for which "it" or "its" stands: the subject of a clause above it, or of the sentence
 * before. Where that subject is no state or body, or one of several, "it" is no actor.
 */
export function resolveIt(
  sentence: PlacedSentence,
  token: number,
  before: PlacedSentence | undefined,
  actorsOf: (sentence: PlacedSentence, token: number) => ActorReference[],
): ActorReference | undefined {
  if (isDummySubject(sentence, token)) return undefined;
  const holder = governorOf(sentence, token);
  const own = isSubject(sentence, token) ? holder : givingBack(sentence, holder);
  for (const at of ancestors(sentence, token)) {
    const subject = at === own ? undefined : surfaceSubject(sentence, at);
    if (subject === undefined || !isNoun(sentence.tokens[subject]!)) continue;
    return conjuncts(sentence, subject).length > 1 ? undefined : onlySide(actorsOf(sentence, subject));
  }
  if (before?.article !== sentence.article) return undefined;
  const root = before.tokens.findIndex((_, at) => governorOf(before, at) === undefined);
  const subject = surfaceSubject(before, root);
  return subject === undefined ? undefined : onlySide(actorsOf(before, subject));
}

/** "demanded that Turkey *free* its leader": the verb whose subject is not whose the object is, where another asks for it. */
function givingBack(sentence: PlacedSentence, object: number | undefined): number | undefined {
  const verb = object === undefined ? undefined : governorOf(sentence, object);
  if (verb === undefined || !PRONOUNS.givingBack.has(sentence.tokens[verb]!.lemma)) return undefined;
  return modalityOf(sentence, verb).reality === 'wanted' ? verb : undefined;
}

function onlySide(actors: readonly ActorReference[]): ActorReference | undefined {
  const [only] = actors;
  return actors.length === 1 && only!.kind !== 'leader' ? only : undefined;
}
