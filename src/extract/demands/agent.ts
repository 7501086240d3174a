import { dependents, subtree } from '../../clause/tree.ts';
import { isOrgan } from '../../lexicon/side-nouns.ts';
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';
import { type Agent, isPlural, wordsBetween } from './label.ts';
import type { Proposition } from './proposition.ts';
import type { Wanting } from './wanting.ts';

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
  const isName = (token: number): boolean =>
    addressees.some(({ mention }) => mention.sentence === sentence.index && mention.headToken === token);
  const isPronoun = subject !== undefined && sentence.tokens[subject]!.upos === 'PRON' && addressees.length > 0;
  const isOrganOfState = subject !== undefined && addressees.length === 1 && isOwnOrgan(sentence, subject);
  if (subject !== undefined && !isPronoun && !isOrganOfState && !isName(subject)) return undefined;
  const named = agentIn(draft, addressees, sentence);
  if (named !== undefined) return named;
  if (wanting.control === 'holder') return proposition.kind === 'clause' ? agentIn(draft, wanting.holders) : undefined;
  if (wanting.addressee === undefined) return undefined;
  if (wanting.sentence.tokens[wanting.addressee]!.upos === 'PRON') return undefined;
  const words = subtree(wanting.sentence, wanting.addressee, token =>
    ['case', 'acl', 'acl:relcl', 'punct', 'nmod:unmarked', 'obl:unmarked', 'nmod:tmod', 'obl:tmod'].includes(
      token.relation,
    ),
  );
  if (words.some(at => actors.mentionAt(wanting.sentence.index, at)?.inferred !== undefined)) return undefined;
  return {
    words: wordsBetween(wanting.sentence, words[0]!, words.at(-1)! + 1),
    plural: isPlural(wanting.sentence, wanting.addressee),
  };
}

/** "His government": an organ of a state stands for it, where nothing but its owner is said of it. */
const isOwnOrgan = (sentence: PlacedSentence, noun: number): boolean =>
  isOrgan(sentence.tokens[noun]!.lemma) &&
  dependents(sentence, noun).every(at => ['det', 'nmod:poss'].includes(sentence.tokens[at]!.relation));

/** Actors by their labels. */
export function agentIn(draft: Draft, found: readonly ActorReference[], sentence?: PlacedSentence): Agent | undefined {
  const labels = [...new Set(found.map(({ key }) => draft.node(key)?.attributes.label ?? ''))].filter(Boolean);
  if (labels.length === 0) return undefined;
  return {
    words: listed(labels),
    plural:
      labels.length > 1 ||
      /territories$/.test(labels[0]!) ||
      (sentence !== undefined && isNamedInPlural(found[0]!, sentence)),
  };
}

/** "The Maoists": a group whose name is a plural. */
const isNamedInPlural = ({ kind, mention, inferred }: ActorReference, sentence: PlacedSentence): boolean =>
  kind === 'organization' &&
  mention.last - mention.first === 1 &&
  inferred === undefined &&
  mention.sentence === sentence.index &&
  isPlural(sentence, mention.headToken);

const listed = (labels: readonly string[]): string =>
  labels.length < 3 ? labels.join(' and ') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
