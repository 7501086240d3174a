import type { Sentence } from '../language/types.ts';
import type { CountryForm } from '../lexicon/country-words.ts';
import type { Article, Document } from '../model/document.ts';
import type { Span } from '../model/evidence.ts';
import type { ActorKind } from '../model/ontology.ts';

/** A sentence with its place in the document. All offsets, those of its tokens too, are the document's. */
export interface PlacedSentence extends Sentence {
  /** Index among the sentences of the document. */
  index: number;
  article: Article;
  /** Number of the paragraph in the document; sentences of one paragraph share it. */
  paragraph: number;
  /** Where in the text the name of who says it ends, in a transcript or a text of somebody's own words. */
  speaker?: number;
  /** It is the label of a turn. */
  isLabel?: true;
  /** It is asked: it states nothing. */
  isAsked?: true;
}

/** A document with its sentences: what recognisers look at. */
export interface Reading {
  document: Document;
  sentences: PlacedSentence[];
  /** Stretches between quotation marks, marks excluded, in order. */
  quotations: Span[];
}

/**
 * Words that name or stand for an actor. A name ("Keir Starmer", "British", "NATO"), a description ("the Russian leader")
 * or a pronoun ("he").
 */
export interface Mention extends Span {
  /** Key of the node, e.g. `leader:keir-starmer`, `country:GB`, `organization:nato`. */
  key: string;
  kind: ActorKind;
  /** Index of the sentence. */
  sentence: number;
  /** Tokens `[first, last)` of the sentence. */
  first: number;
  last: number;
  /** Index of the token that heads the mention in the tree. */
  headToken: number;
  /** What sort of name it is, where it is the name of a country: "France", "French", "Paris". */
  form?: CountryForm;
  rule: string;
  /** Its words describe him, so that they are evidence of him: "the Russian leader". */
  describes?: true;
  /** Rule that inferred whom it stands for, where the words do not name him. */
  inferred?: string;
}

/** An actor that a token denotes, directly or through what belongs to it ("Russian troops", "Kyiv's envoy"). */
export interface ActorReference {
  key: string;
  kind: ActorKind;
  mention: Mention;
  /** Rule that inferred it, where the words do not name it. */
  inferred?: string;
}

/** Says which rule proposed, kept or dropped what in a sentence, and why. */
export interface TraceEntry {
  sentence: number;
  rule: string;
  /** `left out` is an article that is not read for facts. */
  verdict: 'proposed' | 'kept' | 'dropped' | 'left out';
  what: string;
  why?: string;
}
/** Hears of every decision while a document is read. */
export type Trace = (entry: TraceEntry) => void;
