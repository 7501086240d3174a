import { belongsToNext } from './split.ts';
import type { Span } from './tokenize.ts';
import type { Sentence, Token } from './types.ts';

/** A finite verb form, or a modal that makes one. */
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** Words that may stand between the first name of a clause and its verb. */
const BEFORE_VERBS = new Set(['PROPN', 'NOUN', 'ADJ', 'ADP', 'DET', 'CCONJ', 'PART', 'ADV']);
/** How the name with which a clause begins may hang in it: as its subject, or as whose the subject is. */
const OPENING = new Set(['nsubj', 'nsubj:pass', 'nmod:poss']);

/**
 * Parts a sentence in which the full stop of an abbreviation ends another: "Chile condemned the *U.S.* Norway backed the
 * move". A stop does where what stands before it is a clause whose last word the abbreviation is, and what stands behind it
 * is another, which begins with the name of a person or a place: "the *U.S.* Navy backed the move" is one.
 *
 * @param analyse Analyses sentences of some tokens of the text.
 */
export function withHiddenEnds(sentence: Sentence, analyse: (sentences: readonly Span[][]) => Sentence[]): Sentence[] {
  const spans = sentence.tokens.map(({ start, end }) => ({ start, end }));
  for (let at = 2; at + 2 < spans.length; at++) {
    if (!mayEnd(sentence.tokens, at)) continue;
    const parts = analyse([spans.slice(0, at + 1), spans.slice(at + 1)]);
    const [before, after] = parts;
    if (parts.length === 2 && endsClause(before!) && beginsClause(after!))
      return [before!, ...withHiddenEnds(after!, analyse)];
  }
  return [sentence];
}

/** Whether an abbreviation stands behind a finite verb and before a capital, with another finite verb to come. */
function mayEnd(tokens: readonly Token[], at: number): boolean {
  if (!/^\p{L}.*\.$/u.test(tokens[at]!.surface) || belongsToNext(tokens[at]!.surface)) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[at + 1]!.surface)) return false;
  const before = tokens[at - 1]!.upos === 'DET' ? at - 2 : at - 1;
  // "Washington, D.C."
  const isListed = tokens[before]?.surface === ',' && tokens[before - 1]?.upos === 'PROPN';
  if (before < 1 || opensClause(tokens[before]!) || (tokens[before]!.upos === 'PUNCT' && !isListed)) return false;
  let verb = at + 1;
  while (BEFORE_VERBS.has(tokens[verb]?.upos ?? '')) verb++;
  return FINITE.has(tokens[verb]?.xpos ?? '') && tokens.slice(0, at).some(({ xpos }) => FINITE.has(xpos));
}

/** "because", "when", "who" */
const opensClause = ({ upos, xpos }: Token): boolean => upos === 'SCONJ' || xpos.startsWith('W');

/** Whether a sentence is a clause with a subject, and its last word no part of what acts in it. */
function endsClause({ tokens }: Sentence): boolean {
  const root = tokens.findIndex(({ head }) => head < 0);
  const hasSubject = tokens.some(({ head, relation }) => head === root && relation.startsWith('nsubj'));
  const { head, relation } = tokens.at(-1)!;
  return (
    hasSubject && head >= 0 && head < tokens.length - 1 && !relation.startsWith('nsubj') && root < tokens.length - 1
  );
}

/** Whether a sentence is a clause that begins with the name of a person or a place. */
function beginsClause({ tokens, names }: Sentence): boolean {
  const name = names.find(({ first }) => first === 0);
  // "Secretary *of* State John Kerry" is no name alone: the abbreviation may belong to it.
  const isName = name !== undefined && tokens.slice(0, name.last).every(({ upos }) => upos === 'PROPN');
  if (!isName || name.kind === 'organization') return false;
  const head = tokens.findIndex((token, at) => at < name.last && (token.head < 0 || token.head >= name.last));
  return head >= 0 && OPENING.has(tokens[head]!.relation);
}
