import type { Sentence } from '../../language/types.ts';
import { SPEECH } from '../../lexicon/saying.ts';
import { isIngForm } from '../part-of-speech.ts';
import { argumentsIn } from '../roles/index.ts';
import type { Speaker } from './saying.ts';

/** How many sentences may stand before "We, the …": a title, a place, a day. */
const OPENING = 4;

/**
 * Whose own words a whole text is, where its opening says so: "We, the leaders of Chile and Peru, …"; "Statement by President
 * Diaz". Undefined for a report, which nobody in it speaks.
 */
export function authorOf(sentences: readonly (Sentence & { index: number })[]): Speaker | undefined {
  for (const sentence of sentences.slice(0, OPENING)) {
    const token = namedSelf(sentence);
    if (token !== undefined) return { sentence: sentence.index, token };
  }
  const [title] = sentences;
  const named = title && nameInTitle(title);
  return named === undefined ? undefined : { sentence: title!.index, token: named };
}

/** "Joint Statement by President Diaz and President Roa on trade": the title is no clause, and its noun is what is said. */
function nameInTitle(sentence: Sentence): number | undefined {
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  if (!SPEECH.utterances.has(sentence.tokens[root]!.lower)) return undefined;
  for (const preposition of SPEECH.uttering) {
    const [author] = argumentsIn(sentence, root, preposition);
    if (author !== undefined) return isWhole(sentence, author) ? author : undefined;
  }
  return undefined;
}

/** What may stand behind the name of an author in small letters: "*on* trade", "*and* others". */
const BEHIND = new Set(['ADP', 'PUNCT', 'CCONJ', 'SCONJ', 'PART', 'DET']);

/** "Statement by Diaz *angers* Chile" is a clause, though a tree may take its verb for a noun. */
function isWhole({ tokens }: Sentence, author: number): boolean {
  const next = tokens.slice(author + 1).find(({ surface }) => !/^\p{Lu}/u.test(surface));
  return !next || BEHIND.has(next.upos) || isIngForm(next);
}

/** "We, the *ministers* of …": who is named beside the pronoun, as a second subject or in apposition. */
function namedSelf({ tokens }: Sentence): number | undefined {
  const self = tokens.findIndex(({ lower }) => SPEECH.selves.has(lower));
  if (self < 0 || tokens[self + 1]?.surface !== ',') return undefined;
  const found = tokens.findIndex(
    ({ head, relation }, at) =>
      at > self + 1 &&
      ((relation === 'nsubj' && head === tokens[self]!.head) || (relation === 'appos' && head === self)),
  );
  return found < 0 ? undefined : found;
}
