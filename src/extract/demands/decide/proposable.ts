import { isSingular } from '../../../clause/part-of-speech.ts';
import { undergoesPassive } from '../../../clause/phrase.ts';
import { argumentsIn } from '../../../clause/roles/index.ts';
import { WORDS as CLAUSE_WORDS } from '../../../clause/words.ts';
import type { Actors } from '../../actors.ts';
import type { Proposition } from '../proposition/proposition.ts';
import type { Wanting } from '../types.ts';
import { forms, isAct, WORDS } from '../words.ts';

/** Why a complement proposes nothing, or `undefined` where it does. */
export function whyNotProposable(actors: Actors, wanting: Wanting, proposition: Proposition): string | undefined {
  const { sentence, subject, kind } = proposition;
  if (subject !== undefined && CLAUSE_WORDS.times.has(sentence.tokens[subject]!.lemma)) return 'a time';
  return kind === 'clause' ? whyNoAct(actors, wanting, proposition) : whyNoThing(actors, wanting, proposition);
}

function whyNoAct(
  actors: Actors,
  { holders, control, stance, addressee, trigger, sentence: told }: Wanting,
  proposition: Proposition,
): string | undefined {
  const { sentence, core, subject } = proposition;
  const { lemma } = sentence.tokens[core]!;
  if (isDoingSo(proposition)) return 'told elsewhere';
  const isSelf = subject !== undefined && WORDS.selves.has(sentence.tokens[subject]!.lower);
  if (WORDS.silence.has(lemma)) {
    // Words are wanted of another party where they are asked of it: "urged the parties to discuss the border".
    const isAsked = stance === 'demands' && (addressee !== undefined || subject !== undefined) && !isSelf;
    const isRefused = stance === 'rejects' && !WORDS.reticence.has(told.tokens[trigger]!.lemma);
    const isTalk = isRefused && WORDS.talking.has(lemma) && isAboutMatters(proposition);
    if (!(isAsked && !WORDS.minds.has(lemma)) && !isTalk) return 'a matter of words';
  }
  // "declined to give details"
  if (
    stance === 'rejects' &&
    argumentsIn(sentence, core, 'object').some(
      at => WORDS.details.has(sentence.tokens[at]!.lemma) && sentence.tokens[at]!.upos === 'NOUN',
    )
  )
    return 'a matter of words';
  if (stance !== 'demands' || control === 'holder' || subject === undefined) return undefined;
  if (undergoesPassive(sentence, subject)) return undefined;
  const acting = actors.actorsOf(sentence.index, subject);
  const isOwn = acting.length > 0 && acting.every(({ key }) => holders.some(holder => holder.key === key));
  return isSelf || isOwn ? 'an own act' : undefined;
}

/** Who refuses to talk to another party, or about something, refuses more than words to reporters. */
const isAboutMatters = ({ sentence, core, last }: Proposition): boolean =>
  (['object', 'to', 'with', 'about', 'on'] as const)
    .flatMap(role => argumentsIn(sentence, core, role))
    .some(at => at > core && at < last && !WORDS.details.has(sentence.tokens[at]!.lemma));

/** "to do *that*", "to do *so*": the act is told elsewhere. */
function isDoingSo({ sentence, core, last }: Proposition): boolean {
  const { tokens } = sentence;
  if (tokens[core]!.lemma !== forms.do) return false;
  const so = tokens.findIndex(({ upos, lower }, at) => at > core && (upos !== 'ADV' || WORDS.doneSo.has(lower)));
  return WORDS.doneSo.has(tokens[so]?.lower ?? '') && so + 1 >= last;
}

function whyNoThing(actors: Actors, { stance }: Wanting, { sentence, core }: Proposition): string | undefined {
  const token = sentence.tokens[core]!;
  const { upos, lemma } = token;
  if (!['NOUN', 'PROPN', 'VERB'].includes(upos)) return 'no noun';
  // "rejected *talk* of a new war": what people say, where "talks" are what they do.
  if (WORDS.claims.has(lemma) || (WORDS.rumours.has(lemma) && isSingular(token))) return 'no proposition';
  if (stance === 'supports' && (upos !== 'NOUN' || !isAct(lemma))) return 'no act';
  const named = actors.actorsOf(sentence.index, core);
  const isActor = actors.mentionAt(sentence.index, core) !== undefined || named.some(({ kind }) => kind === 'leader');
  return isActor || (stance === 'supports' && named.length > 0) ? 'an actor' : undefined;
}
