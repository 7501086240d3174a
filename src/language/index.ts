import { InvalidInputError } from '../model/errors.ts';
import { unpack } from './container.ts';
import * as F from './first.ts';
import { score, unpackWeights } from './perceptron.ts';
import { splitSentences } from './split.ts';
import { type TokenLexicon, tokenize } from './tokenize.ts';
import type { Analyse, NameKind, NameSpan, Sentence, Token } from './types.ts';

export type { Analyse, NameKind, NameSpan, Sentence, Token } from './types.ts';

interface Settings {
  xpos: string[];
  rels: string[];
  bio: string[];
  byTag: Record<string, string>;
  byWord: Record<string, string>;
  rules: Record<string, string>;
  lemmas: Record<string, string>;
  tokens: { abbreviations: string[]; hyphenPrefixes: string[]; hyphenated: string[]; partings: [string, number][] };
}

/** Longest sentence that is parsed as one; longer ones are parted. */
const LONGEST = 300;

/**
 * Makes `analyse` from the bytes of a language model. Pure. Throws InvalidInputError, naming `fileName`, where the
 * bytes are not a model of this version.
 */
export function createAnalyser(
  model: Uint8Array,
  fileName = 'language model',
): Analyse & ((text: string, given?: readonly { start: number; end: number }[]) => Sentence[]) {
  const { settings: raw, arrays } = unpack(model, fileName);
  const settings = raw as Settings;
  const part = (name: string): Uint8Array => {
    const bytes = arrays.get(name);
    if (!bytes) throw new InvalidInputError(`${fileName}: the part "${name}" is missing. Install Entente again.`);
    return bytes;
  };
  const rels = settings.rels.length;
  const tagger = unpackWeights(part('tag'), settings.xpos.length, 17);
  const parser = unpackWeights(part('parse'), 2 * rels + 1, 18);
  const namer = unpackWeights(part('name'), 7, 17);
  const lexicon: TokenLexicon = {
    abbreviations: new Set(settings.tokens.abbreviations),
    hyphenPrefixes: new Set(settings.tokens.hyphenPrefixes),
    hyphenated: new Set(settings.tokens.hyphenated),
    partings: new Map(settings.tokens.partings),
  };
  const byTag = new Map(Object.entries(settings.byTag));
  const byWord = new Map(Object.entries(settings.byWord));
  const rules = new Map(Object.entries(settings.rules));
  const lemmas = new Map(Object.entries(settings.lemmas));

  function lemmaOf(surface: string, xpos: string): string {
    const proper = /^NNPS?$/.test(xpos);
    const lower = surface.toLowerCase();
    const known = lemmas.get(`${xpos} ${lower}`);
    if (known !== undefined) return known;
    const base = proper ? surface : lower;
    for (let k = 4; k >= 0; k--) {
      const rule = rules.get(`${xpos} ${k ? lower.slice(-k) : ''}`);
      if (rule === undefined) continue;
      const cut = Number.parseInt(rule, 10);
      if (cut <= base.length) return base.slice(0, base.length - cut) + rule.slice(rule.indexOf(' ') + 1);
    }
    return base;
  }

  function parse(words: readonly F.Word[], tags: readonly number[]): F.State {
    const size = words.length;
    const state = F.startState(size);
    const out = new Float64Array(2 * rels + 1);
    while (!(state.front >= size && state.stack.length === 1)) {
      score(parser, F.buffer, F.parseFeatures(words, tags, state), out);
      F.move(state, F.bestClass(out, F.allowed(state, size), rels), rels);
    }
    return state;
  }

  function namesOf(words: readonly F.Word[], tags: readonly number[]): NameSpan[] {
    const out = new Float64Array(7);
    const names: NameSpan[] = [];
    let before = 0;
    let earlier = 0;
    words.forEach((_, i) => {
      score(namer, F.buffer, F.nameFeatures(words, tags, i, before, earlier), out);
      const guess = F.bestClass(out);
      const label = settings.bio[guess]!;
      const last = names[names.length - 1];
      const kind = label.slice(2) as NameKind;
      if (label.startsWith('I-') && last?.last === i && last.kind === kind) last.last = i + 1;
      else if (label !== 'O') names.push({ kind, first: i, last: i + 1 });
      earlier = before;
      before = guess;
    });
    return names;
  }

  function sentenceOf(text: string, spans: readonly { start: number; end: number }[]): Sentence {
    const words = spans.map(span => F.wordOf(text.slice(span.start, span.end)));
    const tags = F.greedyTags(tagger, words);
    const state = parse(words, tags);
    const tokens: Token[] = spans.map((span, i) => {
      const surface = text.slice(span.start, span.end);
      const xpos = settings.xpos[tags[i]!]!;
      const [upos = 'X', features = '_'] = (
        byWord.get(`${xpos} ${surface.toLowerCase()}`) ??
        byTag.get(xpos) ??
        'X _'
      ).split(' ');
      const head = state.heads[i]!;
      return {
        ...span,
        surface,
        lemma: lemmaOf(surface, xpos),
        upos,
        xpos,
        features: Object.fromEntries(
          features === '_' ? [] : features.split('|').map(pair => pair.split('=') as [string, string]),
        ),
        head: head === spans.length ? -1 : head,
        relation: head === spans.length ? 'root' : settings.rels[state.rels[i]!]!,
      };
    });
    return { start: spans[0]!.start, end: spans[spans.length - 1]!.end, tokens, names: namesOf(words, tags) };
  }

  return (text: string, given?: readonly { start: number; end: number }[]) => {
    if (given) return [sentenceOf(text, given)];
    const spans = tokenize(text, lexicon);
    const sentences: Sentence[] = [];
    for (const { first, last } of splitSentences(text, spans))
      for (let from = first; from < last; from += LONGEST)
        sentences.push(sentenceOf(text, spans.slice(from, Math.min(last, from + LONGEST))));
    return sentences;
  };
}
