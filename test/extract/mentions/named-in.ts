import { recogniseCountries } from '../../../src/extract/mentions/countries/index.ts';
import { recogniseOrganizations } from '../../../src/extract/mentions/organizations/index.ts';
import type { Mention } from '../../../src/extract/types.ts';
import { readText } from '../../support/analyser.ts';

/** The countries and organizations that a text names, in order: `GB: British`, `nato: NATO`. */
export function namedIn(text: string, kind: 'country' | 'organization', date?: string): string[] {
  const reading = readText(text, date);
  const organizations = recogniseOrganizations(reading);
  const mentions = kind === 'country' ? recogniseCountries(reading, organizations) : organizations;
  return mentions.map(({ key, start, end }) => `${key.split(':')[1]}: ${reading.document.text.slice(start, end)}`);
}

/** The rules that found the countries and organizations of a text. */
export function rulesOf(text: string): string[] {
  const reading = readText(text);
  const organizations = recogniseOrganizations(reading);
  const mentions: Mention[] = [...recogniseCountries(reading, organizations), ...organizations];
  return mentions.map(({ rule }) => rule);
}
