import type { Actors } from '../actors.ts';
import { caseOf, dependents } from '../tree.ts';
import type { ActorReference, Reading } from '../types.ts';
import { adopters, isDocument } from './words.ts';

/** Who stands behind a text that a report speaks of: the actors by lemma of "report", "resolution" and the like. */
export type Authors = ReadonlyMap<string, readonly ActorReference[]>;

/** Finds the authors of the texts that a document names: "the IAEA report", "a resolution of the Security Council". */
export function findAuthors(reading: Reading, actors: Actors): Authors {
  const authors = new Map<string, ActorReference[]>();
  for (const sentence of reading.sentences)
    sentence.tokens.forEach(({ lemma }, at) => {
      if (!isDocument(lemma) || authors.has(lemma)) return;
      const owners = [
        ...dependents(sentence, at, 'nmod:poss', 'compound', 'amod'),
        ...dependents(sentence, at, 'nmod').filter(of => ['of', 'by', 'from'].includes(caseOf(sentence, of) ?? '')),
      ].flatMap(owner => actors.actorsOf(sentence.index, owner));
      if (owners.length > 0)
        authors.set(
          lemma,
          owners.map(owner => ({ ...owner, inferred: 'author' })),
        );
    });
  for (const [lemma, key] of Object.entries(adopters)) {
    const mention = authors.has(lemma) ? undefined : actors.mentions.find(each => each.key === key);
    if (mention) authors.set(lemma, [{ key, kind: mention.kind, mention, inferred: 'author' }]);
  }
  return authors;
}
