import { knownSides } from '../../lexicon/known-leaders.ts';
import { isGivenName } from '../../lexicon/names.ts';
import { isSideWord, officeAt } from '../../lexicon/offices.ts';
import type { Trace } from '../types.ts';
import { namedSides } from './known-side.ts';
import { isActing, isNamedPerson } from './leader-acting.ts';
import type { NameSpan } from './leader-name.ts';
import { actsForSide } from './leader-side.ts';
import type { Leader } from './leader-types.ts';
import type { Line } from './page.ts';

/** Why a person is taken for a leader, or why not. */
interface Decision {
  kept: boolean;
  why: string;
}

/**
 * Decides which of the named persons act for a side: by their office, by the side that owns the name ("France's Jacques
 * Chirac"), by what they do. Where
 * most persons are leaders by office a full name without any role is a leader's too: readers know him;
 * one who only speaks is one where others act too ("Putin told Trump").
 */
export function decideLeaders(lines: readonly Line[], persons: readonly Leader[], trace: Trace): Leader[] {
  const decisions = new Map(persons.map(person => [person, decide(lines, person)]));
  const count = (wanted: string): number => [...decisions.values()].filter(({ why }) => why === wanted).length;
  const named = namedSides(lines);
  const isPolitical = count('by-office') >= Math.max(1, count('no-role'));
  const isOfOffices = count('by-office') > 0 || count('by-act') > 1 || lines.some(tellsOffice);
  return persons.filter(person => {
    let { kept, why } = decisions.get(person)!;
    if (why === 'no-role' && isPolitical && isGivenName(person.words[0]!)) [kept, why] = [true, 'among-leaders'];
    if (why === 'no-role' && isKnown(person, named)) [kept, why] = [true, 'by-repute'];
    if (why === 'by-act' && !isOfOffices) [kept, why] = [false, 'alone-without-office'];
    const sentence = person.spans[0]!.sentence;
    trace({ sentence, rule: 'leader', verdict: kept ? 'kept' : 'dropped', what: person.label, why });
    return kept;
  });
}

/** "told Xi Jinping": a full name that readers know, in a text that names the side for which its bearer acts. */
const isKnown = ({ words }: Leader, named: ReadonlySet<string>): boolean =>
  words.length > 1 && knownSides(words).some(key => named.has(key));

/** "the Polish foreign minister": the text speaks of those who act for sides, if without their names. */
const tellsOffice = (line: Line): boolean =>
  line.lower.some((_word, at) => line.side[at - 1] !== undefined && officeAt(line.lower, at)?.office.acts === 'always');

function decide(lines: readonly Line[], { held, spans }: Leader): Decision {
  const line = (span: NameSpan): Line => lines[span.sentence]!;
  if (held.some(phrase => phrase.private)) return { kept: false, why: 'private-office' };
  if (held.some(({ office }) => office.acts === 'always')) return { kept: true, why: 'by-office' };
  if (held.some(({ office }) => office.acts === 'never')) return { kept: false, why: 'private-person' };
  if (held.some(phrase => actsForSide(line(phrase.name), phrase, isSideWord))) return { kept: true, why: 'by-office' };
  if (spans.some(span => isOwned(line(span), span))) return { kept: true, why: 'by-side' };
  const acts = spans.some(span => isActing(line(span), span));
  const officer = held.some(({ office }) => office.is?.includes('officer'));
  if (held.length > 0 && !(officer && acts)) return { kept: false, why: 'office-without-side' };
  return acts
    ? { kept: true, why: 'by-act' }
    : { kept: false, why: spans.every(span => isByline(line(span), span)) ? 'byline' : 'no-role' };
}

/** "France's Jacques Chirac", "Mamadou Tandja of Niger", "Bemba of the MLC". */
export function isOwned(line: Line, span: NameSpan): boolean {
  const { first, last, words } = span;
  const owner = line.sentence.tokens[first - 1]?.xpos === 'POS' && line.side[first - 2] !== undefined;
  const of = line.lower[last + 1] === 'the' ? line.side[last + 2] : line.side[last + 1];
  if (!owner && !(line.lower[last] === 'of' && of !== undefined)) return false;
  return isGivenName(words[0]!) || /^\p{L}\.$/u.test(words[0]!) || isNamedPerson(line, span);
}

/** "by Jane Doe" at the end of a headline. */
const isByline = (line: Line, { first, last }: NameSpan): boolean =>
  line.lower[first - 1] === 'by' && last === line.lower.length;
