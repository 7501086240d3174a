import type { CountryForm, NameFound } from '../../lexicon/gazetteer.ts';
import type { PlacedSentence } from '../types.ts';

/** A name of the lexicon that may name countries, with its sentence. */
export interface CountryFound extends NameFound {
  sentence: PlacedSentence;
  /** ISO codes of the countries that it may name. */
  codes: readonly string[];
  form: CountryForm;
}

/** What a document says of countries without a doubt. */
export interface CountriesNamed {
  codes: ReadonlySet<string>;
  /** Whether a surface stands in the document as a country's name that is not called a former one. */
  stands(name: string): boolean;
}
