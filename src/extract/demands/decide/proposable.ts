import { isOpen, undergoesPassive } from '../../../clause/phrase.ts';
import { argumentsIn } from '../../../clause/roles/index.ts';
import type { Actors } from '../../actors.ts';
import { isCertainText, type Proposition } from '../proposition/proposition.ts';
import type { Wanting } from '../types.ts';
import { forms, isAct, WORDS } from '../words.ts';

/** Why a complement proposes nothing, or `undefined` where it does. */
export const whyNotProposable = (actors: Actors, wanting: Wanting, proposition: Proposition): string | undefined =>
  proposition.kind === 'clause' ? whyNoAct(actors, wanting, proposition) : whyNoThing(actors, wanting, proposition);

function whyNoAct(actors: Actors, wanting: Wanting, proposition: Proposition): string | undefined {
  const { sentence, subject } = proposition;
  if (isToldElsewhere(proposition)) return 'what it is about is told elsewhere';
  const isSelf = subject !== undefined && WORDS.selves.has(sentence.tokens[subject]!.lower);
  if (isOfWords(wanting, proposition, isSelf)) return 'a matter of words';
  const { stance, control, holders } = wanting;
  if (stance !== 'demands' || control === 'holder' || subject === undefined) return undefined;
  if (undergoesPassive(sentence, subject)) return undefined;
  const acting = actors.actorsOf(sentence.index, subject);
  const isOwn = acting.length > 0 && acting.every(({ key }) => holders.some(holder => holder.key === key));
  return isSelf || isOwn ? 'an own act' : undefined;
}

/** "turn *that* into reality", "do *so*": the object stands for what was told elsewhere. */
function isToldElsewhere({ sentence, core, last }: Proposition): boolean {
  const [object, behind] = sentence.tokens.slice(core + 1, last);
  const words = sentence.tokens[core]!.lemma === forms.do ? WORDS.doneSo : WORDS.pointing;
  return words.has(object?.lower ?? '') && (behind === undefined || NO_NOUNS.has(behind.upos));
}

/** What may stand behind a pronoun, and not behind a word that points at a noun: "*that* into", "that deal". */
const NO_NOUNS = new Set(['ADP', 'PUNCT', 'ADV', 'PART', 'CCONJ', 'SCONJ']);

/**
 * Whether only something said is wanted or refused. Words are wanted of another party where they are asked of it ("urged
 * the parties to discuss the border"), and refused where they would be to it, or about something.
 */
function isOfWords(wanting: Wanting, { sentence, core, last, subject }: Proposition, isSelf: boolean): boolean {
  const { stance, addressee, control, trigger } = wanting;
  const { lemma } = sentence.tokens[core]!;
  const about = MATTERS.flatMap(role => argumentsIn(sentence, core, role)).filter(at => at > core && at < last);
  const isDetail = (at: number): boolean => WORDS.details.has(sentence.tokens[at]!.lemma);
  // "declined to give details"
  if (!WORDS.silence.has(lemma))
    return stance === 'rejects' && about.some(at => isDetail(at) && sentence.tokens[at]!.upos === 'NOUN');
  // "wants to talk *to Oslo*"
  const isWish =
    control === 'holder' && WORDS.talking.has(lemma) && WITH.some(role => argumentsIn(sentence, core, role).length > 0);
  if (stance === 'demands')
    return isSelf || WORDS.minds.has(lemma) || (!isWish && (addressee ?? subject) === undefined);
  const isCurt = WORDS.reticence.has(wanting.sentence.tokens[trigger]!.lemma);
  return stance !== 'rejects' || isCurt || !WORDS.talking.has(lemma) || about.every(isDetail);
}

const WITH = ['to', 'with'] as const;
const MATTERS = ['object', 'to', 'with', 'about', 'on'] as const;

/** "would not accept *this text*", "refused to support *the plan*": it is told, if not what stands in it. */
export function isTextRefused({ stance, trigger, complement }: Wanting, { sentence, core }: Proposition): boolean {
  const isTaken = [trigger, complement].some(at => WORDS.taking.has(sentence.tokens[at]!.lemma));
  return stance === 'rejects' && isTaken && isCertainText(sentence, core);
}

function whyNoThing(actors: Actors, wanting: Wanting, proposition: Proposition): string | undefined {
  const { stance } = wanting;
  const { sentence, core } = proposition;
  const { upos, lemma } = sentence.tokens[core]!;
  if (!['NOUN', 'PROPN', 'VERB'].includes(upos)) return 'no noun';
  if (isOpen(sentence, core)) return 'it is left open which';
  if (isTextRefused(wanting, proposition)) return undefined;
  if (WORDS.claims.has(lemma)) return 'no proposition';
  if (stance === 'supports' && (upos !== 'NOUN' || !isAct(lemma))) return 'no act';
  const named = actors.actorsOf(sentence.index, core);
  const isActor = actors.mentionAt(sentence.index, core) !== undefined || named.some(({ kind }) => kind === 'leader');
  return isActor || (stance === 'supports' && named.length > 0) ? 'an actor' : undefined;
}
