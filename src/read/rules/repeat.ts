import { sameWords } from '../page.ts';
import type { SkipRule } from './rule.ts';

/** Shorter lines may come twice in a story: "No.", "Q: And then?" */
const SHORTEST = 25;

/** A caption, headline or paragraph that stands in the text before already: its first copy is the story. */
export const repeat: SkipRule = {
  reason: 'repeated line',
  on: () => {
    const seen = new Set<string>();
    return line => {
      if (line.words.length < SHORTEST) return undefined;
      const words = sameWords(line.words);
      if (seen.has(words)) return { start: line.start, end: line.end };
      seen.add(words);
      return undefined;
    };
  },
};
