import { argumentsIn } from '../../../clause/roles/index.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../../types.ts';
import { WORDS } from '../words.ts';

/** Who stands behind a text that a report speaks of: the actors by lemma of "report", "resolution" and the like. */
export type Authors = ReadonlyMap<string, readonly ActorReference[]>;

const authorsOf = (found: readonly ActorReference[]): ActorReference[] =>
  found.map(author => ({ ...author, inferred: 'author' }));

/** Finds the authors of the texts that a document names: "the IAEA report", "a resolution of the Security Council". */
export function findAuthors(reading: Reading, actors: Actors): Authors {
  const authors = new Map<string, ActorReference[]>();
  for (const sentence of reading.sentences)
    sentence.tokens.forEach(({ lemma }, at) => {
      if (!WORDS.documents.has(lemma) || authors.has(lemma)) return;
      const owners = ownersOf(actors, sentence, at);
      if (owners.length > 0) authors.set(lemma, authorsOf(owners));
    });
  return authors;
}

/** Who stands behind the text that a word of a sentence names, by that sentence or by the document. */
export function writersOf(
  actors: Actors,
  sentence: PlacedSentence,
  text: number,
  authors: Authors,
): readonly ActorReference[] {
  const { lemma } = sentence.tokens[text]!;
  if (!WORDS.documents.has(lemma)) return [];
  const owners = ownersOf(actors, sentence, text);
  return owners.length > 0 ? authorsOf(owners) : (authors.get(lemma) ?? []);
}

/** "the IAEA report", "a resolution of the Security Council", "Peru *issued* a statement". */
const ownersOf = (actors: Actors, sentence: PlacedSentence, text: number): ActorReference[] =>
  (['possessor', 'modifier', 'of', 'by', 'from', 'holder'] as const)
    .map(role => argumentsIn(sentence, text, role).flatMap(at => actors.actorsOf(sentence.index, at)))
    .find(found => found.length > 0) ?? [];
