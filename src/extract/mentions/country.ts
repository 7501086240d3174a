import { findNames, type NameFound } from '../../lexicon/gazetteer.ts';
import type { Mention, PlacedSentence, Reading, Trace } from '../types.ts';
import { isSeatActing } from './country-seat.ts';
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
  const mentions: Mention[] = [];
  for (const sentence of reading.sentences)
    for (const found of findNames(sentence.tokens)) {
      if (found.named.kind !== 'country') continue;
      const { codes, form } = found.named;
      const rule = `country-${form}`;
      if (form === 'capital' && !isSeatActing(sentence, found)) {
        trace({ sentence: sentence.index, rule, verdict: 'dropped', what: codes.join(), why: 'only a place' });
        continue;
      }
      for (const code of codes) mentions.push(mentionOf(sentence, found, code, rule));
    }
  return mentions.filter(mention => !organizations.some(o => o.start <= mention.start && mention.end <= o.end));
}

const mentionOf = (
  sentence: PlacedSentence,
  { start, end, first, last }: NameFound,
  code: string,
  rule: string,
): Mention => ({
  key: `country:${code}`,
  kind: 'country',
  sentence: sentence.index,
  start,
  end,
  first,
  last,
  head: headOf(sentence, first, last),
  rule,
});
