import { clauseSubject, surfaceSubject } from '../../clause/roles/subject.ts';
import { caseOf, dependent, dependents } from '../../clause/tree.ts';
import type { FrameMatch } from '../../frames/match.ts';
import type { Role } from '../../frames/schema.ts';
import { isSayingVerb } from '../../lexicon/saying.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { type Authors, writersOf } from './authors.ts';

/** Who holds the stance: the source; for "a letter pleading for …" who wrote it; where no source can be, the speaker. */
export function holdersOf(
  reading: Reading,
  actors: Actors,
  sentence: PlacedSentence,
  match: FrameMatch,
  authors: Authors,
): ActorReference[] {
  const { frame, trigger } = match;
  const found = actorsIn(actors, sentence, match, 'source').filter(isNotNamedBelow(actors, sentence, match));
  const described = leaderDescribed(actors, sentence, trigger);
  if (described.length > 0) return described;
  const aside = asideSpeaker(actors, sentence, match);
  if (aside.length > 0) return aside;
  if (found.length > 0) return [...joinedBefore(actors, sentence, match), ...found];
  const source = match.roles.source?.[0]?.tokens[0];
  const written = source === undefined ? [] : writersOf(actors, sentence, source, authors);
  if (written.length > 0) return [...written];
  if (frame.pos === 'verb' && (source === undefined || isMistakenParticiple(sentence, trigger))) {
    const beside = namedBeside(actors, sentence, trigger);
    if (beside.length > 0) return beside;
  }
  const reporting = reportingSubject(actors, sentence, trigger);
  if (reporting.length > 0) return reporting;
  const { relation, head, xpos } = sentence.tokens[trigger]!;
  if (relation === 'acl' && xpos === 'VBG') {
    const subject = clauseSubject(sentence, head);
    const authors = subject === undefined ? [] : actors.actorsOf(sentence.index, subject);
    if (authors.length > 0) return authors;
  }
  return frame.speaker || !frame.source ? speakerOf(reading, actors, sentence, trigger) : [];
}

/** "the leaders of Chile and President Rosa Diaz, *who* asked": a name right before "who" is whom it stands for. */
function leaderDescribed(actors: Actors, sentence: PlacedSentence, trigger: number): ActorReference[] {
  const pronoun = dependents(sentence, trigger, 'nsubj').find(
    at => at < trigger && sentence.tokens[at]!.lower === 'who',
  );
  if (pronoun === undefined) return [];
  const before = actors.outermostAt(
    sentence.index,
    sentence.tokens[pronoun - 1]!.surface === ',' ? pronoun - 2 : pronoun - 1,
  );
  return before?.kind === 'leader' ? actors.actorsOf(sentence.index, before.headToken).slice(0, 1) : [];
}

/** "Oslo, *the minister said*, must pay": who says so between two commas, where the tree takes who must act for him. */
function asideSpeaker(actors: Actors, sentence: PlacedSentence, { roles, trigger }: FrameMatch): ActorReference[] {
  const act = roles.proposition?.[0]?.tokens[0];
  if (act === undefined || act < trigger || !isSayingVerb(sentence.tokens[trigger]!.lemma)) return [];
  const mention = actors.outermostAt(sentence.index, trigger - 1);
  const isComma = (at: number): boolean => sentence.tokens[at]?.surface === ',';
  const opening = Math.min(act, ...dependents(sentence, act, 'aux', 'cop'));
  if (mention === undefined || mention.first < 2 || !isComma(mention.first - 1) || !isComma(opening - 1)) return [];
  return actors.actorsOf(sentence.index, mention.headToken);
}

/**
 * "Levy said that the war was lost and *called* for talks": what the tree joins to the clause that is told may be told of
 * who tells it.
 */
function reportingSubject(actors: Actors, sentence: PlacedSentence, trigger: number): ActorReference[] {
  const { relation, head, xpos } = sentence.tokens[trigger]!;
  if (relation !== 'conj' || !['VBD', 'VBN'].includes(xpos) || dependent(sentence, trigger, 'nsubj', 'aux')) return [];
  const above = sentence.tokens[head]!;
  const verb = above.relation === 'ccomp' && above.head >= 0 ? sentence.tokens[above.head] : undefined;
  if (verb?.xpos !== 'VBD' || !isSayingVerb(verb.lemma)) return [];
  const subject = surfaceSubject(sentence, above.head);
  return subject === undefined ? [] : actors.actorsOf(sentence.index, subject);
}

/** "Levy *demanded*", "Levy, in a speech, *demanded*": a name before a finite verb without a subject in the tree. */
function namedBeside(actors: Actors, sentence: PlacedSentence, verb: number): ActorReference[] {
  const { xpos, relation } = sentence.tokens[verb]!;
  const isTelling =
    ['VBD', 'VBZ'].includes(xpos) || (xpos === 'VBN' && relation === 'root') || isMistakenParticiple(sentence, verb);
  if (!isTelling || relation === 'acl:relcl') return [];
  let at = verb - 1;
  while (at > 0 && ['ADV', 'AUX'].includes(sentence.tokens[at]!.upos)) at--;
  if (sentence.tokens[at]?.surface === ',') at = beforeAside(sentence, at);
  const mention = actors.outermostAt(sentence.index, at);
  return mention === undefined ? [] : actors.actorsOf(sentence.index, mention.headToken);
}

/** "…, *called* on Oslo": a past form behind a comma that the tree takes for a participle of the noun before. */
const isMistakenParticiple = (sentence: PlacedSentence, verb: number): boolean =>
  sentence.tokens[verb]!.xpos === 'VBN' &&
  sentence.tokens[verb]!.relation === 'acl' &&
  sentence.tokens[verb - 1]?.surface === ',' &&
  !dependents(sentence, verb, 'obl').some(at => caseOf(sentence, at) === 'by');

/** The token before a phrase between two commas, the second of which is given; -1 where there is none. */
function beforeAside(sentence: PlacedSentence, comma: number): number {
  for (let at = comma - 1; at > 0 && at > comma - REACH; at--) {
    const { surface, xpos } = sentence.tokens[at]!;
    // "a speech *read* on the radio" may pass for a past form.
    const isClause = xpos === 'VBD' && sentence.tokens[at - 1]!.upos !== 'NOUN';
    if (isClause || ['VBZ', 'VBP', 'MD'].includes(xpos)) return -1;
    if (surface === ',') return sentence.tokens[at + 1]!.upos === 'ADP' ? at - 1 : -1;
  }
  return -1;
}

/** How many tokens a phrase between a name and its verb may take. */
const REACH = 14;

/** "Canada, Mexico *and the Vatican* urged": the tree may take the last of a list for a subject beside the first. */
function joinedBefore(actors: Actors, sentence: PlacedSentence, { roles, trigger }: FrameMatch): ActorReference[] {
  const last = roles.source?.[0]?.tokens[0];
  if (last === undefined || dependent(sentence, last, 'cc') === undefined) return [];
  const before = dependents(sentence, trigger, 'nsubj').filter(at => at < last);
  return before.flatMap(at => actors.actorsOf(sentence.index, at));
}

/** "*They* said that *Moscow* must go": a pronoun does not stand for whom the clause below it names. */
function isNotNamedBelow(
  actors: Actors,
  sentence: PlacedSentence,
  { roles }: FrameMatch,
): (holder: ActorReference) => boolean {
  const source = roles.source?.[0]?.tokens[0];
  const act = roles.proposition?.[0]?.tokens[0];
  if (source === undefined || act === undefined || sentence.tokens[source]!.upos !== 'PRON') return () => true;
  const named = dependents(sentence, act, 'nsubj')
    .filter(at => sentence.tokens[at]!.upos === 'PROPN')
    .flatMap(at => actors.actorsOf(sentence.index, at));
  return ({ key }) => !named.some(actor => actor.key === key);
}

/** The actors of the first filling of a role that denotes any. */
export function actorsIn(actors: Actors, sentence: PlacedSentence, match: FrameMatch, role: Role): ActorReference[] {
  for (const { tokens } of match.roles[role] ?? []) {
    const found = tokens.flatMap(token => actors.actorsOf(sentence.index, token));
    if (found.length > 0) return found;
  }
  return [];
}
