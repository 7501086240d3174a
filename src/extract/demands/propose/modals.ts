import { isMandative } from '../../../clause/form.ts';
import { isNegated, modalOf, ownModality, type Reality } from '../../../clause/modality/index.ts';
import { isExistential } from '../../../clause/part-of-speech.ts';
import { describesNoun, ownSubject, undergoesPassive } from '../../../clause/phrase.ts';
import { obligedAct } from '../../../clause/roles/complements.ts';
import { argumentsIn } from '../../../clause/roles/index.ts';
import { surfaceSubject } from '../../../clause/roles/subject.ts';
import { WORDS as CLAUSE_WORDS } from '../../../clause/words.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../../types.ts';
import { speakerOf } from '../../voice.ts';
import { isCertainText, type Proposition, readPropositions, spanBetween } from '../proposition/proposition.ts';
import { type Wanting, wantingOf } from '../types.ts';
import { isAct, WORDS } from '../words.ts';
import { isGuess } from './modality.ts';

/** Finds what speakers say must be and will not be: "Kyiv must not rearm", "we will not withdraw", "there will be no talks". */
export function readModals(reading: Reading, actors: Actors, sentence: PlacedSentence): Wanting[] {
  const isQuestion = sentence.tokens.at(-1)!.surface === '?';
  return sentence.tokens.flatMap((_, at) => {
    const isWanted = !isQuestion && isObliged(sentence, at);
    if (!isWanted && !isDenied(sentence, at)) return [];
    const speakers = speakerOf(reading, actors, sentence, at);
    return (isWanted ? wanted(sentence, at, speakers) : refused(actors, sentence, at, speakers)) ?? [];
  });
}

/** "Kyiv must go", "has to go", "would have to go": what is not supposed or still open. */
function isObliged(sentence: PlacedSentence, at: number): boolean {
  const isDuty =
    obligedAct(sentence, at) === at ? modalOf(sentence, at) === 'wanted' : ownModality(sentence, at).reality === 'done';
  if (!(isDuty ? isMandative(sentence, at) : isForeseen(sentence, at))) return false;
  return !describesNoun(sentence, at) && surfaceSubject(sentence, at) !== undefined;
}

/** "would have to": what is foreseen for another party by who says so is a condition put to it. */
const isForeseen = (sentence: PlacedSentence, at: number): boolean =>
  obligedAct(sentence, at) !== at && !isNegated(sentence, at) && modalOf(sentence, at) === 'conditional';

function wanted(sentence: PlacedSentence, at: number, holders: ActorReference[]): Wanting | undefined {
  const subject = surfaceSubject(sentence, at)!;
  if (holders.length === 0) return undefined;
  const propositions = ownPropositions(sentence, at, subject);
  return wantingOf({ stance: 'demands', rule: 'obligation', sentence, trigger: at, holders, propositions });
}

/** What an act proposes; what follows with a subject of its own is said of that by its own words, if at all. */
const ownPropositions = (sentence: PlacedSentence, act: number, subject?: number): Proposition[] =>
  readPropositions(sentence, act, subject).filter(
    ({ core }, index) => index === 0 || ownSubject(sentence, core) === undefined,
  );

/** Whether an actor is one of some speakers, or whom one speaks for. */
const isSideOf = (actors: Actors, speakers: readonly ActorReference[], key: string): boolean =>
  speakers.some(speaker => speaker.key === key || actors.sidesOf(speaker.key).includes(key));

/**
 * Whose refusal it is that something is denied by an auxiliary: whoever "will not" act; he alone who says it of himself
 * ("would not"), as he may guess about others; nobody's but of things ("there can be no talks").
 */
const REFUSING: Partial<Record<Reality, 'anybody' | 'speaker' | 'things'>> = {
  planned: 'anybody',
  conditional: 'speaker',
  possible: 'things',
};

const isDenied = (sentence: PlacedSentence, at: number): boolean =>
  isNegated(sentence, at) && !isGuess(sentence, at) && REFUSING[modalOf(sentence, at) ?? 'done'] !== undefined;

function refused(
  actors: Actors,
  sentence: PlacedSentence,
  at: number,
  speakers: ActorReference[],
): Wanting | undefined {
  const { upos, lemma } = sentence.tokens[at]!;
  const subject = ownSubject(sentence, at);
  const refusing = REFUSING[modalOf(sentence, at) ?? 'done'];
  // "There can be no peace without justice" names a condition, and refuses nothing.
  const isConditional = refusing === 'things' && sentence.tokens.some(({ lower }) => WORDS.conditions.has(lower));
  const isThing = subject !== undefined && sentence.tokens.some((token, there) => isExistential(token) && there < at);
  if (subject === undefined || isConditional) return undefined;
  // Who "will not have to" act refuses nothing.
  if (!isThing && (upos !== 'VERB' || CLAUSE_WORDS.obligationVerbs.has(lemma))) return undefined;
  const acting = actors.actorsOf(sentence.index, subject);
  const isOwn = acting.some(({ key }) => isSideOf(actors, speakers, key));
  // "We cannot sign *this treaty*": what is at hand is refused, where one does not tell what one is unable to do.
  const isText =
    WORDS.signing.has(lemma) && argumentsIn(sentence, at, 'object').some(each => isCertainText(sentence, each));
  if (!isThing && refusing === 'things' && !(isText && isOwn)) return undefined;
  const holders = isThing || undergoesPassive(sentence, subject) ? speakers : acting;
  if (isThing && !isAct(sentence.tokens[subject]!.lemma)) return undefined;
  if (holders.length === 0 || (!isThing && refusing === 'speaker' && !isOwn)) return undefined;
  const complement = isThing ? subject : at;
  const propositions = ownPropositions(sentence, complement).map(withoutDenial);
  const onlyFor = isThing || isText || (speakers.length > 0 && WORDS.yielding.has(lemma)) ? undefined : 'told';
  const stance = { stance: 'rejects', rule: 'will-not', control: 'holder', onlyFor } as const;
  return wantingOf({ ...stance, sentence, trigger: at, holders, propositions, complement });
}

/** "no talks" → "talks", "neither pay" → "pay", "no soldier would leave" → "soldier leaves". */
function withoutDenial(proposition: Proposition): Proposition {
  const { sentence, first, last } = proposition;
  const plain = { ...proposition, negated: false };
  if (!WORDS.denying.has(sentence.tokens[first]!.lower) || first + 1 >= last) return plain;
  return { ...plain, first: first + 1, span: spanBetween(sentence, first + 1, last) };
}
