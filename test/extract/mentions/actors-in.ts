import type { Actors } from '../../../src/extract/actors.ts';
import { recogniseActors } from '../../../src/extract/mentions/index.ts';
import type { Reading } from '../../../src/extract/types.ts';
import { readText } from '../../support/analyser.ts';

interface Read {
  reading: Reading;
  actors: Actors;
}

const short = (key: string): string => key.split(':')[1]!;

export function readActors(text: string): Read {
  const reading = readText(text);
  return { reading, actors: recogniseActors(reading, () => {}) };
}

/** The leaders of a text with the sides that they represent: "keir-starmer GB". */
export const leadersIn = (text: string): string[] =>
  readActors(text).actors.leaders.map(({ key, sides }) =>
    [short(key), ...new Set(sides.map(side => short(side.key)))].join(' '),
  );

/** For whom the words that name nobody stand, in order: "he keir-starmer". */
export function resolvedIn(text: string): string[] {
  const { reading, actors } = readActors(text);
  return actors.mentions
    .filter(({ inferred }) => inferred !== undefined)
    .map(({ start, end, key }) => `${reading.document.text.slice(start, end).toLowerCase()} ${short(key)}`);
}

/** Whom a word of a text denotes, by its first occurrence. */
export function denotedBy(text: string, word: string): string[] {
  const { reading, actors } = readActors(text);
  for (const sentence of reading.sentences) {
    const token = sentence.tokens.findIndex(({ surface }) => surface === word);
    if (token >= 0)
      return actors
        .actorsOf(sentence.index, token)
        .map(({ key }) => short(key))
        .sort();
  }
  throw new Error(`"${word}" is not in "${text}"`);
}
