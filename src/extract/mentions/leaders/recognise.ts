import { knownSides } from '../../../lexicon/known-leaders.ts';
import { genderOfName, isGivenName } from '../../../lexicon/names.ts';
import {
  type Gender,
  genderOfHonorific,
  isHonorific,
  isStyle,
  OFFICE_WORDS,
  officeEndingAt,
} from '../../../lexicon/offices.ts';
import { countriesOfPlaces } from '../../../lexicon/places.ts';
import { type MarkedSentence, spanOfTokens } from '../page.ts';
import { actsForSide, sidesOfOffice } from '../sides/of-office.ts';
import { bracketedSide } from '../sides/stated.ts';
import { findNames } from './names.ts';
import { officesBefore, officesBeside } from './offices.ts';
import { familyName, groupNames, leaderKey, type Namesake } from './people.ts';
import { roleOf, textOf } from './role.ts';
import { addShortNames } from './short-names.ts';
import type { Leader, NameSpan, OfficeHolding } from './types.ts';

type Holdings = Map<NameSpan, OfficeHolding[]>;

/** Finds the named persons of a document with the offices beside their names. For whom they act is left open. */
export function findPeople(lines: readonly MarkedSentence[]): Leader[] {
  const spans = lines.flatMap(namesIn).filter(span => !isPlace(lines, span));
  const held: Holdings = new Map(spans.map(span => [span, holdingsOf(lines[span.sentence]!, span, spans)]));
  sharePlurals(lines, spans, held);
  const isPerson = (span: NameSpan): boolean =>
    held.get(span)!.length > 0 || isPersonsName(lines[span.sentence]!, span);
  const people = groupNames(spans.filter(isPerson), (a, b) => areApart(lines, held.get(a) ?? [], held.get(b) ?? []));
  addShortNames(people, lines);
  const keys = new Map<string, number>();
  return people.map(person => {
    const leader = leaderOf(lines, person, held);
    const count = (keys.get(leader.key) ?? 0) + 1;
    keys.set(leader.key, count);
    return count === 1 ? leader : { ...leader, key: `${leader.key}-${count}` };
  });
}

/** In a headline, in which a capital says nothing, a full name behind an office: "Briefing by Press Secretary Ann Bell". */
const namesIn = (line: MarkedSentence): NameSpan[] =>
  findNames(line).filter(
    span =>
      !line.capitalised ||
      (span.words.length > 1 && isGivenName(span.words[0]!) && officesBefore(line, span).length > 0),
  );

/** A name of one word that is a city's. */
function isPlace(lines: readonly MarkedSentence[], span: NameSpan): boolean {
  const line = lines[span.sentence]!;
  if (officeEndingAt(line.lower, span.first)) return false;
  return span.words.length === 1 && countriesOfPlaces(line.sentence.tokens[span.first]!.surface).length > 0;
}

function holdingsOf(line: MarkedSentence, name: NameSpan, spans: readonly NameSpan[]): OfficeHolding[] {
  const starts = new Map(spans.filter(({ sentence }) => sentence === name.sentence).map(span => [span.first, span]));
  return officesBeside(line, name, at => starts.get(at)).map(phrase => ({ ...phrase, name }));
}

/**
 * Gives an office in the plural to all the names that are joined behind it: "parliament members X and Y", "the
 * presidents of France and Poland, X and Y".
 */
function sharePlurals(lines: readonly MarkedSentence[], spans: readonly NameSpan[], held: Holdings): void {
  spans.forEach((span, index) => {
    const plurals = held.get(span)!.filter(({ plural, share }) => plural && !share);
    if (plurals.length === 0) return;
    const joined = [span];
    for (const next of spans.slice(index + 1)) if (isJoined(lines, joined.at(-1)!, next)) joined.push(next);
    for (const [turn, name] of joined.entries()) {
      const shared = plurals.map(office => ({ ...office, name, share: { turn, of: joined.length } }));
      held.set(name, [...held.get(name)!.filter(office => !plurals.includes(office)), ...shared]);
    }
  });
}

/** Only commas and "and" stand between two names. */
const isJoined = (lines: readonly MarkedSentence[], a: NameSpan, b: NameSpan): boolean =>
  a.sentence === b.sentence &&
  lines[a.sentence]!.lower.slice(a.last, b.first).every(word => word === ',' || OFFICE_WORDS.joints.has(word));

/** Two who hold one office of different states are two people. */
const areApart = (
  lines: readonly MarkedSentence[],
  a: readonly OfficeHolding[],
  b: readonly OfficeHolding[],
): boolean =>
  a.some(left =>
    b.some(right => {
      if (!left.office.home || left.office !== right.office) return false;
      const [states, others] = [left, right].map(holding =>
        sidesOfOffice(lines[holding.name.sentence]!, holding).map(({ key }) => key),
      );
      return states!.length > 0 && others!.length > 0 && !states!.some(state => others!.includes(state));
    }),
  );

/** Whether the engine takes a stretch for the name of a person. */
const isNamedPerson = (line: MarkedSentence, { first, last }: NameSpan): boolean =>
  line.sentence.names.some(name => name.kind === 'person' && name.first < last && first < name.last);

/** A name of two words or more that begins with a given name or that the engine takes for a person's, or "Mr. …". */
function isPersonsName(line: MarkedSentence, span: NameSpan): boolean {
  if (isHonorific(line.lower[span.first - 1] ?? '') || bracketedSide(line, span)) return true;
  const isKnown = knownSides(span.words).length > 0;
  if (span.words.length < 2) return isKnown && isNamedPerson(line, span);
  return isKnown || isGivenName(span.words[0]!) || isNamedPerson(line, span);
}

function leaderOf(lines: readonly MarkedSentence[], { words, spans }: Namesake, held: Holdings): Leader {
  const names = spans.map(span => nameText(lines[span.sentence]!, span));
  const longest = Math.max(...spans.map(span => span.words.length));
  const label = names[spans.findIndex(span => span.words.length === longest)]!;
  const styled = spans.flatMap(span => styledName(lines[span.sentence]!, span));
  const offices = spans.flatMap(span => held.get(span) ?? []);
  const today = offices.filter(({ former }) => !former);
  const first = [today.filter(phrase => actsForSide(lines[phrase.name.sentence]!, phrase)), today, offices]
    .flat()
    .find(phrase => !phrase.office.mirror);
  const gender = genderOf(lines, words, spans, offices);
  return {
    key: leaderKey(label),
    label,
    aliases: [...new Set([...names, ...styled])].filter(name => name !== label),
    ...(first && { role: roleOf(lines[first.name.sentence]!, first) }),
    ...(gender && { gender }),
    words,
    spans,
    held: offices,
    offices: today.map(({ office }) => office),
    sides: [],
  };
}

/** The name as it is written, white space made single and the gap after a hyphen closed ("Ban Ki- moon"). */
function nameText(line: MarkedSentence, { first, last }: NameSpan): string {
  const { start, end } = spanOfTokens(line.sentence, first, last);
  return textOf(line, start, end).replace(/(?<=\p{L})- (?=\p{L})/gu, '-');
}

/** The name with the title that is written as a part of it: "King Hussein", "Sir David Hannay". */
function styledName(line: MarkedSentence, { first, last }: NameSpan): string[] {
  if (!isStyle(line.lower[first - 1] ?? '')) return [];
  const { start, end } = spanOfTokens(line.sentence, first - 1, last);
  return [textOf(line, start, end)];
}

function genderOf(
  lines: readonly MarkedSentence[],
  words: readonly string[],
  spans: readonly NameSpan[],
  offices: readonly OfficeHolding[],
): Gender | undefined {
  for (const { office } of offices) if (office.gender) return office.gender;
  for (const span of spans) {
    const told = genderOfHonorific(lines[span.sentence]!.lower[span.first - 1] ?? '');
    if (told) return told;
  }
  const givenFirst = words.length > 1 && familyName(words) !== words[0];
  return givenFirst ? genderOfName(words[0]!) : undefined;
}
