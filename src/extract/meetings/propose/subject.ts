import { surfaceSubject } from '../../../clause/roles/subject.ts';
import { caseOf, dependents } from '../../../clause/tree.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, Mention, PlacedSentence } from '../../types.ts';
import { WORDS } from '../lexicon.ts';
import type { Context } from './context.ts';
import { unique } from './parties.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'SYM', 'PRON']);
/** Prepositions in front of what is no subject: "a truce *between* Iran and Iraq held". */
const EXCLUDING = new Set(['between', 'among', 'with', 'against', 'for', 'about', 'over', 'into', 'by']);
/** How many tokens a subject in front of its verb may have. */
const LONGEST = 14;
const CLOSING = new Set(['--', '—', '–', ')']);
const OPENING = new Set(['--', '—', '–', '(']);

/**
 * Who does what a verb says: its subjects in the tree; where these are nobody who is known, who is named right in front
 * of it, or behind a verb of saying ("said the minister").
 */
export function subjectActors(context: Context, verb: number): ActorReference[] {
  const { sentence, actors } = context;
  const asked = askedBy(context, verb);
  if (asked.length > 0) return asked;
  const own = dependents(sentence, verb, 'nsubj').filter(at => !EXCLUDING.has(caseOf(sentence, at) ?? ''));
  const inTree = own.length > 1 ? own : [surfaceSubject(sentence, verb) ?? own[0]];
  const found = inTree.flatMap(at =>
    at === undefined ? [] : [...actors.actorsOf(sentence.index, at), ...belonging(context, at, verb)],
  );
  // "Singh and his counterpart Aziz are to meet": a tree may see the last only.
  if (found.length > 0) {
    const listed = listedInFront(context, verb);
    return unique(listed.some(({ key }) => found.some(known => known.key === key)) ? [...found, ...listed] : found);
  }
  const before = namedInFront(context, verb);
  if (before.length > 0) return unique(before);
  const main = ofMainClause(context, verb);
  return unique(main.length > 0 ? main : namedBehind(context, verb));
}

/** "*Speaking after talks with X*, the premier said": a participle in front has the subject of the clause behind it. */
function ofMainClause({ sentence, actors }: Context, verb: number): ActorReference[] {
  const { tokens, index } = sentence;
  if (tokens[verb]!.xpos !== 'VBG' && tokens[verb]!.lower !== 'meeting') return [];
  if (tokens.slice(0, verb).some(({ upos }) => upos === 'VERB' || upos === 'NOUN' || upos === 'PROPN')) return [];
  for (let at = verb + 1; at < tokens.length; at++) {
    if (tokens[at]!.upos !== 'VERB' && tokens[at]!.upos !== 'AUX') continue;
    const subjects = dependents(sentence, at, 'nsubj').filter(token => token > verb);
    const found = subjects.flatMap(token => actors.actorsOf(index, token)).filter(({ kind }) => kind === 'leader');
    if (found.length > 0) return found;
  }
  return [];
}

/** "called *on Russia* to begin talks": whoever is asked to do it. */
function askedBy({ sentence, actors }: Context, verb: number): ActorReference[] {
  const { tokens, index } = sentence;
  const { head } = tokens[verb]!;
  if (tokens[verb - 1]?.surface !== 'to' || head < 0 || head > verb || !WORDS.askingOn.has(tokens[head]!.lemma))
    return [];
  return unique(
    dependents(sentence, head, 'obl')
      .filter(at => at < verb && ASKING.has(caseOf(sentence, at) ?? ''))
      .flatMap(at => actors.actorsOf(index, at)),
  );
}

const ASKING = new Set(['on', 'upon', 'to']);

/**
 * Whom the words between a subject and its verb add: "leaders *of France, Italy and Japan* met", "a delegation *led by
 * X* arrived".
 */
function belonging({ sentence, actors }: Context, subject: number, verb: number): ActorReference[] {
  const { tokens, index } = sentence;
  if (subject >= verb || !WORDS.bodies.has(tokens[subject]!.lemma.toLowerCase())) return [];
  const next = tokens[subject + 1];
  const led = next?.xpos === 'VBN' && LEADING.has(next.surface) && tokens[subject + 2]?.surface === 'by';
  if (!led && !(next && MEMBERS.has(next.surface))) return [];
  const found: ActorReference[] = [];
  for (let at = subject + (led ? 3 : 2); at < verb; at++) {
    const { upos, surface, xpos } = tokens[at]!;
    const mention = actors.mentionAt(index, at);
    if (mention && mention.headToken >= at) {
      const outer = actors.outermostAt(index, at) ?? mention;
      if (tokens[outer.last]?.xpos !== 'POS' && (!led || outer.kind === 'leader')) found.push(referenceTo(outer));
      at = outer.last - 1;
      if (led && found.length > 0) break;
    } else if (!NOMINAL.has(upos) && xpos !== 'POS' && surface !== ',' && surface !== 'and') break;
  }
  return found;
}

const LEADING = new Set(['led', 'headed']);
const MEMBERS = new Set(['of', 'from']);

/** The noun phrase in front of a verb and its auxiliaries; "Putin on Sunday proposed": a date between does not count. */
function namedInFront(context: Context, verb: number): ActorReference[] {
  const { tokens } = context.sentence;
  const at = endOfSubject(context, verb);
  if (at < 0) return [];
  const { surface, upos } = tokens[at]!;
  if (CLOSING.has(surface)) return namedBetween(context, OPENING, at);
  if (upos === 'CCONJ') {
    // "He was holding talks and on Saturday will meet …": the subject of the verb before.
    for (let other = at - 1; other >= 0; other--)
      if (tokens[other]!.upos === 'VERB') return subjectActors(context, other);
    return [];
  }
  if (surface.toLowerCase() === 'to') {
    // "urged Sudan and Chad to hold talks", "Chad vowed to hold talks"
    const asked = namedUpTo(context, at - 1);
    return asked.length > 0 || tokens[at - 1]?.upos !== 'VERB' ? asked : subjectActors(context, at - 1);
  }
  if (surface !== ',') return namedUpTo(context, at);
  const described = namedBeforeAside(context, at);
  if (described.length > 0) return described;
  const beside = namedUpTo(context, at - 1);
  if (beside.length > 0 || tokens[verb]!.xpos === 'VB') return beside;
  // "US officials, still hoping for a reply, held …": the subject in front of an aside.
  for (let comma = at - 1; comma > 0; comma--) if (tokens[comma]!.surface === ',') return namedUpTo(context, comma - 1);
  return [];
}

/** "Starmer, *co-leader of the group alongside Macron*, is to address …": who is named in front of what describes him. */
function namedBeforeAside(context: Context, closing: number): ActorReference[] {
  const { tokens } = context.sentence;
  for (let comma = closing - 1; comma > 0; comma--) {
    if (tokens[comma]!.surface !== ',') continue;
    const { upos, xpos } = tokens[comma + 1]!;
    const describes = upos === 'NOUN' || upos === 'DET' || xpos === 'WP' || xpos === 'VBN' || xpos === 'VBG';
    return describes ? namedUpTo(context, comma - 1) : [];
  }
  return [];
}

/** Index of the last token in front of a verb that is no part of its group: auxiliaries, adverbs, "is due to", dates. */
function endOfSubject({ sentence, dates }: Context, verb: number): number {
  const { tokens } = sentence;
  let at = verb - 1;
  for (; at >= 0; at--) {
    const { upos, surface, lemma, xpos } = tokens[at]!;
    const before = tokens[at - 1];
    if (upos === 'AUX' || upos === 'ADV' || xpos === 'WP' || xpos === 'WDT') continue;
    if (dates.some(date => at >= date.first - (isPreposition(tokens[date.first - 1]?.upos) ? 1 : 0) && at < date.last))
      continue;
    if (surface.toLowerCase() === 'to') {
      if (before && (before.upos === 'AUX' || WORDS.plannedPredicates.has(before.lemma))) continue;
      break;
    }
    if (WORDS.plannedPredicates.has(lemma) && tokens[at + 1]?.surface === 'to') continue;
    if (upos !== 'PART' || xpos === 'POS') break;
  }
  return at;
}

const isPreposition = (upos: string | undefined): boolean => upos === 'ADP';

function namedUpTo({ sentence, actors }: Context, end: number, joining = JOINING): ActorReference[] {
  const found: ActorReference[] = [];
  for (let at = end; at >= 0 && at > end - LONGEST; at--) {
    const { upos, surface, xpos } = sentence.tokens[at]!;
    if (EXCLUDING.has(surface.toLowerCase())) return [];
    if (!NOMINAL.has(upos) && xpos !== 'POS' && !joining.has(surface) && !isListComma(sentence, at, actors)) break;
    const mention = actors.mentionAt(sentence.index, at);
    // "Ukraine's allies met": not Ukraine.
    const owner = mention !== undefined && sentence.tokens[mention.last]?.xpos === 'POS';
    const named = mention !== undefined && !owner && (mention.headToken === at || mention.kind === 'leader');
    if (named) found.unshift(referenceTo(mention));
    else if (found.length === 0 && upos === 'NOUN') found.unshift(...actors.actorsOf(sentence.index, at));
    if (mention) at = Math.min(at, mention.first);
  }
  return found;
}

/** Those in front of a verb that are listed side by side: "Norway and Spain held". */
function listedInFront(context: Context, verb: number): ActorReference[] {
  const end = endOfSubject(context, verb);
  return end < 0 ? [] : namedUpTo(context, end, LISTING);
}

const LISTING: ReadonlySet<string> = new Set(['and', '-']);
/** Between the parts of a subject: "negotiators *from* Canada *and* Mexico". */
const JOINING: ReadonlySet<string> = new Set(['and', '-', 'from', 'of']);

/** "the United States, Canada and Mexico": a comma between two that are named. */
const isListComma = (sentence: PlacedSentence, at: number, actors: Actors): boolean =>
  sentence.tokens[at]!.surface === ',' &&
  at > 0 &&
  actors.mentionAt(sentence.index, at - 1) !== undefined &&
  actors.mentionAt(sentence.index, at + 1) !== undefined;

/** "a group of states -- Austria, France and Greece -- will meet": who is listed between dashes or brackets. */
function namedBetween({ sentence, actors }: Context, openings: ReadonlySet<string>, closing: number): ActorReference[] {
  const found: ActorReference[] = [];
  for (let at = closing - 1; at >= 0; at--) {
    if (openings.has(sentence.tokens[at]!.surface)) return found;
    const mention = actors.mentionAt(sentence.index, at);
    if (mention?.headToken === at) found.unshift(referenceTo(mention));
  }
  return [];
}

/** "…, said Foreign Minister Ali Alatas": who speaks stands behind the verb. */
function namedBehind({ sentence, actors }: Context, verb: number): ActorReference[] {
  if (!WORDS.governors.speak.has(sentence.tokens[verb]!.lemma)) return [];
  for (let at = verb + 1; at < sentence.tokens.length && at < verb + LONGEST; at++) {
    const { upos, surface } = sentence.tokens[at]!;
    const mention = actors.mentionAt(sentence.index, at);
    if (mention?.kind === 'leader') return [referenceTo(mention)];
    if (surface === ',' || upos === 'VERB' || upos === 'SCONJ') break;
  }
  return [];
}

const referenceTo = (mention: Mention): ActorReference => ({
  key: mention.key,
  kind: mention.kind,
  mention,
  ...(mention.inferred !== undefined && { inferred: mention.inferred }),
});
