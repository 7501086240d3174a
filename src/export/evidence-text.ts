import { articleAt, type Document, publishedOn } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';

/** Where a quote stands, for people: document, day of its article, characters. */
function place({ document: id, start, end }: Evidence, document: Document | undefined): string {
  const title = document && (articleAt(document, start)?.title ?? document.title);
  const date = document && publishedOn(document, start);
  return [title === undefined ? id : `${id}, ${title}`, date, `characters ${start}–${end}`]
    .filter(part => part !== undefined)
    .join(', ');
}

/** Evidence as text, a line for each quote: `“quote” (001, title, 2025-03-20, characters 120–132)`. Quotes stay verbatim. */
export function evidenceText(evidence: readonly Evidence[], documents: ReadonlyMap<string, Document>): string {
  return evidence.map(each => `“${each.quote}” (${place(each, documents.get(each.document))})`).join('\n');
}
