import { knownSides } from '../../../lexicon/known-leaders.ts';
import type { Trace } from '../../types.ts';
import type { MarkedSentence } from '../page.ts';
import { actsForSide } from '../sides/of-office.ts';
import type { Leader } from './types.ts';

/** Why a person is taken for a leader, or why not. */
interface Decision {
  kept: boolean;
  why: string;
}

/** Decides which of the named persons act for a side: by their office, by the side that is theirs, or by repute. */
export const decideLeaders = (lines: readonly MarkedSentence[], people: readonly Leader[], trace: Trace): Leader[] =>
  people.filter(person => {
    const { kept, why } = decide(lines, person);
    const sentence = person.spans[0]!.sentence;
    trace({ sentence, rule: 'leader', verdict: kept ? 'kept' : 'dropped', what: person.label, why });
    return kept;
  });

function decide(lines: readonly MarkedSentence[], { held, sides, spans, words }: Leader): Decision {
  if (held.some(phrase => phrase.private)) return { kept: false, why: 'private-office' };
  if (held.some(({ office }) => office.acts === 'always')) return { kept: true, why: 'by-office' };
  if (held.some(({ office }) => office.acts === 'never')) return { kept: false, why: 'private-person' };
  if (held.some(phrase => actsForSide(lines[phrase.name.sentence]!, phrase))) return { kept: true, why: 'by-office' };
  if (spans.some(({ sentence }) => lines[sentence]!.sentence.isLabel)) return { kept: true, why: 'by-label' };
  if (sides.length > 0) return { kept: true, why: 'by-side' };
  if (knownSides(words).length > 0) return { kept: true, why: 'by-repute' };
  return { kept: false, why: held.length > 0 ? 'office-without-side' : 'no-role' };
}
