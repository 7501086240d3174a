import type { Carrier } from '../../clause/carrier.ts';
import type { MeetingMode, MeetingStatus } from '../../model/attributes.ts';
import type { Article } from '../../model/document.ts';
import type { Span } from '../../model/evidence.ts';
import type { ResolvedDate, Tense } from '../dates/index.ts';
import type { ActorReference } from '../types.ts';
import type { Form } from './lexicon.ts';

export type Status = MeetingStatus;
export type Mode = MeetingMode;

/** What an actor has to do with a meeting. */
export type Part = 'party' | 'host';

export interface Party {
  actor: ActorReference;
  part: Part;
}

/** Where a meeting takes place. */
export interface Place extends Span {
  /** Its name, where the words do not give it: the dateline's, for "here". */
  name?: string;
  /** Key of the country in which it lies. */
  country?: string;
}

/** Status as a telling shows it; `strong` where words say so, else it is the likeliest for such a phrase. */
export interface ToldStatus {
  status: Status;
  tense: Tense;
  strong: boolean;
  /** A present tense, which a date to come turns into a plan: "meets on Friday". */
  present?: boolean;
}

/** One passage that tells of a meeting: a verb or a noun with what belongs to it. */
export interface Telling {
  /** Index of the sentence. */
  sentence: number;
  article: Article;
  /** Tokens of the sentence that carry it: the first is the verb or noun. */
  trigger: number;
  rule: string;
  /** What tells of it: a verb, a noun, or words that say who attends a meeting told of elsewhere. */
  toldBy: 'verb' | 'noun' | 'attendance';
  form: Form;
  /** Clause that says so. */
  span: Span;
  /** Where in it that is told which its clause tells of besides others: "met separately with X and *Y*". */
  at?: number;
  parties: Party[];
  /** Keys of those who take part: a leader's sides, where they are known, stand for him. */
  sides: ReadonlySet<string>;
  /** Keys of the leaders among the parties. */
  leaders: ReadonlySet<string>;
  place?: Place;
  /** Further countries of a journey: "will visit Israel, *Egypt and Jordan*". */
  further?: readonly Place[];
  date?: ResolvedDate;
  /** The day of the report, where somebody spoke at the meeting or after it and no date is told. */
  spokenOn?: ResolvedDate;
  status: ToldStatus;
  mode?: Mode;
  /** "the meeting", "their talks": refers back, or to what readers know. */
  definite: boolean;
  /** "meetings", or a verb of habit: no single event. */
  plural: boolean;
  /** "also", "another", "separately": an event besides those told before. */
  additional: boolean;
  /** "fifth", "next", "previous": which of a series. */
  ordinal?: string;
  /** Words that name the meeting beside its noun, lower case ("six", "party", "nuclear"). */
  names: readonly string[];
  /** Words that name it in a label, as they are written. */
  title?: string;
  /** Lists who came: "countries represented at the meeting included …". */
  listing?: boolean;
  /** Tells of the end: its date is the last day, and counts only where no other is told. */
  ends?: boolean;
  /** Goes on with earlier talks: "the talks will resume", "the next round". */
  again?: boolean;
  /** It is talked about: "discussed *the negotiations* with Iran". */
  topic?: boolean;
  /** Stands in the headline. */
  headline: boolean;
}

/** A telling in the making: what can be said before its clause and its date are known. */
export type Proposal = Omit<Telling, 'article' | 'span' | 'date' | 'sides' | 'leaders'> & {
  /** The verb in whose clause its noun stands. */
  carrier?: Carrier;
  /** Tokens that carry it: noun or verb, and the verb that governs it. */
  words: readonly number[];
  /** Somebody speaks at it or after it, and on its day. */
  spokenAt: boolean;
  /** Those of its parties each of whom has a meeting of his own: "met *separately* with X and Y". */
  apart?: readonly ActorReference[];
};
