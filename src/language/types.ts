/** A word or mark of a sentence, in the conventions of the English Universal Dependencies treebanks. */
export interface Token {
  /** Offset of the first character in the analysed text, in UTF-16 units. */
  start: number;
  /** Offset after the last character. `text.slice(start, end) === surface`. */
  end: number;
  surface: string;
  /** The surface in lower case: what rules ask for most. */
  lower: string;
  lemma: string;
  /** Universal part of speech, e.g. `NOUN`. */
  upos: string;
  /** Penn Treebank part of speech, e.g. `NNS`. */
  xpos: string;
  /** Morphological features, e.g. `{ Tense: 'Past', VerbForm: 'Fin' }`. */
  features: Readonly<Record<string, string>>;
  /** Index in the sentence of the head token; -1 for the root. */
  head: number;
  /** Universal Dependencies relation to the head, with subtype, e.g. `nsubj:pass`. */
  relation: string;
}

export type NameKind = 'person' | 'place' | 'organization';

/** A proper name: the tokens `[first, last)` of its sentence. */
export interface NameSpan {
  kind: NameKind;
  first: number;
  last: number;
}

/** A sentence as a dependency tree with exactly one root. Offsets are those of the analysed text. */
export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
  names: NameSpan[];
}

/** Analyses a text. Pure and synchronous: the same text always gives the same sentences. */
export type Analyse = (text: string) => Sentence[];
