import { findNames } from '../../lexicon/gazetteer.ts';
import type { Mention, Reading, Trace } from '../types.ts';
import { isInDateline } from './country-dateline.ts';
import type { CountriesNamed, CountryFound } from './country-found.ts';
import { halvesIn } from './country-half.ts';
import { idiomOf } from './country-idiom.ts';
import { withoutNamesakes } from './country-namesake.ts';
import { isPersonsName } from './country-person.ts';
import { isSeatActing } from './country-seat.ts';
import { codesOfShared, codesOfUnion } from './country-shared.ts';
import { isStateOfUnion } from './country-state.ts';
import { headOf } from './organization-span.ts';

/**
 * Finds where a document names countries: by name, adjective, people, and by capital, seat of power or organ where these
 * act. Names inside the name of an organization name no country.
 *
 * @param organizations What `recogniseOrganizations` found in the same reading.
 */
export function recogniseCountries(
  reading: Reading,
  organizations: readonly Mention[],
  trace: Trace = () => {},
): Mention[] {
  const organizationsOf = bySentence(organizations);
  const all = findCountries(reading);
  const alone = all.filter(each => {
    const why = whyNone(reading, each, organizationsOf.get(each.sentence.index) ?? []);
    if (why !== undefined)
      trace({
        sentence: each.sentence.index,
        rule: ruleOf(each),
        verdict: 'dropped',
        what: textOf(reading, each),
        why,
      });
    return why === undefined;
  });
  const found = withoutNamesakes(all, alone);
  const named = namedFor(reading, found);
  const mentions = found.flatMap(each => {
    const codes = codesOf(each, named, each.sentence.article.date ?? reading.document.date);
    trace({
      sentence: each.sentence.index,
      rule: ruleOf(each),
      verdict: codes.length > 0 ? 'kept' : 'dropped',
      what: textOf(reading, each),
      why: codes.join(' and ') || 'no country of that name is told of otherwise',
    });
    return codes.map(code => mentionOf(each, code));
  });
  const halves = reading.sentences.flatMap(sentence => halvesIn(sentence, named.codes));
  return [...mentions, ...halves].sort((a, b) => a.start - b.start);
}

function bySentence(mentions: readonly Mention[]): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}

function findCountries(reading: Reading): CountryFound[] {
  return reading.sentences.flatMap(sentence =>
    findNames(sentence.tokens).flatMap(found =>
      found.named.kind === 'country' ? [{ ...found, sentence, codes: found.named.codes, form: found.named.form }] : [],
    ),
  );
}

function whyNone(reading: Reading, found: CountryFound, organizations: readonly Mention[]): string | undefined {
  if (organizations.some(({ start, end }) => start <= found.start && found.end <= end))
    return "in an organization's name";
  if (isInDateline(reading, found)) return 'in the dateline';
  if (isPersonsName(found)) return "a person's name";
  if (isStateOfUnion(found)) return 'a state of the United States';
  if (isSeat(found) && !isSeatActing(found.sentence, found)) return 'only a place';
  return idiomOf(found);
}

const BUILDINGS = new Set(['in', 'at', 'outside', 'inside', 'near', 'into', 'from', 'to', 'of']);

/** A capital, or a seat of power after a preposition of place: "at the White House". */
function isSeat({ form, sentence, first }: CountryFound): boolean {
  if (form === 'capital') return true;
  if (form !== 'building') return false;
  const { tokens } = sentence;
  const before = tokens[first - 1]?.lemma === 'the' ? tokens[first - 2] : tokens[first - 1];
  return before !== undefined && BUILDINGS.has(before.lower);
}

function namedFor(reading: Reading, found: readonly CountryFound[]): CountriesNamed {
  const plain = found.filter(({ form }) => !['shared-name', 'shared-organ', 'union'].includes(form));
  const standing = new Set(
    plain
      .filter(({ sentence, first }) => !/^former(ly)?$/i.test(sentence.tokens[first - 1]?.surface ?? ''))
      .map(each => textOf(reading, each)),
  );
  return { codes: new Set(plain.flatMap(({ codes }) => codes)), stands: name => standing.has(name) };
}

function codesOf(found: CountryFound, named: CountriesNamed, date: string | undefined): readonly string[] {
  switch (found.form) {
    case 'shared-name':
      return codesOfShared(found, named);
    case 'shared-organ':
      return isOfOther(found) ? [] : found.codes.filter(code => named.codes.has(code));
    case 'union':
      return codesOfUnion(found, date);
    default:
      return found.codes;
  }
}

/** "The French Senate" is no other country's. */
const isOfOther = ({ sentence, first, codes }: CountryFound): boolean =>
  findNames(sentence.tokens).some(
    ({ named, last }) => named.kind === 'country' && last === first && named.codes[0] !== codes[0],
  );

const ruleOf = ({ form }: CountryFound): string => `country-${form}`;

const textOf = (reading: Reading, { start, end }: CountryFound): string => reading.document.text.slice(start, end);

const mentionOf = (found: CountryFound, code: string): Mention => ({
  key: `country:${code}`,
  kind: 'country',
  sentence: found.sentence.index,
  start: found.start,
  end: found.end,
  first: found.first,
  last: found.last,
  headToken: headOf(found.sentence, found.first, found.last),
  form: found.form,
  rule: ruleOf(found),
});
