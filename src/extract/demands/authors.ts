import { surfaceSubject } from '../../clause/roles/subject.ts';
import { caseOf, dependents } from '../../clause/tree.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';
import { adopters, isDocument, isIssuing } from './words.ts';

/** Who stands behind a text that a report speaks of: the actors by lemma of "report", "resolution" and the like. */
export type Authors = ReadonlyMap<string, readonly ActorReference[]>;

/** Finds the authors of the texts that a document names: "the IAEA report", "a resolution of the Security Council". */
export function findAuthors(reading: Reading, actors: Actors): Authors {
  const authors = new Map<string, ActorReference[]>();
  for (const sentence of reading.sentences)
    sentence.tokens.forEach(({ lemma }, at) => {
      if (!isDocument(lemma) || authors.has(lemma)) return;
      const owners = ownersOf(actors, sentence, at);
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

/** Who stands behind the text that a word of a sentence names, by that sentence or by the document. */
export function writersOf(
  actors: Actors,
  sentence: PlacedSentence,
  text: number,
  authors: Authors,
): readonly ActorReference[] {
  const { lemma } = sentence.tokens[text]!;
  if (!isDocument(lemma)) return [];
  const own = [ownersOf(actors, sentence, text), issuersOf(actors, sentence, text)].find(found => found.length > 0);
  return own?.map(writer => ({ ...writer, inferred: 'author' })) ?? authors.get(lemma) ?? [];
}

/** "the IAEA report", "a resolution of the Security Council". */
const ownersOf = (actors: Actors, sentence: PlacedSentence, text: number): ActorReference[] =>
  [
    ...dependents(sentence, text, 'nmod:poss', 'compound', 'amod'),
    ...dependents(sentence, text, 'nmod').filter(of => ['of', 'by', 'from'].includes(caseOf(sentence, of) ?? '')),
  ].flatMap(owner => actors.actorsOf(sentence.index, owner));

/** "Peru and Chile *issued* a statement", "a text *tabled* by Peru". */
function issuersOf(actors: Actors, sentence: PlacedSentence, text: number): ActorReference[] {
  const { head, relation } = sentence.tokens[text]!;
  const agents = dependents(sentence, text, 'acl')
    .filter(at => isIssuing(sentence.tokens[at]!.lemma))
    .flatMap(at => dependents(sentence, at, 'obl').filter(of => caseOf(sentence, of) === 'by'));
  const subject =
    head >= 0 && relation === 'obj' && isIssuing(sentence.tokens[head]!.lemma)
      ? surfaceSubject(sentence, head)
      : undefined;
  return [...agents, ...(subject === undefined ? [] : [subject])].flatMap(at => actors.actorsOf(sentence.index, at));
}
