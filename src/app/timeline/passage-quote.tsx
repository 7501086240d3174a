import type { Evidence } from '../../browser.ts';
import { cite, excerpt } from '../citation.ts';
import { PassageLink } from '../passage-link.tsx';
import { useReader } from '../state/reader.ts';

/** A quote with its article, which opens its document at the passage. */
export function PassageQuote({ evidence: { document: id, start, end } }: { evidence: Evidence }) {
  const { index } = useReader();
  const document = index.documents.get(id)!;
  const { before, quote, after } = excerpt(document.text, { start, end });
  const { title, date } = cite(document, start);
  return (
    <p className="passage-quote">
      <PassageLink className="passage-quote-text" passage={{ document: id, start, end }}>
        {before}
        <strong>{quote}</strong>
        {after}
      </PassageLink>
      <span className="note">
        {title}, <span className="quote-date">{date}</span>
      </span>
    </p>
  );
}
