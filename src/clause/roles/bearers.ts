import type { Sentence } from '../../language/types.ts';
import { isNoun, isPlural } from '../part-of-speech.ts';
import { firstConjunct, governorOf } from '../phrase.ts';
import { caseOf } from '../tree.ts';
import { WORDS } from '../words.ts';
import { objectsOf } from './object.ts';
import { surfaceSubject } from './subject.ts';

/**
 * Who is what a noun behind "as" says: "*Chile*, as the chair", "joined *Peru* as members", "counts *Peru* as one of its
 * members". Beside a verb it is its object before the noun, else its subject.
 */
export function bearersOf(sentence: Sentence, noun: number): number[] {
  const above = governorOf(sentence, noun);
  const isOneOf = above !== undefined && sentence.tokens[above]!.upos === 'NUM';
  const head = isOneOf ? above : noun;
  const bearer = WORDS.asWhat.has(caseOf(sentence, head) ?? '') ? governorOf(sentence, head) : undefined;
  if (bearer === undefined) return [];
  if (isNoun(sentence.tokens[bearer]!))
    return [isPlural(sentence.tokens[noun]!) ? firstConjunct(sentence, bearer) : bearer];
  const objects = objectsOf(sentence, bearer).filter(at => at < noun);
  const subject = objects.length > 0 ? undefined : surfaceSubject(sentence, bearer);
  return subject === undefined ? objects : [subject];
}
