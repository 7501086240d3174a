import type { Gender, Office } from '../../lexicon/offices.ts';
import type { Span } from '../../model/evidence.ts';
import type { NameSpan } from './leader-name.ts';
import type { OfficePhrase } from './office-phrase.ts';

/** A country or organization that a leader acts for, with the words that say so. */
export interface Side {
  key: string;
  span: Span;
  /** The office in the text's words. */
  role?: string;
  rule: string;
  /** Rule that inferred the side, where the words beside the name do not say it. */
  inferred?: string;
}

/** An office that stands beside one of the names of a leader. */
export interface Held extends OfficePhrase {
  name: NameSpan;
  /** Where a plural office is shared ("the presidents of France and Poland, X and Y"): whose turn, of how many. */
  share?: { turn: number; of: number };
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
  held: Held[];
  /** The offices that he holds now, those that only a description elsewhere tells too. */
  offices: Office[];
  sides: Side[];
}
