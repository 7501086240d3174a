import type { Span } from '../../model/evidence.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';
import type { Proposition } from './proposition/proposition.ts';

export type Stance = 'demands' | 'rejects' | 'supports';

/** Somebody's stance to one or more propositions, as one clause tells it. */
export interface Wanting {
  stance: Stance;
  rule: string;
  sentence: PlacedSentence;
  /** Index of the word that tells it. */
  trigger: number;
  holders: ActorReference[];
  /** Whom the clause says it is put to. */
  addressees: ActorReference[];
  /** Index of the word that names him, where the clause does. */
  addressee?: number | undefined;
  /** Who acts in a proposition without subject. */
  control: 'addressee' | 'holder';
  propositions: Proposition[];
  /** Head of the complement, where its words stand for a proposition told elsewhere: "rejects these terms". */
  complement: number;
  /** The clause that tells it. */
  span: Span;
  /** Whether who accepts it, or refuses it, is told to have been asked. */
  answers?: boolean;
  /** Whether another stance of the sentence answers it: "vetoed a plan to …". */
  isAnswered?: boolean;
  /** Whether it names nothing itself, and is of what was told before: "Peru refused". */
  isBare?: boolean;
  /**
   * What it counts for, where not for anything: `told` for what somebody else is told to want or refuse, `offered` also for
   * what is offered to another party.
   */
  onlyFor?: 'told' | 'offered' | undefined;
}

/** The evidence of a stance. */
export const evidenceOf = ({ span, rule }: Wanting): Span & { rule: string } => ({ ...span, rule });

type Given = 'stance' | 'rule' | 'sentence' | 'trigger' | 'holders' | 'propositions';

/** A stance that is put to nobody by the clause itself, where nothing else is given. Its clause begins at the token `from`. */
export function wantingOf(given: Pick<Wanting, Given> & Partial<Wanting>, from?: number): Wanting {
  const { sentence, trigger, propositions } = given;
  const start = from === undefined ? propositions[0]?.span.start : sentence.tokens[from]!.start;
  const token = sentence.tokens[trigger]!;
  const span = { start: start ?? token.start, end: propositions.at(-1)?.span.end ?? token.end };
  return { addressees: [], control: 'addressee', complement: trigger, span, ...given };
}
