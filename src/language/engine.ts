import { nameAgents } from './agents.ts';
import { Entrance } from './entrance.ts';
import { Room } from './kernel/room.ts';
import { lemmaOf } from './lemma.ts';
import { readModel } from './model.ts';
import { decideNames, type ScoredName, scoreNames } from './names.ts';
import { layOut } from './network/batch.ts';
import type { Linear } from './network/linear.ts';
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

/** Makes an engine of the bytes of a model. Throws InvalidInputError, naming `fileName`, where they are none. */
export function createEngine(bytes: Uint8Array, fileName: string): Engine {
  const { model, network: networkFor } = readModel(bytes, fileName);
  const network = networkFor(floats => new Room(floats), ROWS + LONGEST, LONGEST);
  const entrance = new Entrance(model, network);
  const features = model.classes.upos.map(label => {
    const [upos = 'X', list = '_'] = label.split(' ');
    const pairs = list === '_' ? [] : list.split('|').map(pair => pair.split('=') as [string, string]);
    return { upos, features: Object.freeze(Object.fromEntries(pairs)) };
  });

  function best({ out }: Linear, row: number, classes: number): number {
    const from = row * out.columns;
    let peak = 0;
    for (let cls = 1; cls < classes; cls++) if (out.data[from + cls]! > out.data[from + peak]!) peak = cls;
    return peak;
  }

  function analyseBatch(text: string, sentences: readonly (readonly Span[])[]): Draft[] {
    const batch = layOut(sentences.map(spans => spans.length));
    const words = new Array<string>(batch.size);
    sentences.forEach((spans, index) => {
      spans.forEach(({ start, end }, word) => {
        words[batch.rows[index]![word]!] = text.slice(start, end);
      });
    });
    entrance.enter(words);
    network.forward(batch);
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
    return sentences.map((spans, index) => sentenceOf(text, spans, batch.rows[index]!, trees[index]!));
  }

  function sentenceOf(text: string, spans: readonly Span[], rows: Int32Array, heads: Int32Array): Draft {
    const { classes, lemmas } = model;
    const tokens = spans.map(({ start, end }, word): Token => {
      const row = rows[word]!;
      const surface = text.slice(start, end);
      const xpos = classes.xpos[best(network.xpos, row, classes.xpos.length)]!;
      const head = heads[word]!;
      const relation = classes.relations[best(network.relations, row, classes.relations.length)]!;
      return {
        ...{ start, end, surface },
        lemma: lemmaOf(surface, xpos, lemmas),
        ...features[best(network.upos, row, features.length)]!,
        xpos,
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
    const result: Draft[] = [];
    let waiting: (readonly Span[])[] = [];
    let words = 0;
    const flush = (): void => {
      if (waiting.length > 0) result.push(...analyseBatch(text, waiting));
      waiting = [];
      words = 0;
    };
    for (const spans of sentences.flatMap(parted)) {
      if (words + spans.length > ROWS) flush();
      waiting.push(spans);
      words += spans.length;
    }
    flush();
    const names = decideNames(result.map(draft => draft.names));
    return result.map((draft, index) => ({ ...draft, names: names[index]! }));
  }

  return {
    analyseSpans,
    analyse: text => {
      const spans = tokenize(text, model.tokens);
      return analyseSpans(
        text,
        splitSentences(text, spans).map(({ first, last }) => spans.slice(first, last)),
      );
    },
  };
}

/** A sentence in pieces of a length that can be parsed. */
function parted(spans: readonly Span[]): (readonly Span[])[] {
  if (spans.length <= LONGEST) return [spans];
  return Array.from({ length: Math.ceil(spans.length / LONGEST) }, (_, i) =>
    spans.slice(i * LONGEST, (i + 1) * LONGEST),
  );
}
