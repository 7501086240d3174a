import { countriesOfPlaces } from '../../../lexicon/places.ts';
import { isOfOrgan, isOrgan } from '../../../lexicon/side-nouns.ts';
import type { Line } from '../page.ts';
import type { Discourse } from './discourse.ts';

const SAME_SENTENCE = 2;
const BEFORE = 1;
const HOME = 1.5;
const CLEARLY = 0.75;

/**
 * Finds the country whose organ "the government", "the foreign ministry" is where the words name none: the one that the
 * sentence or the one before speaks of, or the article's own; nobody where two are as likely.
 *
 * @param home Key of the country that the article is about.
 */
export function resolveGovernment(
  line: Line,
  at: number,
  discourse: Discourse,
  home: string | undefined,
): string | undefined {
  if (!isOrgan(line.sentence.tokens[at]!.lemma) || !isAlone(line, at)) return undefined;
  const scores = new Map<string, number>();
  const add = (key: string, score: number): void => {
    scores.set(key, Math.max(scores.get(key) ?? 0, score));
  };
  for (let index = discourse.sides.length - 1; index >= 0; index--) {
    const { mention, sentence } = discourse.sides[index]!;
    if (line.sentence.index - sentence > 1) break;
    if (mention?.kind === 'country') add(mention.key, line.sentence.index === sentence ? SAME_SENTENCE : BEFORE);
  }
  if (home) scores.set(home, (scores.get(home) ?? 0) + HOME);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] - (second?.[1] ?? 0) >= CLEARLY ? best[0] : undefined;
}

/** "the government", "the foreign ministry": definite, and nothing before or behind it says whose. */
function isAlone(line: Line, at: number): boolean {
  if (/^(?:of|in|-)$/.test(line.lower[at + 1] ?? '') || line.sentence.tokens[at + 1]?.xpos === 'NNP') return false;
  let first = at - 1;
  while (first >= 0 && isOfOrgan(line.lower[first]!)) first--;
  return line.lower[first] === 'the' && !line.side[at];
}

/** The country that an article is about: that of its dateline, where it names it often, else the one named most by far. */
export function homeOf(lines: readonly Line[], article: Line['sentence']['article']): string | undefined {
  const counts = new Map<string, number>();
  for (const { sentence, side } of lines)
    if (sentence.article === article)
      for (const mention of new Set(side))
        if (mention?.kind === 'country') counts.set(mention.key, (counts.get(mention.key) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const dateline = countriesOfPlaces(article.dateline ?? '')[0];
  if (dateline && 2 * (counts.get(dateline) ?? 0) >= (first?.[1] ?? 0)) return dateline;
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
