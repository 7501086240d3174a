import type { Gender, Office } from '../../../lexicon/offices.ts';
import type { Span } from '../../../model/evidence.ts';

/** A stretch that is written like the name of a person: tokens `[first, last)` of a sentence. */
export interface NameSpan {
  sentence: number;
  first: number;
  last: number;
  /** Its words, folded; a name joined by a hyphen is one word: `ki-moon`. */
  words: string[];
}

/** An office that the words beside a name give to its bearer. */
export interface OfficePhrase {
  office: Office;
  plural: boolean;
  /** Tokens `[first, last)` of the whole phrase: "the EU's top diplomat". */
  first: number;
  last: number;
  /** Tokens `[at, end)` of the office itself. */
  at: number;
  end: number;
  former: boolean;
  /** The office is one of business, press, sport or school. */
  private: boolean;
  /** It stands after the name. */
  after: boolean;
  rule: string;
}

/** An office that stands beside one of the names of a leader. */
export interface OfficeHolding extends OfficePhrase {
  name: NameSpan;
  /** Where a plural office is shared ("the presidents of France and Poland, X and Y"): whose turn, of how many. */
  share?: { turn: number; of: number };
}

/** A country or organization that a leader acts for, with the words that say so. */
export interface Side {
  key: string;
  span: Span;
  /** The office in the text's words. */
  role?: string;
  /** What makes it his: an office, a word beside his name, or that a party or an armed group is called his. */
  basis: 'office' | 'name' | 'party';
  rule: string;
  /** Rule that inferred the side, where the words beside the name do not say it. */
  inferred?: string;
}

/** A named person who acts for a side. */
export interface Leader {
  key: string;
  /** The fullest name in the text. */
  label: string;
  aliases: string[];
  role?: string;
  gender?: Gender;
  /** Folded words of the fullest name. */
  words: string[];
  spans: NameSpan[];
  held: OfficeHolding[];
  /** The offices that he holds now, those that only a description elsewhere tells too. */
  offices: Office[];
  sides: readonly Side[];
}
