import { baseRelation, dependents, subtree } from '../../clause/tree.ts';
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';
import { agentIn } from './agent.ts';
import { type Agent, isPlural, type Names, wordsBetween } from './label.ts';
import type { Proposition } from './proposition.ts';
import type { Wanting } from './wanting.ts';
import {
  isObjectPronoun,
  isOwnedBySide,
  isPluralPronoun,
  isPointing,
  isPossessive,
  isPronoun,
  isReflexive,
  isSpeakerWord,
} from './words.ts';

/**
 * Names for the pronouns of a proposition that stand for others than those who act in it: for whom the text says, else for
 * who asks ("spurned a challenge from Levy to meet *him*"; "*Its* intervention is scaled back"). "This" that opens a
 * label points at nothing, and becomes "the".
 */
export const pronounNames =
  (
    draft: Draft,
    actors: Actors,
    { sentence, first }: Proposition,
    acting: readonly ActorReference[],
    asking: readonly ActorReference[],
  ): Names =>
  token => {
    const { lower, relation, upos } = sentence.tokens[token]!;
    if (token === first && isPointing(lower) && relation === 'det') return 'the';
    const isOther = (found: ActorReference): boolean => !acting.some(({ key }) => key === found.key);
    const labelOf = (whom: ActorReference | undefined): string | undefined =>
      whom && draft.node(whom.key)?.attributes.label;
    // "Russia ends *its* war": behind who acts, what is his needs no name.
    if (relation === 'nmod:poss' && isPossessive(lower) && (token === first || isSpeakerWord(lower))) {
      const told = isSpeakerWord(lower) ? sidesOf(actors, asking) : actors.actorsOf(sentence.index, token);
      // "its" that nobody is known for is of who asks; "his" and "her" may be anybody's.
      const side = isOwnedBySide(lower) ? sidesOf(actors, asking) : [];
      const owner = labelOf((told.length > 0 ? told : side).find(isOther));
      return owner && ownedBy(owner);
    }
    if (isReflexive(lower) && relation !== 'nsubj')
      return labelOf(actors.actorsOf(sentence.index, token).find(isOther));
    if (upos !== 'PRON' || !isObjectPronoun(lower) || !['obj', 'iobj', 'obl', 'nmod'].includes(relation))
      return undefined;
    return labelOf(
      actors.actorsOf(sentence.index, token).find(isOther) ??
        asking.find(each => isOther(each) && acting.length > 0 && each.kind === 'leader'),
    );
  };

const ownedBy = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** For whom speakers say "we": the sides that they act for, else themselves. */
function sidesOf(actors: Actors, speakers: readonly ActorReference[]): ActorReference[] {
  return speakers.flatMap(speaker => {
    const [side] = speaker.kind === 'leader' ? actors.sidesOf(speaker.key) : [];
    const mention = actors.mentions.find(({ key }) => key === side);
    return [side !== undefined && mention ? { key: side, kind: mention.kind, mention } : speaker];
  });
}

/**
 * Who acts in a proposition whose subject only points at somebody: "*we* must act" is said for the speaker's side. What
 * "this" and "they" stand for where the text does not tell, nobody can say: then it gives the reason.
 */
export function pointedAt(
  draft: Draft,
  actors: Actors,
  sentences: readonly PlacedSentence[],
  { holders }: Wanting,
  { sentence, subject, head, kind }: Proposition,
): { agent: Agent | undefined } | { why: string } {
  const word = kind === 'nominal' ? head : subject;
  if (word === undefined) return { agent: undefined };
  const { lower, upos } = sentence.tokens[word]!;
  if (isSpeakerWord(lower) && upos === 'PRON') {
    const agent = agentIn(draft, sidesOf(actors, holders));
    return agent ? { agent } : { why: 'who "we" are is not said' };
  }
  if (isPronoun(lower) && upos !== 'NOUN') {
    const isVerb = sentence.tokens[head]!.upos === 'VERB';
    const agent = isVerb ? nameBefore(sentence, sentences, word, lower) : undefined;
    return agent ? { agent } : { why: 'what it stands for is not said' };
  }
  const isBare = dependents(sentence, word).every(at => BARE.has(sentence.tokens[at]!.relation) || at === head);
  const points = dependents(sentence, word, 'det').some(at => isPointing(sentence.tokens[at]!.lower));
  return points && isBare ? { why: 'what it points at is told elsewhere' } : { agent: undefined };
}

/** Longest name, in tokens, that may stand for a pronoun. */
const LONGEST = 8;

/**
 * What "it" and "they" stand for where that is no actor: the subject before it in the sentence, else
 * one of the sentence before it in the paragraph, where that is of one or of several as the pronoun is.
 */
function nameBefore(
  sentence: PlacedSentence,
  sentences: readonly PlacedSentence[],
  pronoun: number,
  lower: string,
): Agent | undefined {
  const plural = isPluralPronoun(lower);
  const before = sentences[sentence.index - 1];
  const places = [
    ...subjectsOf(sentence, pronoun).map(at => [sentence, at] as const),
    ...(before?.paragraph === sentence.paragraph ? subjectsOf(before, before.tokens.length) : []).map(
      at => [before!, at] as const,
    ),
  ];
  for (const [told, at] of places) {
    if (isPlural(told, at) !== plural) continue;
    const words = subtree(told, at, ({ relation }) => ASIDES.has(baseRelation(relation)));
    const name = wordsBetween(told, words[0]!, words.at(-1)! + 1);
    if (words.length <= LONGEST && words.length === words.at(-1)! + 1 - words[0]!) return { words: name, plural };
  }
  return undefined;
}

const ASIDES = new Set(['acl', 'acl:relcl', 'appos', 'punct', 'parataxis']);

/** Subjects of a sentence before a word, the nearest first. */
const subjectsOf = ({ tokens }: PlacedSentence, end: number): number[] =>
  tokens
    .flatMap(({ relation, upos }, at) =>
      at < end && upos === 'NOUN' && baseRelation(relation) === 'nsubj' ? [at] : [],
    )
    .reverse();

/** Relations of words that say nothing of what a noun points at: "*all these* issues". */
const BARE = new Set(['det', 'det:predet', 'case', 'punct', 'cop', 'aux', 'nsubj', 'mark', 'cc', 'advmod']);

/** "turn *that* into reality": the object stands for what was told elsewhere. */
export function hasPointingObject(sentence: PlacedSentence, { head, last, kind }: Proposition): boolean {
  const object = sentence.tokens[head + 1];
  if (kind !== 'clause' || object === undefined || head + 1 >= last || !isPointing(object.lower)) return false;
  const behind = head + 2 < last ? sentence.tokens[head + 2] : undefined;
  return behind === undefined || ['ADP', 'PUNCT', 'ADV', 'PART', 'CCONJ', 'SCONJ'].includes(behind.upos);
}
