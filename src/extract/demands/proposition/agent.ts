import { nameWords } from '../../../clause/extent.ts';
import type { Actors } from '../../actors.ts';
import type { Draft } from '../../draft.ts';
import type { ActorReference, PlacedSentence } from '../../types.ts';
import type { Wanting } from '../types.ts';
import { WORDS } from '../words.ts';
import { type Agent, isPlural, wordsBetween } from './label.ts';
import type { Proposition } from './proposition.ts';

/**
 * Who acts in a proposition, for its label: the addressees by their labels; where they are nobody's, the words of whom it
 * is put to ("Western allies"); undefined where the proposition's own subject says it best, or nobody does.
 */
export function agentOf(
  draft: Draft,
  actors: Actors,
  wanting: Wanting,
  proposition: Proposition,
  addressees: readonly ActorReference[],
): Agent | undefined {
  const { sentence, subject } = proposition;
  if (subject !== undefined && !isNamed(sentence, subject, addressees)) return undefined;
  const named = agentIn(draft, addressees);
  if (named !== undefined) return named;
  if (wanting.control === 'holder') return proposition.kind === 'clause' ? agentIn(draft, wanting.holders) : undefined;
  const { addressee } = wanting;
  if (addressee === undefined || wanting.sentence.tokens[addressee]!.upos === 'PRON') return undefined;
  const words = nameWords(wanting.sentence, addressee);
  if (words.some(at => actors.mentionAt(wanting.sentence.index, at)?.inferred !== undefined)) return undefined;
  return {
    words: wordsBetween(wanting.sentence, words[0]!, words.at(-1)! + 1),
    plural: isPlural(wanting.sentence, addressee),
  };
}

/** Whether the labels of the addressees say as much as a subject does: a pronoun, or a name. */
const isNamed = (sentence: PlacedSentence, subject: number, addressees: readonly ActorReference[]): boolean =>
  (sentence.tokens[subject]!.upos === 'PRON' && addressees.length > 0) ||
  addressees.some(({ mention }) => mention.sentence === sentence.index && mention.headToken === subject);

/** Actors by their labels. */
export function agentIn(draft: Draft, found: readonly ActorReference[]): Agent | undefined {
  const labels = [...new Set(found.map(each => nameOf(draft, each)))].filter(Boolean);
  if (labels.length === 0) return undefined;
  return { words: listed(labels), plural: labels.length > 1 || WORDS.pluralNames.has(labels[0]!.split(' ').at(-1)!) };
}

/** The label of an actor as a sentence has it: "the United States". */
export function nameOf(draft: Draft, { key, kind }: ActorReference): string {
  const label = draft.node(key)?.attributes.label ?? '';
  const isArticled =
    kind !== 'leader' &&
    label
      .toLowerCase()
      .split(' ')
      .some(word => WORDS.articled.has(word));
  return isArticled ? `the ${label}` : label;
}

const listed = (labels: readonly string[]): string =>
  labels.length < 3 ? labels.join(' and ') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
