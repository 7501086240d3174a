import demandFrames from '../../../data/lexicon/en/frames/demands.json' with { type: 'json' };
import type { Sentence } from '../../language/types.ts';

/** Adjectives that say of somebody how he stands to what he might do: "ready", "unwilling". */
const OF_SOMEBODY: ReadonlySet<string> = new Set(
  demandFrames.flatMap(({ pos, control, lemmas }) => (pos === 'adjective' && control === 'source' ? lemmas : [])),
);

/** Whether an adjective is one of somebody's will, so that "it" before it is somebody: "Norway said it was *ready* to talk". */
export const isOfSomebody = (lemma: string): boolean => OF_SOMEBODY.has(lemma);

/**
 * The relation of a word, put right by the lexicon: the engine takes "it" for a mere place-holder before most adjectives
 * with an infinitive, rightly before "hard", wrongly before "ready".
 */
export function knownRelation({ tokens }: Pick<Sentence, 'tokens'>, index: number): string {
  const { relation, head } = tokens[index]!;
  return relation === 'expl' && isOfSomebody(tokens[head]?.lemma ?? '') ? 'nsubj' : relation;
}
