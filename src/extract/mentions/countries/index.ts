import { findNames } from '../../../lexicon/gazetteer.ts';
import type { Mention, Reading, Trace } from '../../types.ts';
import { mentionsOf, type Proposal, wordsOf } from '../proposals.ts';
import { contextAgainst } from './contexts.ts';
import { isInDateline } from './datelines.ts';
import { halvesIn, namedWithoutDoubt, whichOf } from './meant.ts';
import { isPersonsName, isStateOfUnion, withoutNamesakes } from './namesakes.ts';
import { isPlaceOnly } from './seats.ts';

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
  const covered = new Map<number, Mention[]>();
  for (const mention of organizations)
    covered.set(mention.sentence, [...(covered.get(mention.sentence) ?? []), mention]);
  const decide = (each: Proposal, keys: readonly string[], why: string): void =>
    trace({
      sentence: each.sentence.index,
      rule: each.rule,
      verdict: keys.length > 0 ? 'kept' : 'dropped',
      what: wordsOf(each),
      why,
    });
  const all = reading.sentences.flatMap(proposeCountries);
  const standing = all.filter(each => {
    const why = whyNone(reading, each, covered.get(each.sentence.index) ?? []);
    if (why !== undefined) decide(each, [], why);
    return why === undefined;
  });
  const found = withoutNamesakes(all, standing);
  const named = namedWithoutDoubt(found);
  const decided = found.flatMap(each => {
    const keys = whichOf(each, named, each.sentence.article.date ?? reading.document.date);
    decide(each, keys, keys.join(' and ') || 'no country of that name is told of otherwise');
    return mentionsOf({ ...each, keys });
  });
  const halves = reading.sentences.flatMap(sentence => halvesIn(sentence, named.keys));
  return [...decided, ...halves.flatMap(mentionsOf)].sort((a, b) => a.start - b.start);
}

const proposeCountries = (sentence: Reading['sentences'][number]): Proposal[] =>
  findNames(sentence.tokens).flatMap(({ named, ...place }) => {
    if (named.kind !== 'country') return [];
    const keys = named.codes.map(code => `country:${code}`);
    return { ...place, sentence, kind: 'country', keys, form: named.form, rule: `country-${named.form}` };
  });

function whyNone(reading: Reading, found: Proposal, organizations: readonly Mention[]): string | undefined {
  if (organizations.some(({ start, end }) => start <= found.start && found.end <= end))
    return "in an organization's name";
  if (isInDateline(reading, found)) return 'in the dateline';
  if (isPersonsName(found)) return "a person's name";
  if (isStateOfUnion(found)) return 'a state of the United States';
  return isPlaceOnly(found) ? 'only a place' : contextAgainst(found);
}
