import { isIngForm } from '../../../clause/part-of-speech.ts';
import {
  clauseAbove,
  describedWord,
  isOwnerOrTitle,
  isSubject,
  restOfName,
  subjectsOf,
} from '../../../clause/phrase.ts';
import { nominalsInFront, type Phrase } from '../../../clause/phrases.ts';
import { surfaceSubject } from '../../../clause/roles/subject.ts';
import { type Actors, referenceTo, unique } from '../../actors.ts';
import type { ActorReference } from '../../types.ts';
import { WORDS } from '../lexicon.ts';
import type { Part, Party } from '../types.ts';
import type { Context } from './context.ts';

const NAMING = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'SYM']);

export const isLeader = ({ kind }: ActorReference): boolean => kind === 'leader';

export const asParties = (actors: readonly ActorReference[], part: Part = 'party'): Party[] =>
  unique(actors).map(actor => ({ actor, part }));

/**
 * The actors that the nominals of a phrase denote, conjuncts and appositions included. A date at its end belongs to
 * something else, and so does what is the subject of a verb behind a comma.
 */
export function actorsIn(context: Context, phrase: Phrase): ActorReference[] {
  const found = nominalsIn(context, phrase, true);
  // "between" has more than one behind it, whatever the tree makes of a list: "between Turkish, US and Iraqi officials".
  if (found.length > 1 || !WORDS.among.has(phrase.preposition ?? '')) return found;
  return nominalsIn(context, phrase, false);
}

function nominalsIn({ sentence, actors, dates }: Context, { first, last }: Phrase, strict: boolean): ActorReference[] {
  const end = Math.min(last, ...dates.filter(date => date.first > first && date.first < last).map(date => date.first));
  const found: ActorReference[] = [];
  let comma = false;
  for (let at = first; at < end; at++) {
    const { upos, surface } = sentence.tokens[at]!;
    if (surface === ',') comma = true;
    if (!NAMING.has(upos) || isOwnerOrTitle(sentence, at) || (isSubject(sentence, at) && comma && strict)) continue;
    const described = describedWord(sentence, at);
    const isInside = described !== undefined && described >= first && described < end;
    const mention = actors.mentionAt(sentence.index, at);
    const isHead = mention?.headToken === at;
    const isLast = sentence.tokens.slice(at + 1, end).every(({ upos: next }) => !NAMING.has(next));
    // "the *US* negotiating team"
    const ofGroup = isInside && WORDS.teams.has(sentence.tokens[described]!.lemma.toLowerCase());
    if (isInside && !(isHead && (mention.kind === 'leader' || isLast || ofGroup))) continue;
    found.push(...actors.actorsOf(sentence.index, at));
  }
  return unique(found);
}

/** The two leaders whom a sentence names, where it names no third: "Modi invited him when *they* met". */
export function pairIn({ sentence, actors, spokesmen }: Context): ActorReference[] {
  const found = new Map<string, ActorReference>();
  for (let at = 0; at < sentence.tokens.length; at++) {
    const mention = actors.mentionAt(sentence.index, at);
    if (mention?.kind !== 'leader' || mention.headToken !== at || spokesmen.has(mention.key)) continue;
    if (!isOwnerOrTitle(sentence, at)) found.set(mention.key, referenceTo(mention));
  }
  return found.size === 2 ? [...found.values()] : [];
}

/** Who does what a verb says; of a passive, to whom it is done. */
export function subjectActors(context: Context, verb: number): ActorReference[] {
  const { sentence, actors } = context;
  const subject = surfaceSubject(sentence, verb);
  // "Blair, whose country leads the EU, and Solana will attend": trees may hang both on the verb.
  const subjects = new Set([...(subject === undefined ? [] : subjectsOf(sentence, verb)), subject ?? []].flat());
  const found = [...subjects]
    .flatMap(at => [at, ...restOfName(sentence, at)])
    .flatMap(at => actors.actorsOf(sentence.index, at));
  const front = nominalsInFront(sentence, verb);
  const listed = front === undefined ? [] : nominalsIn(context, front, false);
  // "Singh and his counterpart Aziz are to meet": a tree may see the last only.
  const isListed = ({ mention }: ActorReference): boolean =>
    !WORDS.origins.has(sentence.tokens[mention.first - 1]?.lower ?? '');
  const isSame = listed.some(({ key }) => found.some(each => each.key === key));
  if (found.length > 0) return unique(isSame ? [...found, ...listed.filter(isListed)] : found);
  if (listed.length > 0) return listed;
  // "is at the White House, *meeting* with Obama": what has no subject of its own shares that of the clause around it.
  const above = isIngForm(sentence.tokens[verb]!) ? clauseAbove(sentence, verb) : undefined;
  return above === undefined ? [] : subjectActors(context, above).filter(isLeader);
}

/** "flew to Helsinki to meet Putin": those for whom one goes somewhere are guests there too, where it is not their country. */
export const areGuests = (others: readonly Party[], country: string | undefined, actors: Actors): boolean =>
  country !== undefined &&
  others.length > 0 &&
  others.every(({ actor: { key, kind } }) => {
    const sides = kind === 'leader' ? actors.sidesOf(key) : [key];
    return sides.length > 0 && !sides.includes(country);
  });
