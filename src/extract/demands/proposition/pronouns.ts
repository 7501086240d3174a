import { nameWords } from '../../../clause/extent.ts';
import { isPossessivePronoun } from '../../../clause/part-of-speech.ts';
import { isSubject } from '../../../clause/phrase.ts';
import type { Actors } from '../../actors.ts';
import type { Draft } from '../../draft.ts';
import type { ActorReference, PlacedSentence } from '../../types.ts';
import type { Wanting } from '../types.ts';
import { forms, isPronounWord, WORDS } from '../words.ts';
import { agentIn, nameOf } from './agent.ts';
import { type Agent, isPlural, type Names, wordsBetween } from './label.ts';
import type { Proposition } from './proposition.ts';

/**
 * Names for the pronouns of a proposition that stand for others than those who act in it ("*Its* intervention is scaled
 * back"). "This" that opens a label points at nothing, and becomes "the".
 */
export const pronounNames =
  (
    draft: Draft,
    actors: Actors,
    { sentence, first }: Proposition,
    acting: readonly ActorReference[],
    asking: readonly ActorReference[],
  ): Names =>
  at => {
    const token = sentence.tokens[at]!;
    const { lower } = token;
    const isOther = (found: ActorReference): boolean => !acting.some(({ key }) => key === found.key);
    const labelOf = (found: ActorReference | undefined): string | undefined => found && nameOf(draft, found);
    const told = actors.actorsOf(sentence.index, at);
    if (at === first && token.upos === 'DET' && WORDS.pointing.has(lower)) return forms.the;
    if (isPossessivePronoun(token)) {
      const isSpeakers = WORDS.speakers.has(lower);
      // "Russia ends *its* war": behind who acts, what is his needs no name.
      if (at !== first && !isSpeakers) return undefined;
      // "its" that nobody is known for is of who asks; "his" and "her" may be anybody's.
      const owners =
        isSpeakers || (told.length === 0 && WORDS.ownedBySides.has(lower)) ? sidesOf(actors, asking) : told;
      const owner = labelOf(owners.find(isOther));
      return owner && (owner.endsWith('s') ? `${owner}’` : `${owner}’s`);
    }
    if (isSubject(sentence, at)) return undefined;
    // "give *us* time": the surface, as "US" is a name.
    if (acting.length > 0 && WORDS.speakers.has(token.surface) && token.upos !== 'PART')
      return labelOf(sidesOf(actors, asking).find(isOther));
    if (!WORDS.objectPronouns.has(lower)) return undefined;
    // "a challenge from Levy to meet *him*": who asks, where the text does not tell.
    const asker = acting.length > 0 ? asking.find(each => isOther(each) && each.kind === 'leader') : undefined;
    return labelOf(told.find(isOther) ?? asker);
  };

/** For whom speakers say "we": the sides that they act for, else themselves. */
function sidesOf(actors: Actors, speakers: readonly ActorReference[]): ActorReference[] {
  return speakers.flatMap(speaker => {
    const [side] = speaker.kind === 'leader' ? actors.sidesOf(speaker.key) : [];
    const mention = actors.mentions.find(({ key }) => key === side);
    return [side !== undefined && mention ? { key: side, kind: mention.kind, mention } : speaker];
  });
}

/** Who acts where the subject only points at him: "*we* will not wait" is said for the speaker's side. */
export function pointedAt(
  draft: Draft,
  actors: Actors,
  sentences: readonly PlacedSentence[],
  { holders }: Wanting,
  { sentence, subject, kind }: Proposition,
): Agent | undefined {
  if (subject === undefined || kind === 'nominal') return undefined;
  const { lower, upos } = sentence.tokens[subject]!;
  if (WORDS.speakers.has(lower)) return agentIn(draft, sidesOf(actors, holders));
  return upos !== 'NOUN' && isPronounWord(lower) ? nameBefore(sentence, sentences, subject) : undefined;
}

/** Longest name, in tokens, that may stand for a pronoun. */
const LONGEST = 8;

/**
 * What "it" and "they" stand for where that is no actor: the subject before it in the sentence, else one of the sentence
 * before it in the paragraph, where that is of one or of several as the pronoun is.
 */
function nameBefore(
  sentence: PlacedSentence,
  sentences: readonly PlacedSentence[],
  pronoun: number,
): Agent | undefined {
  const plural = isPlural(sentence, pronoun);
  const before = sentences[sentence.index - 1];
  const places = [
    ...subjectsOf(sentence, pronoun),
    ...(before?.paragraph === sentence.paragraph ? subjectsOf(before, before.tokens.length) : []),
  ];
  for (const { told, at } of places) {
    const words = nameWords(told, at);
    const isWhole = words.length === words.at(-1)! + 1 - words[0]!;
    if (isPlural(told, at) === plural && isWhole && words.length <= LONGEST)
      return { words: wordsBetween(told, words[0]!, words.at(-1)! + 1), plural };
  }
  return undefined;
}

/** Subjects of a sentence before a word, the nearest first. */
const subjectsOf = (told: PlacedSentence, end: number): { told: PlacedSentence; at: number }[] =>
  told.tokens
    .flatMap(({ upos }, at) => (at < end && upos === 'NOUN' && isSubject(told, at) ? [{ told, at }] : []))
    .reverse();
