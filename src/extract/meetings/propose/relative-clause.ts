import type { ActorReference } from '../../types.ts';
import { placeAmong } from '../decide/where.ts';
import { WORDS } from '../lexicon.ts';
import type { Party, Place } from '../types.ts';
import type { Context } from './context.ts';
import { actorsIn, unique } from './parties.ts';
import { type Phrase, phrasesBehind } from './scan.ts';
import { subjectActors } from './subject.ts';

/** How far behind a meeting's noun its relative clause may start: "a conference call on Monday in which". */
const NEAR = 8;
/** How long the subject of a relative clause may be. */
const LONG = 30;
const AT_WHICH = new Set(['in', 'at', 'during']);

/** What a relative clause says of the meeting on whose noun it hangs. */
export interface Described {
  parties: Party[];
  place?: Place;
  /** The verb of the clause, where it is one of holding: its day is that of the meeting. */
  verb?: number;
}

/**
 * Reads the clause that goes on describing a meeting: "a call *in which Merkel and Macron agreed* …" names who was in it,
 * "the talks *that he had with the king in Amman*" who held them, with whom, and where.
 */
export function describedBy(context: Context, noun: number): Described {
  const { tokens } = context.sentence;
  for (let at = noun + 1; at < Math.min(tokens.length, noun + NEAR); at++) {
    const { xpos, upos } = tokens[at]!;
    if (upos === 'VERB' || upos === 'AUX') break;
    if (xpos !== 'WDT' && tokens[at]!.lemma !== 'which' && xpos !== 'IN') continue;
    const before = tokens[at - 1]!.lower;
    if (tokens[at]!.lemma === 'which' && AT_WHICH.has(before)) return { parties: doing(context, at) };
    if (xpos === 'WDT' || (tokens[at]!.lemma === 'that' && upos === 'SCONJ')) return held(context, at);
  }
  return { parties: [] };
}

/** Who does something in a clause: the subject of its first verb. */
function doing(context: Context, which: number): Party[] {
  const verb = verbBehind(context, which);
  if (verb === undefined) return [];
  const found = subjectActors(context, verb).filter(
    ({ mention }) => mention.start > context.sentence.tokens[which]!.start,
  );
  return asParties(found.filter(({ key, kind }) => kind !== 'organization' && !context.spokesmen.has(key)));
}

/** "that he *had with* the king": only of a verb of holding. */
function held(context: Context, that: number): Described {
  const verb = verbBehind(context, that);
  const { attend, host } = WORDS.governors;
  const lemma = verb === undefined ? '' : context.sentence.tokens[verb]!.lemma;
  if (verb === undefined || !(attend.has(lemma) || host.has(lemma))) return { parties: [] };
  const phrases = phrasesBehind(context.sentence, verb);
  const withWhom = phrases.filter(({ preposition }: Phrase) => preposition === 'with');
  const subject = subjectActors(context, verb).filter(
    ({ mention }) => mention.start > context.sentence.tokens[that]!.start,
  );
  if (subject.length === 0) return { parties: [] };
  const place = placeAmong(context, phrases);
  return {
    parties: asParties([...subject, ...withWhom.flatMap(phrase => actorsIn(context, phrase))]),
    ...(place ? { place } : {}),
    verb,
  };
}

/** The finite verb behind a relative pronoun, with a subject between them. */
function verbBehind({ sentence }: Context, pronoun: number): number | undefined {
  const { tokens } = sentence;
  for (let at = pronoun + 2; at < Math.min(tokens.length, pronoun + LONG); at++)
    if (tokens[at]!.upos === 'VERB' && tokens[at]!.xpos !== 'VBG') return at;
  return undefined;
}

const asParties = (actors: readonly ActorReference[]): Party[] =>
  unique(actors).map(actor => ({ actor, part: 'party' }));
