import type { GoldSentence } from '../conllu.ts';
import type { TokenLexicon } from '../tokenize.ts';

/** What is known of tokens beforehand: the file `data/model/tokens.json`. */
export interface TokenSeeds {
  abbreviations: string[];
  hyphenPrefixes: string[];
}

interface Tally {
  kept: number;
  parted: number;
}

function count(tallies: Map<string, Tally>, key: string, kind: keyof Tally): void {
  const tally = tallies.get(key) ?? { kept: 0, parted: 0 };
  tally[kind]++;
  tallies.set(key, tally);
}

function mostly(tallies: ReadonlyMap<string, Tally>, kind: keyof Tally, least: number): string[] {
  return [...tallies]
    .filter(([, tally]) => tally[kind] >= least && tally[kind] > 2 * (tally.kept + tally.parted - tally[kind]))
    .map(([key]) => key);
}

/** Learns from a treebank which words end in a full stop, keep their hyphen, or are two words written as one. */
export function learnTokens(sentences: readonly GoldSentence[], seeds: TokenSeeds): TokenLexicon {
  const stops = new Map<string, Tally>();
  const prefixes = new Map<string, Tally>();
  const compounds = new Map<string, Tally>();
  const joined = new Map<string, Tally>();
  const partings = new Map<string, number>();
  for (const { text, tokens } of sentences)
    tokens.forEach((token, index) => {
      const word = token.form.toLowerCase();
      const next = tokens[index + 1];
      const touches = next !== undefined && next.start === token.end;
      if (/^\p{L}+\.$/u.test(word) && index + 1 < tokens.length) count(stops, word, 'kept');
      else if (/^\p{L}+$/u.test(word) && touches && next.form === '.') count(stops, `${word}.`, 'parted');
      const [first = '', ...rest] = word.split('-');
      if (/^\p{L}+(-[\p{L}\p{N}]+)+$/u.test(word) && rest.length > 0) {
        count(prefixes, first, 'kept');
        count(compounds, word, 'kept');
      } else if (touches && next.form === '-' && /^\p{L}+$/u.test(word)) {
        count(prefixes, word, 'parted');
        const after = tokens[index + 2];
        if (after && after.start === next.end) count(compounds, `${word}-${after.form.toLowerCase()}`, 'parted');
      }
      if (/^\p{L}+$/u.test(word)) {
        count(joined, word, 'kept');
        if (touches && /^\p{L}+$/u.test(next.form)) {
          const whole = text.slice(token.start, next.end).toLowerCase();
          count(joined, whole, 'parted');
          partings.set(whole, token.end - token.start);
        }
      }
    });
  return {
    abbreviations: new Set([...seeds.abbreviations, ...mostly(stops, 'kept', 2)]),
    hyphenPrefixes: new Set([...seeds.hyphenPrefixes, ...mostly(prefixes, 'kept', 3)]),
    hyphenated: new Set(mostly(compounds, 'kept', 1)),
    partings: new Map(mostly(joined, 'parted', 2).map(word => [word, partings.get(word)!])),
  };
}
