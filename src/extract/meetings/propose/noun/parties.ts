import { isIndefinite } from '../../../../clause/modality/index.ts';
import { isVerb } from '../../../../clause/part-of-speech.ts';
import { isOwnerOrTitle } from '../../../../clause/phrase.ts';
import { type Phrase, phrasesBehind } from '../../../../clause/phrases.ts';
import { referenceTo } from '../../../actors.ts';
import { WORDS } from '../../lexicon.ts';
import type { Party } from '../../types.ts';
import { actorsIn, asParties, isLeader, pairIn } from '../actors.ts';
import type { Context } from '../context.ts';
import { partiesBeside, partiesOfClause, partiesOfLink } from '../parts.ts';
import { type MeetingNoun, namesMeeting } from './form.ts';

/** Who takes part in the meeting that a noun names, by the words around it. */
export function partiesOfNoun(context: Context, told: MeetingNoun): Party[] {
  const { phrases, carrier, links, start, form } = told;
  const behind = partiesBehind(
    context,
    phrases,
    links.some(({ frame }) => frame.host !== undefined),
  );
  const isWith = phrases.some(({ preposition }) => WORDS.with.has(preposition ?? ''));
  // "the delegation to the talks was led by X": he leads no more than that.
  const isTeam = WORDS.teams.has(context.sentence.tokens[start - 2]?.lemma ?? '');
  const named: Party[] = [
    ...partiesBefore(context, told),
    ...(isTeam ? asParties(behind.map(({ actor }) => actor)) : behind),
    ...partiesBehindVerb(context, told),
    ...links.flatMap(link => partiesOfLink(context, link, isWith)),
    ...partiesBeside(context, carrier, behind.length > 0, isIndefinite(context.sentence, told.noun)),
  ];
  const parties = [...named, ...partiesOfTheir(context, told, named), ...partiesOfCall(context, told)];
  const sides = new Set(parties.map(({ actor: { key } }) => context.actors.sidesOf(key)[0] ?? key));
  const lacksOther = form === 'visit' ? !parties.some(({ actor }) => isLeader(actor)) : isWith && sides.size === 1;
  return lacksOther ? [...parties, ...partiesOfClause(context, told.noun)] : parties;
}

/** Who speaks in a transcript whose title names one of them: "Beginning of talks with X". */
export function partiesOfTranscript({ actors, headline, sentence }: Context, named: readonly Party[]): Party[] {
  if (!headline) return [];
  const { sentences } = actors.reading;
  const isLabel = (at: number): boolean =>
    sentences[at]!.isLabel === true && sentences[at]!.article === sentence.article;
  const speakers = actors.mentions.filter(({ kind, sentence: at }) => kind === 'leader' && isLabel(at));
  const isNamed = speakers.some(({ key }) => named.some(({ actor }) => actor.key === key));
  return isNamed ? asParties(speakers.map(referenceTo)) : [];
}

/** Who stands in front of a noun: "*Trump*'s meeting", "*US*-*North Korea* talks", "*UN*-hosted talks". */
function partiesBefore({ sentence, actors }: Context, { start, noun }: MeetingNoun): Party[] {
  const { tokens, index } = sentence;
  const found: Party[] = [];
  for (let at = start; at < noun; at++) {
    const mention = actors.mentionAt(index, at);
    if (!mention) {
      if (isOwnerOrTitle(sentence, at)) found.push(...asParties(actors.actorsOf(index, at)));
      continue;
    }
    // "the coalition of *the willing* meeting": the name begins before what trees make the nominal.
    if (mention.headToken !== at && Math.max(mention.first, start) !== at) continue;
    // "(AU)-sponsored", "US-hosted"
    const dash = tokens.findIndex(({ surface }, each) => each >= mention.last && surface === '-');
    const isHost = dash >= 0 && dash < mention.last + 2 && WORDS.hosting.has(tokens[dash + 1]?.lower ?? '');
    found.push({ actor: referenceTo(mention), part: isHost ? 'host' : 'party' });
  }
  return found;
}

/** Who takes part by the phrases behind a noun: "between X and Y", "with Z", "hosted by W". */
function partiesBehind(context: Context, phrases: readonly Phrase[], isHosted: boolean): Party[] {
  const parties: Party[] = [];
  let topic = false;
  let host = false;
  for (const phrase of phrases) {
    const { preposition } = phrase;
    if (preposition === undefined) continue;
    const isLed = WORDS.under.has(preposition) && hasWord(context, phrase, WORDS.chairing);
    const opensHost = (phrase.verb && WORDS.hosts.has(preposition)) || isInvitation(context, phrase) || isLed;
    if (opensHost) host = true;
    const isDate = context.dates.some(date => date.first <= phrase.first && date.last > phrase.first);
    if (WORDS.topics.has(preposition) && !opensHost && !isDate) topic = true;
    const isHost = host && WORDS.belonging.has(preposition);
    if (WORDS.company.has(preposition) || isHost) topic = false;
    if (namesMeeting(context.sentence, phrase)) break;
    const isHosting = phrase.verb === true && opensHost;
    if (topic || !(isHosting || WORDS.company.has(preposition) || WORDS.belonging.has(preposition))) continue;
    // "led the summit alongside Y"
    const isBesideHost = isHosted && WORDS.beside.has(preposition);
    parties.push(...asParties(actorsIn(context, phrase), isHost || isHosting || isBesideHost ? 'host' : 'party'));
    if (phrase.last > phrase.first) host = false;
  }
  return parties;
}

/** "The talks will resume in Oslo *with the three powers at the table*", "took place *between* the two". */
function partiesBehindVerb(context: Context, { carrier, noun }: MeetingNoun): Party[] {
  if (carrier === undefined || carrier.by === 'oblique' || carrier.verb < noun || carrier.via.length > 0) return [];
  if (!WORDS.occurring.has(context.sentence.tokens[carrier.verb]!.lemma)) return [];
  const phrases = phrasesBehind(context.sentence, carrier.verb);
  return partiesBehind(
    context,
    phrases.filter(({ preposition }) => WORDS.company.has(preposition ?? '')),
    false,
  );
}

const hasWord = ({ sentence }: Context, { first, last }: Phrase, words: ReadonlySet<string>): boolean =>
  sentence.tokens.slice(first, last).some(({ lemma }) => words.has(lemma.toLowerCase()));

const isInvitation = (context: Context, phrase: Phrase): boolean => hasWord(context, phrase, WORDS.inviting);

/** "received a call *from X*", "made a call *to Y*": the other end of the line. */
const partiesOfCall = (context: Context, { form, phrases }: MeetingNoun): Party[] =>
  form === 'call'
    ? asParties(
        phrases
          .filter(({ preposition }) => WORDS.callers.has(preposition ?? ''))
          .flatMap(phrase => actorsIn(context, phrase))
          .filter(isLeader),
      )
    : [];

/**
 * "At a news conference with X after *their* meeting, Y said …": the two leaders whom a sentence names, where "their" is
 * nobody who was named before.
 */
function partiesOfTheir(context: Context, { start }: MeetingNoun, known: readonly Party[]): Party[] {
  if (!WORDS.their.has(context.sentence.tokens[start]?.lower ?? '')) return [];
  return known.filter(({ actor }) => isLeader(actor)).length > 1 ? [] : asParties(pairIn(context));
}

/** "Countries represented at the meeting included France and Poland": whoever is listed takes part. */
export function listedAttendees(context: Context, { noun, start }: MeetingNoun): Party[] {
  const { tokens } = context.sentence;
  if (!tokens.slice(0, start).some(({ lemma }) => WORDS.attendees.has(lemma.toLowerCase()))) return [];
  const verb = tokens.findIndex((token, at) => at > noun && isVerb(token));
  if (verb < 0 || !WORDS.listingVerbs.has(tokens[verb]!.lemma)) return [];
  return asParties(
    phrasesBehind(context.sentence, verb)
      .slice(0, 1)
      .flatMap(phrase => actorsIn(context, phrase)),
  );
}
