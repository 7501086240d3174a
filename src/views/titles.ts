import { articleAt, type Document } from '../model/document.ts';
import type { Span } from '../model/evidence.ts';

/** So much of a text stands for its title. */
const WORDS = 64;

/** What a document is called: by its title, else by its first words, cut at a space and marked with `…`; never by its id. */
export const titleOf = (document: Document): string =>
  written(document.title) ?? firstWords(document, { start: 0, end: document.text.length });

/** What the article around a place of a document is called; a lone article without a title by the document's. */
export function titleAt(document: Document, place: number): string {
  const article = articleAt(document, place);
  if (!article || (document.articles.length === 1 && written(document.title)))
    return written(article?.title) ?? titleOf(document);
  return written(article.title) ?? firstWords(document, article);
}

const written = (title: string | undefined): string | undefined => (title?.trim() ? title : undefined);

/** The first words of the first line that is a story. */
function firstWords({ text, skipped }: Document, { start, end }: Span): string {
  let from = start;
  while (from < end) {
    const over = skipped.find(span => span.start <= from && from < span.end);
    if (over) from = over.end;
    else if (/[\p{L}\p{N}]/u.test(text[from]!)) break;
    else from++;
  }
  const next = skipped.find(span => span.start > from)?.start ?? end;
  const line = text.slice(from, Math.min(next, end)).split('\n', 1)[0]!.trim();
  if (line.length <= WORDS) return line === '' ? '…' : line;
  const cut = line.slice(0, WORDS + 1);
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.slice(0, WORDS)}\u00a0…`;
}
