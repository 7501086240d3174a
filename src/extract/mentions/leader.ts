import { knownSides } from '../../lexicon/known-leaders.ts';
import { genderOfName, isGivenName } from '../../lexicon/names.ts';
import { type Gender, genderOfHonorific, isHonorific, isSideWord, isStyle } from '../../lexicon/offices.ts';
import { countriesOfPlaces, isPlaceName } from '../../lexicon/places.ts';
import type { Trace } from '../types.ts';
import { isActing, isNamedPerson } from './leader-acting.ts';
import { decideLeaders, isOwned } from './leader-decision.ts';
import { findNames, type NameSpan } from './leader-name.ts';
import { officesAfter } from './leader-office-after.ts';
import { officesBefore } from './leader-office-before.ts';
import { familyName, groupNames, leaderKey, type Namesake } from './leader-people.ts';
import { sharePlurals } from './leader-plural.ts';
import { actsForSide, roleOf, textOf } from './leader-side.ts';
import type { Held, Leader } from './leader-types.ts';
import { officeEndingAt } from './office-phrase.ts';
import { type Line, spanOfTokens } from './page.ts';
import { addPartNames, addShortNames } from './short-names.ts';

/**
 * Finds the named persons of a document who act for a side. Whom they represent is left open.
 */
export function recogniseLeaders(lines: readonly Line[], trace: Trace): Leader[] {
  const spans = lines.flatMap(line => (line.capitalised ? [] : findNames(line))).filter(span => !isPlace(lines, span));
  const held = new Map(spans.map(span => [span, officesOf(lines[span.sentence]!, span, spans)]));
  sharePlurals(lines, spans, held);
  const isStrong = (span: NameSpan): boolean => held.get(span)!.length > 0 || isPerson(lines[span.sentence]!, span);
  const strong = spans.filter(isStrong);
  const people = groupNames(strong);
  const left = addPartNames(
    people,
    spans.filter(span => !isStrong(span)),
  );
  addShortNames(
    people,
    lines,
    people.flatMap(person => person.spans),
  );
  const known = new Set(people.flatMap(person => person.spans.map(placeOf)));
  const phrases = [...held.values()].flat();
  const isInPhrase = ({ sentence, first }: NameSpan): boolean =>
    phrases.some(phrase => phrase.name.sentence === sentence && phrase.first <= first && first < phrase.last);
  const acting = left.filter(span => {
    const line = lines[span.sentence]!;
    if (known.has(placeOf(span)) || isInPhrase(span) || !isActing(line, span)) return false;
    return span.words.length > 1 || isNamedPerson(line, span);
  });
  const others = groupNames(acting);
  addShortNames(others, lines, [...strong, ...acting]);
  return decideLeaders(
    lines,
    [...people, ...others].map(person => leaderOf(lines, person, held)),
    trace,
  );
}

/** A name of one word that is a city's, or one that the engine takes for a place or an organization. */
function isPlace(lines: readonly Line[], span: NameSpan): boolean {
  const line = lines[span.sentence]!;
  if (line.unnamed[span.first]) return true;
  const kinds = line.sentence.names.filter(name => name.first <= span.first && span.last <= name.last);
  const written = line.sentence.tokens.slice(span.first, span.last).map(({ surface }) => surface);
  if (span.words.length > 1)
    return (
      (!officeEndingAt(line, span.first) && isPlaceName(written.join(' '))) ||
      (kinds.some(({ kind }) => kind !== 'person') && !isGivenName(span.words[0]!) && !officeEndingAt(line, span.first))
    );
  return countriesOfPlaces(line.sentence.tokens[span.first]!.surface).length > 0 && !officeEndingAt(line, span.first);
}

const placeOf = ({ sentence, first }: NameSpan): string => `${sentence}:${first}`;

function officesOf(line: Line, name: NameSpan, spans: readonly NameSpan[]): Held[] {
  const starts = new Map(spans.filter(({ sentence }) => sentence === name.sentence).map(span => [span.first, span]));
  const found = [...officesBefore(line, name), ...officesAfter(line, name, index => starts.get(index))];
  return found.map(phrase => ({ ...phrase, name }));
}

/** A name of two words or more that begins with a given name or that the engine takes for a person's, or "Mr. …". */
function isPerson(line: Line, span: NameSpan): boolean {
  if (isHonorific(line.lower[span.first - 1] ?? '')) return true;
  if (span.words.length < 2) return false;
  return (
    isGivenName(span.words[0]!) || isNamedPerson(line, span) || isOwned(line, span) || knownSides(span.words).length > 0
  );
}

function leaderOf(lines: readonly Line[], person: Namesake, held: ReadonlyMap<NameSpan, Held[]>): Leader {
  const names = person.spans.map(span => nameText(lines[span.sentence]!, span));
  const fullest = person.spans.reduce(
    (best, span, index) => (span.words.length > person.spans[best]!.words.length ? index : best),
    0,
  );
  const offices = person.spans.flatMap(span => held.get(span) ?? []);
  const label = names[fullest]!;
  const first =
    offices.find(phrase => !phrase.former && actsForSide(lines[phrase.name.sentence]!, phrase, isSideWord)) ??
    offices.find(phrase => !phrase.former) ??
    offices[0];
  const gender = genderOf(lines, person, offices);
  return {
    key: leaderKey(label),
    label,
    aliases: [...new Set([...names, ...person.spans.flatMap(span => styledName(lines[span.sentence]!, span))])].filter(
      name => name !== label,
    ),
    ...(first && { role: roleOf(lines[first.name.sentence]!, first) }),
    ...(gender && { gender }),
    words: person.words,
    spans: person.spans,
    held: offices,
    offices: offices.filter(({ former }) => !former).map(({ office }) => office),
    sides: [],
  };
}

/** The name as it is written, white space made single and the gap after a hyphen closed ("Ban Ki- moon"). */
function nameText(line: Line, { first, last }: NameSpan): string {
  const { start, end } = spanOfTokens(line.sentence, first, last);
  return textOf(line, start, end).replace(/(?<=\p{L})- (?=\p{L})/gu, '-');
}

/** The name with the title that is written as a part of it: "King Hussein", "Sir David Hannay". */
function styledName(line: Line, { first, last }: NameSpan): string[] {
  if (!isStyle(line.lower[first - 1] ?? '')) return [];
  const { start, end } = spanOfTokens(line.sentence, first - 1, last);
  return [textOf(line, start, end)];
}

function genderOf(lines: readonly Line[], person: Namesake, offices: readonly Held[]): Gender | undefined {
  for (const { office, plural } of offices) if (office.gender && !plural) return office.gender;
  for (const span of person.spans) {
    const told = genderOfHonorific(lines[span.sentence]!.lower[span.first - 1] ?? '');
    if (told) return told;
  }
  const givenFirst = person.words.length > 1 && familyName(person.words)[0] !== person.words[0];
  return givenFirst ? genderOfName(person.words[0]!) : undefined;
}
