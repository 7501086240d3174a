import { isNoun } from '../../clause/part-of-speech.ts';
import { governorOf, governorsOf } from '../../clause/phrase.ts';
import type { FrameMatch } from '../../frames/match.ts';
import { findDates } from '../dates/index.ts';
import type { Scene } from './types.ts';

/**
 * When an act was done: the date that hangs on its word ("Iraq *invaded* Kuwait in 1990"), or on the verb of which its noun
 * is a part ("*launched* an attack on Monday"). None where that lies ahead, and none of a blame: its words tell when what
 * somebody is blamed for was done.
 */
export function dateOf({ reading, sentence }: Scene, { frame, trigger, modality }: FrameMatch): string | undefined {
  if (frame.speaker || (modality.reality !== 'done' && modality.reality !== 'ongoing')) return undefined;
  const published = sentence.article.date;
  const above = isNoun(sentence.tokens[trigger]!) ? governorOf(sentence, trigger) : undefined;
  const dates = findDates(sentence, reading.document.text, published).map(found => ({
    at: governorsOf(sentence, found.first, found.last),
    date: found.resolve('past')?.date,
  }));
  const hanging = [trigger, above].flatMap(
    word => dates.find(({ at }) => word !== undefined && at.includes(word)) ?? [],
  );
  const date = hanging[0]?.date;
  return date !== undefined && (published === undefined || date.slice(0, published.length) <= published)
    ? date
    : undefined;
}
