import { findNames, type NameFound } from '../../../lexicon/gazetteer.ts';
import { OFFICE_WORDS } from '../../../lexicon/offices.ts';
import { ORGANIZATION_WORDS as WORDS } from '../../../lexicon/organization-words.ts';
import type { Mention, PlacedSentence, Reading, Trace } from '../../types.ts';
import { isSeatActing } from '../countries/seats.ts';
import { mentionsOf, type Proposal, withoutOverlaps, wordsOf } from '../proposals.ts';
import { acronymsIn, acronymsOf, inFull } from './acronyms.ts';
import { organizationsByMakeUp } from './make-up.ts';
import { partiesIn } from './parties.ts';
import { referencesIn } from './references.ts';

/**
 * Finds where a document names organizations: those of the lexicon, others by the make-up of their names, acronyms that
 * the document explains, and later words for one ("the bloc").
 */
export function recogniseOrganizations(reading: Reading, trace: Trace = () => {}): Mention[] {
  const proposed = reading.sentences.map(sentence => {
    const names = findNames(sentence.tokens);
    return [
      ...names.flatMap(each => knownOrganization(sentence, each)),
      ...organizationsByMakeUp(sentence, names),
      ...partiesIn(sentence, names),
    ];
  });
  const acronyms = acronymsOf(proposed.flat());
  const named = new Set<string>();
  return reading.sentences.flatMap((sentence, index) => {
    const kept = withoutOverlaps([
      ...acronymsIn(sentence, acronyms),
      ...proposed[index]!.map(each => inFull(each, acronyms)),
    ]);
    for (const { keys } of kept) named.add(keys[0]!);
    const all = withoutOverlaps([...kept, ...referencesIn(sentence, named)]);
    for (const each of all)
      trace({ sentence: index, rule: each.rule, verdict: 'kept', what: wordsOf(each), why: each.keys[0]! });
    return all.flatMap(mentionsOf);
  });
}

function knownOrganization(sentence: PlacedSentence, { named, ...found }: NameFound): Proposal[] {
  if (named.kind !== 'organization') return [];
  const { key, form } = named;
  if (form === 'seat' ? !isSeatActing(sentence, found) : isPortfolio(sentence, found)) return [];
  return [{ ...found, sentence, kind: 'organization', keys: [key], rule: `organization-${form}` }];
}

/** "Minister for Labour", "Labour Minister" name no party. */
function isPortfolio({ tokens }: PlacedSentence, { first, last }: Omit<NameFound, 'named'>): boolean {
  const isOffice = WORDS.portfolios.has(tokens[last]?.lemma.toLowerCase() ?? '');
  if (isOffice && last === first + 1 && OFFICE_WORDS.modifiers.has(tokens[first]!.lower)) return true;
  const head = tokens[first - 1]?.upos === 'ADP' ? tokens[first - 2] : tokens[first - 1];
  return head !== undefined && WORDS.portfolios.has(head.lemma.toLowerCase());
}
