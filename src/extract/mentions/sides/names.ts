import { countryOf } from '../../../lexicon/countries.ts';
import { organizationOf } from '../../../lexicon/organizations.ts';
import type { Mention, Reading } from '../../types.ts';

/** What a country or an organization is called. */
export interface SideNames {
  label: string;
  /** Other forms that the text uses, in order of the text. */
  aliases: string[];
}

/**
 * The names of the countries and organizations of a document, by key. The label is the lexicon's, or of an organization
 * that it does not know the longest form in the text; the aliases are what else the text calls it.
 */
export function namesOfSides(reading: Reading, mentions: readonly Mention[]): Map<string, SideNames> {
  const forms = new Map<string, Set<string>>();
  for (const { key, kind, start, end, inferred } of mentions) {
    if (kind === 'leader') continue;
    const known = forms.get(key) ?? new Set();
    if (inferred === undefined) known.add(reading.document.text.slice(start, end).replace(/\s+/g, ' '));
    forms.set(key, known);
  }
  return new Map(
    [...forms].map(([key, texts]) => {
      const label = labelOf(key) ?? longest(texts) ?? key;
      return [key, { label, aliases: [...texts].filter(text => text !== label) }];
    }),
  );
}

const labelOf = (key: string): string | undefined =>
  key.startsWith('country:') ? countryOf(key.slice('country:'.length))?.name : organizationOf(key)?.name;

const longest = (texts: ReadonlySet<string>): string | undefined =>
  [...texts].reduce<string | undefined>((best, text) => (best && best.length >= text.length ? best : text), undefined);
