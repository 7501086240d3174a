import type { Mention, PlacedSentence } from '../types.ts';

/** A sentence with the actors that its tokens name. */
export interface Line {
  sentence: PlacedSentence;
  mentions: readonly Mention[];
  /** The mention that covers a token. */
  at(token: number): Mention | undefined;
}

/** Members that a line states, with the tokens `[first, last)` that say so. */
export interface Membership {
  organization: string;
  members: Mention[];
  first: number;
  last: number;
  rule: string;
  /** Rule that inferred who is meant. */
  inferred?: string;
}

export function lineOf(sentence: PlacedSentence, mentions: readonly Mention[]): Line {
  const byToken: Mention[] = [];
  for (const mention of mentions) for (let at = mention.first; at < mention.last; at++) byToken[at] ??= mention;
  return { sentence, mentions, at: token => byToken[token] };
}

/** Index of the next token from `at` in a direction that none of `words` are, in lower case. */
export function skip(line: Line, at: number, step: 1 | -1, words: ReadonlySet<string>): number {
  const { tokens } = line.sentence;
  let index = at;
  while (index >= 0 && index < tokens.length && !line.at(index) && words.has(tokens[index]!.lower)) index += step;
  return index;
}

const JOINTS = new Set([',', 'and', 'or', 'the', '&', 'as', 'well']);

/** The row of actors that begins, or with step -1 ends, at a token: "Britain, China and the United States". */
export function listAt(line: Line, at: number, step: 1 | -1, kinds: readonly Mention['kind'][]): Mention[] {
  const members: Mention[] = [];
  let index = at;
  while (true) {
    const mention = line.at(index);
    if (!mention || mention.inferred !== undefined || !kinds.includes(mention.kind)) break;
    if (mention.form === 'adjective') break;
    members.push(mention);
    index = skip(line, step === 1 ? mention.last : mention.first - 1, step, JOINTS);
  }
  return members;
}
