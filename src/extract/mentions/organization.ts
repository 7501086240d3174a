import { findNames, type NameFound } from '../../lexicon/gazetteer.ts';
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts';
import type { Mention, PlacedSentence, Reading, Trace } from '../types.ts';
import { isSeatActing } from './country-seat.ts';
import { acronymsIn, acronymsOf } from './organization-acronym.ts';
import type { OrganizationFound } from './organization-found.ts';
import { namedParties } from './organization-party.ts';
import { referencesIn } from './organization-reference.ts';
import { headOf } from './organization-span.ts';
import { unknownOrganizations } from './organization-unknown.ts';

/**
 * Finds where a document names organizations: those of the lexicon, others by the make-up of their names, acronyms that
 * the document explains, and later words for one ("the bloc").
 */
export function recogniseOrganizations(reading: Reading, trace: Trace = () => {}): Mention[] {
  const found = reading.sentences.map(sentence => {
    const names = findNames(sentence.tokens);
    return [
      ...knownOrganizations(sentence, names),
      ...unknownOrganizations(sentence, names),
      ...namedParties(sentence, names),
    ];
  });
  const acronyms = acronymsOf(found.flat());
  const named = new Set<string>();
  return reading.sentences.flatMap((sentence, index) => {
    const explained = acronymsIn(sentence, acronyms);
    const kept = disjoint([...explained, ...found[index]!]);
    for (const { key } of kept) named.add(key);
    const all = disjoint([...kept, ...referencesIn(sentence, named)]);
    for (const each of all)
      trace({
        sentence: sentence.index,
        rule: each.rule,
        verdict: 'kept',
        what: reading.document.text.slice(each.start, each.end),
        why: each.key,
      });
    return all.sort((a, b) => a.start - b.start).map(mentionOf);
  });
}

function knownOrganizations(sentence: PlacedSentence, names: readonly NameFound[]): OrganizationFound[] {
  return names.flatMap(found => {
    if (found.named.kind !== 'organization') return [];
    const { key, form } = found.named;
    if (form === 'seat' ? !isSeatActing(sentence, found) : isPortfolio(sentence, found.first)) return [];
    const { first, last, start, end } = found;
    return [{ sentence, key, first, last, start, end, rule: `organization-${form}` }];
  });
}

/** "Minister for Labour" names no party. */
function isPortfolio({ tokens }: PlacedSentence, first: number): boolean {
  const before = tokens[first - 1]?.lemma.toLowerCase();
  const head = before === 'for' || before === 'of' ? tokens[first - 2] : tokens[first - 1];
  return head !== undefined && ORGANIZATION_WORDS.portfolios.has(head.lemma.toLowerCase());
}

/** Of finds that overlap, the longest, or of those the one that stands first in the list. */
const disjoint = (found: readonly OrganizationFound[]): OrganizationFound[] =>
  found
    .toSorted((a, b) => b.last - b.first - (a.last - a.first))
    .filter(
      (each, index, all) => !all.slice(0, index).some(other => other.first < each.last && each.first < other.last),
    );

const mentionOf = ({ sentence, key, first, last, start, end, rule, inferred }: OrganizationFound): Mention => ({
  key,
  kind: 'organization',
  sentence: sentence.index,
  start,
  end,
  first,
  last,
  headToken: headOf(sentence, first, last),
  rule,
  ...(inferred !== undefined && { inferred }),
});
