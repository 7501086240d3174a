import type { Span } from '../../model/evidence.ts';
import type { NodeKind } from '../../model/ontology.ts';
import type { Actor } from './names.ts';
import type { PassageText } from './passage-text.ts';

/** The rules of the second reader, as evidence names them: the words name both ends of an edge, or one had to be inferred. */
export const STATED = 'model';
export const INFERRED = 'model-inferred';

/** A claim that is not in the facts, and why; with the place of its words, where they stand in the text at all. */
export interface Dropped extends Partial<Span> {
  what: string;
  why: string;
}

/** A node of the facts, as the model claimed it. */
export interface Grounded {
  key: string;
  kind: NodeKind;
  /** As the model calls it. */
  name: string;
  /** Set where it is an actor. */
  actor?: Actor;
  spans: readonly Span[];
}

/** Where the quotes of a claim stand first in a passage, each once; those that stand nowhere are left out. */
export function placesOf(quotes: readonly string[], passage: PassageText): Span[] {
  const found = quotes.flatMap(quote => passage.find(quote) ?? []);
  return found.filter(({ start, end }, at) => found.findIndex(one => one.start === start && one.end === end) === at);
}

/** Why a claim none of whose quotes was found is dropped. */
export const notVerbatim = (quotes: readonly string[]): string =>
  `the text does not say "${quotes[0]}" word for word in one paragraph`;

/** What a claim that fits no schema says, in short. */
export const shortly = (claimed: unknown): string => (JSON.stringify(claimed) ?? String(claimed)).slice(0, 120);
