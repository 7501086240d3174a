import { findQuotations } from '../clause/attribution/index.ts';
import { repaired } from '../clause/repairs/index.ts';
import type { Analyse, Sentence } from '../language/types.ts';
import type { Article, Document } from '../model/document.ts';
import type { Span } from '../model/evidence.ts';
import { plainOf } from '../model/plain-document.ts';
import type { PlacedSentence, Reading } from './types.ts';

/** The stretches of an article that are story: what is left of it without the skipped spans. */
function stretches(article: Article, skipped: readonly Span[]): Span[] {
  const found: Span[] = [];
  let start = article.start;
  for (const skip of skipped) {
    if (skip.end <= article.start || skip.start >= article.end) continue;
    if (skip.start > start) found.push({ start, end: skip.start });
    start = Math.max(start, skip.end);
  }
  if (start < article.end) found.push({ start, end: article.end });
  return found;
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
  const document = plainOf(given);
  const sentences: PlacedSentence[] = [];
  let paragraph = 0;
  for (const article of document.articles) {
    for (const stretch of stretches(article, document.skipped)) {
      let end = stretch.start;
      for (const found of analyse(document.text.slice(stretch.start, stretch.end))) {
        const sentence = shift(found, stretch.start);
        if (sentence.tokens.length === 0) continue;
        if (document.text.slice(end, sentence.start).includes('\n') || end === stretch.start) paragraph++;
        end = sentence.end;
        sentences.push({ ...sentence, index: sentences.length, article, paragraph });
      }
    }
  }
  return { document, sentences, quotations: findQuotations(document.text) };
}

/** Index of the sentence in which a place of the text lies, or the last one before it; 0 where none is. */
export function sentenceAt({ sentences }: Reading, place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
