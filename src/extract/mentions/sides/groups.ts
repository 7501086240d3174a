import { isPossessiveMark, isSingular } from '../../../clause/part-of-speech.ts';
import { officeAt } from '../../../lexicon/offices.ts';
import { isApart, isSideNoun, isStateNoun, SIDE_WORDS } from '../../../lexicon/side-nouns.ts';
import type { MentionLayers } from '../../mention-layers.ts';
import type { Mention } from '../../types.ts';
import { isAgainst } from './of-office.ts';

/** How many words a group has at most: "heads of state and government". */
const LONGEST_GROUP = 6;

/** Whether a noun stands for the side that it belongs to: "troops", "officials", "envoy". */
export function isGroupNoun(layers: MentionLayers, sentence: number, token: number): boolean {
  const { lemma, lower } = layers.reading.sentences[sentence]!.tokens[token]!;
  if (isStateNoun(lemma) || isSideNoun(lemma.toLowerCase())) return true;
  const office = officeAt([lower], 0)?.office;
  return office !== undefined && office.acts !== 'never' && !isApart(office.office);
}

/** The sides in the words before a group: "Turkish, US and Ukrainian officials". Read off the words, as trees often err. */
export function sidesBefore(layers: MentionLayers, sentence: number, token: number): Mention[] {
  const { tokens } = layers.reading.sentences[sentence]!;
  // "the former Warsaw Pact nation", "an EU member state": one of its states is not the body.
  if (isStateNoun(tokens[token]!.lemma) && isSingular(tokens[token]!)) return [];
  const found: Mention[] = [];
  for (let at = token - 1; at >= 0; at--) {
    const { surface, upos } = tokens[at]!;
    const side = sideAt(layers, sentence, at);
    if (side) {
      if (!isBacking(layers, side)) found.unshift(...layers.headedBy(sentence, side.headToken));
      at = side.first;
    } else if (SIDE_WORDS.joints.has(surface)) {
      if (found.length === 0 || !sideAt(layers, sentence, at - 1)) break;
    } else if (!['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(upos) && surface !== '-' && !isPossessiveMark(tokens[at]!))
      break;
    else if (found.length > 0 && surface !== '-') break;
  }
  return found;
}

/**
 * The sides right behind a group: "officials from Iran", "the presidents of France and Poland", "the heads of state of the
 * African Union".
 */
export function sidesBehind(layers: MentionLayers, sentence: number, token: number): Mention[] {
  const { tokens } = layers.reading.sentences[sentence]!;
  const words = tokens.slice(token, token + LONGEST_GROUP).map(({ lower }) => lower);
  const beside = token + (officeAt(words, 0)?.end ?? 1);
  if (!SIDE_WORDS.beside.has(tokens[beside]?.lower ?? '')) return [];
  const side = sideAt(layers, sentence, tokens[beside + 1]?.upos === 'DET' ? beside + 2 : beside + 1);
  if (!side) return [];
  return [...layers.headedBy(sentence, side.headToken), ...layers.joinedBehind(side)];
}

const sideAt = (layers: MentionLayers, sentence: number, token: number): Mention | undefined =>
  layers.at(sentence, token).find(({ kind }) => kind !== 'leader');

/** "US-backed", "anti-Syrian rebels": the rebels are another side. */
function isBacking(layers: MentionLayers, { sentence, first, last }: Mention): boolean {
  const { tokens } = layers.reading.sentences[sentence]!;
  if (tokens[last]?.surface === '-' && /^\p{Ll}/u.test(tokens[last + 1]?.surface ?? '')) return true;
  return isAgainst(
    tokens[first]!.lower,
    [first - 2, first - 1].map(at => tokens[at]?.lower),
  );
}
