import { nameAgents } from './agents.ts';
import { Entrance } from './entrance.ts';
import { withHiddenEnds } from './hidden-ends.ts';
import { Room } from './kernel/room.ts';
import { lemmatiser } from './lemma.ts';
import { readModel } from './model.ts';
import { decideNames, type ScoredName, scoreNames } from './names.ts';
import { layOut } from './network/batch.ts';
import { Scorer } from './network/scorer.ts';
import { splitSentences } from './split.ts';
import { type Span, tokenize } from './tokenize.ts';
import { bestTree } from './tree.ts';
import type { Sentence, Token } from './types.ts';

/** Longest sentence that is parsed as one; longer ones are parted, so that time stays linear. */
const LONGEST = 200;
/** Words that go through the network at once. */
const ROWS = 1024;

/** The two ways to analyse: from a text, and from tokens that are already known. */
export interface Engine {
  analyse(text: string): Sentence[];
  /** Analyses given sentences, each a list of the tokens of `text`; none is empty. */
  analyseSpans(text: string, sentences: readonly (readonly Span[])[]): Sentence[];
}

/** A sentence whose names are not yet decided. */
type Draft = Omit<Sentence, 'names'> & { names: ScoredName[] };

/** The words of a batch and the numbers of their classes, by row. */
interface Labels {
  words: readonly string[];
  xpos: Int32Array;
  upos: Int32Array;
  relations: Int32Array;
}

/** Makes an engine of the bytes of a model. Throws InvalidInputError, naming `fileName`, where they are none. */
export function createEngine(bytes: Uint8Array, fileName: string): Engine {
  const { model, network: networkFor } = readModel(bytes, fileName);
  const network = networkFor(floats => new Room(floats + Scorer.floats(model.shape, ROWS)), ROWS, LONGEST);
  const scorer = new Scorer(network, ROWS);
  const entrance = new Entrance(model, network);
  const lemmaOf = lemmatiser(model.lemmas);
  const tags = model.classes.upos.map(label => {
    const [upos = 'X', list = '_'] = label.split(' ');
    const pairs = list === '_' ? [] : list.split('|').map(pair => pair.split('=') as [string, string]);
    return { upos, features: Object.freeze(Object.fromEntries(pairs)) };
  });

  function analyseBatch(text: string, sentences: readonly (readonly Span[])[]): Draft[] {
    const batch = layOut(sentences.map(spans => spans.length));
    const words = new Array<string>(batch.size);
    sentences.forEach((spans, index) => {
      spans.forEach(({ start, end }, word) => {
        words[batch.rows[index]![word]!] = text.slice(start, end);
      });
    });
    entrance.enter(words);
    scorer.forward(batch);
    const headRows = new Int32Array(batch.size);
    const trees = batch.rows.map(rows => {
      const stride = network.scoreArcs(rows, batch.size);
      const heads = bestTree(network.arcs.data, rows.length, stride);
      heads.forEach((head, word) => {
        headRows[rows[word]!] = head < 0 ? batch.size : rows[head]!;
      });
      return heads;
    });
    network.scoreRelations(headRows);
    const [xpos, upos, relations] = [network.xpos, network.upos, network.relations].map(linear =>
      scorer.classesOf(linear, batch.size),
    ) as [Int32Array, Int32Array, Int32Array];
    const labels = { words, xpos, upos, relations };
    return sentences.map((spans, index) => sentenceOf(labels, spans, batch.rows[index]!, trees[index]!));
  }

  function sentenceOf(labels: Labels, spans: readonly Span[], rows: Int32Array, heads: Int32Array): Draft {
    const { classes } = model;
    const tokens = spans.map(({ start, end }, word): Token => {
      const row = rows[word]!;
      const surface = labels.words[row]!;
      const xpos = classes.xpos[labels.xpos[row]!]!;
      const head = heads[word]!;
      const relation = classes.relations[labels.relations[row]!]!;
      const { upos, features } = tags[labels.upos[row]!]!;
      return {
        start,
        end,
        surface,
        lower: surface.toLowerCase(),
        lemma: lemmaOf(surface, xpos),
        upos,
        xpos,
        features,
        head,
        relation: head < 0 ? 'root' : relation,
      };
    });
    nameAgents(tokens);
    const { data, columns } = network.names.out;
    const names = scoreNames(tokens, (word, cls) => data[rows[word]! * columns + cls]!);
    return { start: spans[0]!.start, end: spans[spans.length - 1]!.end, tokens, names };
  }

  function analyseSpans(text: string, sentences: readonly (readonly Span[])[]): Sentence[] {
    const parts = sentences.flatMap(parted);
    const drafts = new Array<Draft>(parts.length);
    let waiting: number[] = [];
    let words = 0;
    const flush = (): void => {
      const batch = waiting.map(index => parts[index]!);
      if (batch.length > 0)
        analyseBatch(text, batch).forEach((draft, rank) => {
          drafts[waiting[rank]!] = draft;
        });
      waiting = [];
      words = 0;
    };
    // Sentences of like length go together, so that few steps have few words.
    for (const index of byLength(parts)) {
      if (words + parts[index]!.length > ROWS) flush();
      waiting.push(index);
      words += parts[index]!.length;
    }
    flush();
    const names = decideNames(drafts.map(draft => draft.names));
    return drafts.map(({ start, end, tokens }, index) => ({ start, end, tokens, names: names[index]! }));
  }

  return {
    analyseSpans,
    analyse: text => {
      const spans = tokenize(text, model.tokens);
      const sentences = splitSentences(text, spans).map(({ first, last }) => spans.slice(first, last));
      return analyseSpans(text, sentences).flatMap(sentence =>
        withHiddenEnds(sentence, parts => analyseSpans(text, parts)),
      );
    },
  };
}

const byLength = (sentences: readonly (readonly Span[])[]): number[] =>
  [...sentences.keys()].sort((a, b) => sentences[a]!.length - sentences[b]!.length || a - b);

/** A sentence in pieces of a length that can be parsed. */
function parted(spans: readonly Span[]): (readonly Span[])[] {
  if (spans.length <= LONGEST) return [spans];
  return Array.from({ length: Math.ceil(spans.length / LONGEST) }, (_, i) =>
    spans.slice(i * LONGEST, (i + 1) * LONGEST),
  );
}
