import { authorOf, findQuotations } from '../clause/attribution/index.ts';
import { repaired } from '../clause/repairs/index.ts';
import type { Analyse, Sentence } from '../language/types.ts';
import { type Document, storyOf, type Turn } from '../model/document.ts';
import type { Span } from '../model/evidence.ts';
import { plainOf } from '../model/plain-document.ts';
import { inUsualCase } from './letter-case.ts';
import type { PlacedSentence, Reading } from './types.ts';

/** A stretch of story, and who says it where a label says so. */
interface Stretch extends Span {
  turn?: Turn;
  isLabel?: true;
}

/** The label of a turn stands alone: what is said behind it is another sentence. */
function byTurns(stretch: Span, turns: readonly Turn[]): Stretch[] {
  const found: Stretch[] = [];
  let start = stretch.start;
  const cut = (end: number, more: Omit<Stretch, 'start' | 'end'> = {}): void => {
    const to = Math.min(end, stretch.end);
    if (to > start) found.push({ start, end: to, ...more });
    start = Math.max(start, to);
  };
  for (const turn of turns) {
    cut(turn.start);
    if (turn.start >= stretch.end) break;
    cut(turn.label.end + 1, { turn, isLabel: true });
    cut(turn.end, { turn });
  }
  cut(stretch.end);
  return found;
}

/** A label in capitals as a name is written elsewhere: "MR. KIRBY" → "Mr. Kirby". It is as long as before. */
function inSmallLetters(label: string): string {
  const small = label.replace(/(?<=\p{L})\p{Lu}+/gu, letters => letters.toLowerCase());
  return /\p{Ll}/u.test(label) || small.length !== label.length ? label : small;
}

const shift = (sentence: Sentence, offset: number): Sentence => ({
  start: sentence.start + offset,
  end: sentence.end + offset,
  tokens: repaired(sentence, offset),
  names: sentence.names,
});

/**
 * Analyses the story of a document, leaving out what is no story, and places every sentence in it.
 *
 * @param given The document. All offsets given back point into the document of the reading, whose text is that of this
 *   one as a reader sees it.
 * @param analyse The language engine.
 */
export function readSentences(given: Document, analyse: Analyse): Reading {
  const plain = plainOf(given);
  const document = { ...plain, text: inUsualCase(plain.text, analyse) };
  const sentences: PlacedSentence[] = [];
  let paragraph = 0;
  for (const article of document.articles) {
    const first = sentences.length;
    for (const stretch of storyOf(article, document.skipped).flatMap(each => byTurns(each, document.turns ?? []))) {
      const text = document.text.slice(stretch.start, stretch.end);
      let end = stretch.start;
      for (const found of analyse(stretch.isLabel ? inSmallLetters(text) : text)) {
        const sentence = shift(found, stretch.start);
        if (sentence.tokens.length === 0) continue;
        if (document.text.slice(end, sentence.start).includes('\n') || end === stretch.start) paragraph++;
        end = sentence.end;
        sentences.push({ ...sentence, ...saidIn(stretch), index: sentences.length, article, paragraph });
      }
    }
    nameAuthor(sentences.slice(first));
  }
  return { document, sentences, quotations: findQuotations(document.text) };
}

/** Gives the sentences of an article that is somebody's own words him as their speaker. */
function nameAuthor(sentences: readonly PlacedSentence[]): void {
  const author = authorOf(sentences);
  if (!author) return;
  const named = sentences.find(({ index }) => index === author.sentence)!;
  const speaker = named.tokens[author.token]!.end - 1;
  for (const sentence of sentences) if (sentence !== named && !sentence.isLabel) sentence.speaker ??= speaker;
}

/** Who says a sentence of a turn; the label itself nobody says. */
function saidIn({ turn, isLabel }: Stretch): Pick<PlacedSentence, 'speaker' | 'isAsked' | 'isLabel'> {
  if (isLabel) return { isLabel };
  if (!turn) return {};
  return { speaker: turn.label.end - 1, ...(turn.asks && { isAsked: true as const }) };
}

/** The sentences that state anything: a question of a transcript does not. */
export const statements = ({ sentences }: Reading): PlacedSentence[] => sentences.filter(({ isAsked }) => !isAsked);
