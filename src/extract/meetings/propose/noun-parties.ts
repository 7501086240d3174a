import { isPassive } from '../../../clause/form.ts';
import { caseOf, dependents } from '../../../clause/tree.ts';
import type { ActorReference } from '../../types.ts';
import { WORDS } from '../lexicon.ts';
import type { Part, Party } from '../types.ts';
import { speakingBeside } from './company.ts';
import type { Context } from './context.ts';
import type { Governor } from './governor.ts';
import { formOfNoun, isPartOfCompound } from './noun-form.ts';
import { actorsIn, unique } from './parties.ts';
import { type Phrase, phrasesBehind } from './scan.ts';
import { subjectActors } from './subject.ts';
import { verbGroup } from './verb-group.ts';

/** Prepositions that name parties wherever they stand, and end what a topic preposition opened. */
const STRONG = new Set(['with', 'between', 'among', 'amongst', 'alongside', 'including', 'involving']);

/** Who speaks after a meeting need not have been there, if he speaks for a whole state. */
const AFTERWARDS = new Set(['after', 'following']);

/** Prepositions by which something happens while a meeting goes on. */
const WITHIN = new Set(['at', 'during']);

/** Who takes part by the phrases behind a meeting's noun: "between X and Y", "with Z", "hosted by W". */
export function partiesBehind(context: Context, phrases: readonly Phrase[], hosted: boolean): Party[] {
  const parties: Party[] = [];
  let topic = false;
  let host = false;
  for (const phrase of phrases) {
    const { preposition } = phrase;
    if (preposition === undefined) continue;
    if (preposition === 'at' || preposition === 'upon')
      for (const actor of invitersIn(context, phrase)) parties.push({ actor, part: 'host' });
    const opensHost = WORDS.governors.host.has(preposition) || invites(context, phrase) || isChairing(context, phrase);
    if (opensHost) host = true;
    // "under South African mediation"
    if (opensHost && preposition === 'under')
      for (const { key, kind, mention } of namedIn(context, phrase))
        parties.push({ actor: { key, kind, mention }, part: 'party' });
    if (WORDS.topicPrepositions.has(preposition) && !opensHost && !isDate(context, phrase)) topic = true;
    if (STRONG.has(preposition)) topic = false;
    const hosting = WORDS.governors.host.has(preposition);
    // "hosted by the king"
    if ((preposition === 'by' || preposition === 'of') && host) topic = false;
    if (namesMeeting(context, phrase)) break;
    if (topic || !(hosting || WORDS.partyPrepositions.has(preposition))) continue;
    const part: Part =
      hosting || (host && (preposition === 'by' || preposition === 'of')) || (hosted && preposition === 'alongside')
        ? 'host'
        : 'party';
    for (const actor of actorsIn(context, phrase)) parties.push({ actor, part });
    if (phrase.last > phrase.first) host = false;
  }
  return parties;
}

/**
 * "The talks will resume in Oslo *with the three powers at the table*", "took place *between* the two": who is named
 * behind the verb of which the meeting is the subject.
 */
export function partiesBehindVerb(context: Context, noun: number, governor: Governor | undefined): Party[] {
  if (!governor || governor.verb < noun || governor.via.length > 0 || !governor.role.endsWith('subject')) return [];
  const { lemma } = context.sentence.tokens[governor.verb]!;
  const known = [WORDS.describing, WORDS.scheduled, WORDS.resuming, WORDS.governors.begin, WORDS.governors.occur];
  if (!known.some(verbs => verbs.has(lemma))) return [];
  const naming = phrasesBehind(context.sentence, governor.verb).filter(({ preposition }) =>
    STRONG.has(preposition ?? ''),
  );
  return partiesBehind(context, naming, false);
}

/** "at the invitation of the king": he is the host. */
const invites = ({ sentence }: Context, { first, last }: Phrase): boolean =>
  sentence.tokens.slice(first, last).some(({ lemma, upos }) => upos === 'NOUN' && WORDS.inviting.has(lemma));

/** "at *the king*'s invitation": whose it is. */
function invitersIn(context: Context, phrase: Phrase): ActorReference[] {
  if (!invites(context, phrase)) return [];
  const { sentence, actors } = context;
  const owners: ActorReference[] = [];
  for (let at = phrase.first; at < phrase.last; at++)
    if (sentence.tokens[at]!.relation === 'nmod:poss') owners.push(...actors.actorsOf(sentence.index, at));
  return owners;
}

/** "a meeting *on Monday* of the ministers": a day is no topic. */
const isDate = ({ dates }: Context, { first }: Phrase): boolean =>
  dates.some(date => date.first <= first && date.last > first);

/** All who are named in a phrase, those who only describe a noun too. */
function namedIn({ sentence, actors }: Context, { first, last }: Phrase): ActorReference[] {
  const found: ActorReference[] = [];
  for (let at = first; at < last; at++) {
    const mention = actors.mentionAt(sentence.index, at);
    if (mention?.headToken === at) found.push({ key: mention.key, kind: mention.kind, mention });
  }
  return found;
}

/** "under the chairmanship of", "under the auspices of". */
const isChairing = ({ sentence }: Context, { preposition, first, last }: Phrase): boolean =>
  preposition === 'under' &&
  sentence.tokens.slice(first, last).some(({ lemma }) => WORDS.chairing.has(lemma.toLowerCase()));

/** "…, including a meeting with the premier": that is a meeting of its own. */
function namesMeeting({ sentence }: Context, { first, last }: Phrase): boolean {
  for (let at = first; at < last; at++)
    if (formOfNoun(sentence, at) !== undefined && !isPartOfCompound(sentence, at)) return true;
  return false;
}

/** Who takes part by the verb on which the noun hangs: "X hosted the talks", "Y told reporters after the meeting". */
export function partiesOfGovernor(
  context: Context,
  governor: Governor,
  hasOthers: boolean,
  hasCompany: boolean,
): Party[] {
  const { sentence, actors } = context;
  const { verb, role, preposition } = governor;
  const { lemma } = sentence.tokens[verb]!;
  const { governors } = WORDS;
  const of = (token: number | undefined): ActorReference[] =>
    token === undefined ? [] : actors.actorsOf(sentence.index, token);
  const as = (part: Part, ...found: readonly ActorReference[][]): Party[] =>
    unique(found.flat()).map(actor => ({ actor, part }));
  const objects = (): ActorReference[] => dependents(sentence, verb, 'obj', 'iobj').flatMap(of);
  if (isAbsent(lemma, preposition, role) || staysAway(context, verb)) return [];
  switch (role) {
    case 'subject':
      return governors.include.has(lemma) ? as('party', objects(), listedBehind(context, verb)) : [];
    case 'passive-subject': {
      if (governors.propose.has(lemma)) return [];
      const agents = dependents(sentence, verb, 'obl').filter(at => caseOf(sentence, at) === 'by');
      return as(governors.host.has(lemma) ? 'host' : 'party', agents.flatMap(of));
    }
    case 'object': {
      const subject = subjectActors(context, verb);
      if (governors.host.has(lemma)) return as('host', subject);
      if (governors.attend.has(lemma) || WORDS.addressing.has(lemma)) return as('party', subject);
      if (governors.cancel.has(lemma) && hasOthers) return as('party', subject);
      // "proposed talks with Iran" are his own; "proposed talks between Iran and Iraq" are theirs.
      return governors.propose.has(lemma) && hasCompany ? as('party', subject) : [];
    }
    case 'oblique': {
      if (preposition === undefined) return [];
      const subject = subjectActors(context, verb);
      // "invited him to a meeting", "will be joined by the premier for a session"
      if (WORDS.inviting.has(lemma) && (preposition === 'to' || preposition === 'for'))
        return isPassive(sentence, verb) ? as('party', subject) : [...as('host', subject), ...as('party', objects())];
      if (lemma === 'join' && isPassive(sentence, verb)) return as('party', subject, agentsOf(context, verb));
      if (governors.attendWith.get(lemma)?.has(preposition))
        return as('party', subject, lemma === 'send' || lemma === 'represent' ? objects() : []);
      if (lemma === 'preside' && preposition === 'over') return as('host', subject);
      // "Iran and Iraq failed to agree after talks": two who do anything after talks had them.
      const both = !hasOthers && subject.length > 1 && AFTERWARDS.has(preposition);
      // "was criticised at the summit" need not be there; whoever "was told" there is.
      const speaks =
        governors.speak.has(lemma) &&
        governors.speakPrepositions.has(preposition) &&
        (WORDS.addressing.has(lemma) || !isPassive(sentence, verb));
      if (!both && !speaks && WITHIN.has(preposition) && acts(context, verb))
        return as(
          'party',
          subject.filter(({ key, kind }) => kind === 'leader' && !context.spokesmen.has(key)),
        );
      if (!both && !speaks) return [];
      // "Putin told Trump during the call": both are in it. Whoever is told after it need not be.
      const told =
        preposition === 'during' || preposition === 'in' ? objects().filter(({ kind }) => kind === 'leader') : [];
      return as(
        'party',
        subject.filter(
          ({ key, kind }) =>
            (kind === 'leader' ||
              hasOthers ||
              subject.length > 1 ||
              (!AFTERWARDS.has(preposition) && governor.via.length === 0)) &&
            !context.spokesmen.has(key),
        ),
        told,
        speakingBeside(context, verb),
      );
    }
  }
}

/** "At the summit the premier *signed up to* a statement": whoever does something there is there. */
const acts = ({ sentence, headline }: Context, verb: number): boolean =>
  sentence.tokens[verb]!.upos === 'VERB' && !isPassive(sentence, verb) && !verbGroup(sentence, verb, headline).negated;

/** "joined *by X*", by the words. */
const agentsOf = (context: Context, verb: number): ActorReference[] =>
  phrasesBehind(context.sentence, verb)
    .filter(({ preposition }) => preposition === 'by')
    .flatMap(phrase => actorsIn(context, phrase));

/** "refused to attend", "did not take part". */
function staysAway({ sentence, headline }: Context, verb: number): boolean {
  const { tokens } = sentence;
  if (tokens[verb - 1]?.surface === 'to' && WORDS.governors.absent.has(tokens[verb - 2]?.lemma ?? '')) return true;
  const { negated, status } = verbGroup(sentence, verb, headline);
  return negated && status !== 'ongoing' && WORDS.governors.attend.has(tokens[verb]!.lemma);
}

const isAbsent = (lemma: string, preposition: string | undefined, role: Governor['role']): boolean =>
  (role === 'object' && WORDS.governors.absent.has(lemma)) ||
  (preposition !== undefined && (WORDS.governors.absentWith.get(lemma)?.has(preposition) ?? false));

/** "bring together China, the two Koreas and Japan": what follows the verb, by the words. */
const listedBehind = (context: Context, verb: number): ActorReference[] =>
  phrasesBehind(context.sentence, verb)
    .filter(({ preposition }) => preposition === undefined || preposition === 'together')
    .flatMap(phrase => actorsIn(context, phrase));
