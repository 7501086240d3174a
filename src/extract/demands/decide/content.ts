import type { Actors } from '../../actors.ts';
import type { Proposition } from '../proposition/proposition.ts';
import { actOf, WORDS } from '../words.ts';

const EMPTY_TAGS = new Set(['DET', 'ADP', 'PRON', 'AUX', 'PART', 'CCONJ', 'SCONJ', 'PUNCT', 'NUM', 'SYM', 'X', 'INTJ']);

/**
 * What a proposition is about: the actors that it names, by key, so that "the bloc" and "the European Union" meet, and
 * the stems of its other content words, with one word for all that name the same act.
 */
export function contentOf(actors: Actors, proposition: Proposition, acting: readonly string[]): Set<string> {
  const { sentence, first, last } = proposition;
  const content = new Set(acting);
  for (let at = first; at < last; at++) {
    const { lemma, upos } = sentence.tokens[at]!;
    const mention = actors.mentionAt(sentence.index, at);
    if (mention) content.add(mention.key);
    else if (!EMPTY_TAGS.has(upos) && !WORDS.light.has(lemma.toLowerCase())) content.add(stemOf(lemma));
  }
  return content;
}

/** Ending that words of one stem may have or lack. */
const ENDING = new RegExp(`(?:${[...WORDS.stemEndings].join('|')})$`);

/** The stem of the word that stands for all words for the same act. */
export function stemOf(lemma: string): string {
  const word = actOf(lemma.toLowerCase());
  return word.length > 5 ? word.replace(ENDING, '') : word.replace(/s$/, '');
}

/** Whether two propositions are one: they share an act or a thing, and most of what the shorter says the longer says. */
export function isSameContent(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  const shared = [...shorter].filter(word => longer.has(word));
  const acts = shared.filter(word => !word.includes(':'));
  if (acts.length === 0 || shared.length < Math.min(2, longer.size)) return false;
  return shared.length / shorter.size >= 0.7 && (2 * shared.length) / (shorter.size + longer.size) >= 0.6;
}
