import { type GoldSentence, type GoldToken, rawText } from '../conllu.ts';
import type { Engine } from '../engine.ts';
import type { NameSpan, Sentence, Token } from '../types.ts';
import { namesOf } from './names.ts';

/** Figures by name, in percent. */
export type Figures = Map<string, number>;

/** Relations are compared without their subtypes. */
const plain = (relation: string): string => relation.split(':')[0]!;

interface Counts {
  gold: number;
  found: number;
  right: Map<string, number>;
}

/** The harmonic mean of precision and recall, in percent. */
function f1({ gold, found, right }: Counts, name: string): number {
  return gold + found === 0 ? 0 : (200 * (right.get(name) ?? 0)) / (gold + found);
}

function countIf(counts: Counts, name: string, isRight: boolean): void {
  if (isRight) counts.right.set(name, (counts.right.get(name) ?? 0) + 1);
}

/** The sentences of each document. */
function documentsOf(gold: readonly GoldSentence[]): GoldSentence[][] {
  const documents: GoldSentence[][] = [];
  for (const sentence of gold) {
    if (sentence.opensDocument || documents.length === 0) documents.push([]);
    documents[documents.length - 1]!.push(sentence);
  }
  return documents;
}

/** How right an engine is where tokens and sentences are given; punctuation counts. */
export function evaluateGold(engine: Engine, gold: readonly GoldSentence[]): Figures {
  const words: Counts = { gold: 0, found: 0, right: new Map() };
  const names: Counts = { gold: 0, found: 0, right: new Map() };
  for (const document of documentsOf(gold)) {
    const { text, starts } = rawText(document);
    const given = document.map(({ tokens }, index) =>
      tokens.map(({ start, end }) => ({ start: start + starts[index]!, end: end + starts[index]! })),
    );
    const parts = engine.analyseSpans(text, given);
    let part = 0;
    for (const sentence of document) {
      const right = new Set(namesOf(sentence).map(nameKey));
      names.gold += right.size;
      for (let at = 0; at < sentence.tokens.length; part++) {
        const { tokens, names: found } = parts[part]!;
        for (const [index, token] of tokens.entries()) countWord(words, token, sentence.tokens[at + index]!, at);
        if (sentence.hasEntities)
          for (const { kind, first, last } of found) {
            names.found++;
            countIf(names, 'NAMES', right.has(nameKey({ kind, first: first + at, last: last + at })));
          }
        at += tokens.length;
      }
    }
  }
  const figures: Figures = new Map(['UPOS', 'XPOS', 'LEMMA', 'UAS', 'LAS'].map(name => [name, f1(words, name)]));
  if (names.gold > 0) figures.set('NAMES', f1(names, 'NAMES'));
  return figures;
}

const nameKey = ({ kind, first, last }: NameSpan): string => `${kind} ${first} ${last}`;

/** Counts a word whose part of the sentence begins at word `at`: long sentences are analysed in parts. */
function countWord(words: Counts, token: Token, right: GoldToken, at: number): void {
  const headed = right.head < 0 ? token.head < 0 : token.head >= 0 && token.head + at === right.head;
  words.gold++;
  words.found++;
  countIf(words, 'UPOS', token.upos === right.upos);
  countIf(words, 'XPOS', token.xpos === right.xpos);
  countIf(words, 'LEMMA', token.lemma === right.lemma);
  countIf(words, 'UAS', headed);
  countIf(words, 'LAS', headed && plain(token.relation) === plain(right.relation));
}

interface Placed {
  key: string;
  head: string;
  upos: string;
  xpos: string;
  lemma: string;
  relation: string;
}

const ROOT = 'root';
const keyOf = (start: number, end: number): string => `${start} ${end}`;

function placed(
  tokens: readonly Pick<Token, 'start' | 'end' | 'upos' | 'xpos' | 'lemma' | 'relation' | 'head'>[],
  shift: number,
): Placed[] {
  return tokens.map(({ start, end, upos, xpos, lemma, relation, head }) => {
    const above = tokens[head];
    return {
      key: keyOf(start + shift, end + shift),
      head: above ? keyOf(above.start + shift, above.end + shift) : ROOT,
      ...{ upos, xpos, lemma, relation: plain(relation) },
    };
  });
}

/** How right an engine is from raw text: F1 over words that stand at the same place, as the CoNLL 2018 task counts. */
export function evaluateRaw(engine: Engine, gold: readonly GoldSentence[]): Figures {
  const { text, starts } = rawText(gold);
  const analysed = engine.analyse(text);
  const right = gold.flatMap(({ tokens }, index) => placed(tokens, starts[index]!));
  const found = new Map(analysed.flatMap(({ tokens }) => placed(tokens, 0)).map(word => [word.key, word]));
  const words: Counts = { gold: right.length, found: found.size, right: new Map() };
  for (const word of right) {
    const same = found.get(word.key);
    if (!same) continue;
    countIf(words, 'TOKENS', true);
    countIf(words, 'UPOS', same.upos === word.upos);
    countIf(words, 'XPOS', same.xpos === word.xpos);
    countIf(words, 'LEMMA', same.lemma === word.lemma);
    countIf(words, 'UAS', same.head === word.head);
    countIf(words, 'LAS', same.head === word.head && same.relation === word.relation);
  }
  const figures: Figures = new Map([['TOKENS', f1(words, 'TOKENS')]]);
  figures.set('SENTENCES', sentenceF1(gold, starts, analysed));
  for (const name of ['UPOS', 'XPOS', 'LEMMA', 'UAS', 'LAS']) figures.set(name, f1(words, name));
  return figures;
}

function sentenceF1(gold: readonly GoldSentence[], starts: readonly number[], analysed: readonly Sentence[]): number {
  const right = new Set(
    gold.map(({ tokens }, index) =>
      keyOf(starts[index]! + tokens[0]!.start, starts[index]! + tokens[tokens.length - 1]!.end),
    ),
  );
  const hits = analysed.filter(({ start, end }) => right.has(keyOf(start, end))).length;
  return (200 * hits) / (right.size + analysed.length);
}
