import { type RefObject, useEffect, useMemo } from 'react';
import type { Document, Span } from '../../browser.ts';
import { formatDate } from '../citation.ts';
import type { Passage } from '../state/address.ts';
import { cut, type Line, type Piece } from './pieces.ts';

interface Props {
  document: Document;
  passage: Passage;
  quotes: readonly Span[];
  mark: RefObject<HTMLElement | null>;
}

/** The whole text, line by line, the passage marked and in sight; text is only ever text. */
export function DocumentText({ document, passage, quotes, mark }: Props) {
  const { start, end } = passage;
  const lines = useMemo(() => cut(document, { start, end }, quotes), [document, start, end, quotes]);
  const first = lines.flatMap(line => line.pieces).find(piece => piece.emphasis === 'passage')?.start;
  useEffect(() => {
    if (first === undefined) return;
    mark.current?.scrollIntoView({ block: 'center' });
    mark.current?.focus({ preventScroll: true });
  }, [first, mark]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mark nothing in it takes the focus, and it must scroll
    <section className="document-text" lang="en" aria-label="Text" tabIndex={0}>
      {lines.map(line => (
        <Paragraph key={line.start} document={document} line={line}>
          {line.pieces.map(piece => (
            <Words
              key={piece.start}
              text={document.text.slice(piece.start, piece.end)}
              piece={piece}
              mark={piece.start === first ? mark : undefined}
            />
          ))}
        </Paragraph>
      ))}
    </section>
  );
}

interface ParagraphProps {
  document: Document;
  line: Line;
  children: React.ReactNode;
}

function Paragraph({ document, line, children }: ParagraphProps) {
  const article = line.begins === undefined ? undefined : document.articles[line.begins];
  return (
    <>
      {article && document.articles.length > 1 && (
        <p className="document-article">
          Article {line.begins! + 1} of {document.articles.length}
          {article.date && ` · ${formatDate(article.date)}`}
        </p>
      )}
      {line.headline ? <h2>{children}</h2> : <p>{children}</p>}
    </>
  );
}

function Words({ text, piece, mark }: { text: string; piece: Piece; mark: RefObject<HTMLElement | null> | undefined }) {
  if (piece.emphasis === 'plain' && piece.skipped)
    return (
      <span className="skipped" title={`Not read: ${piece.skipped}`}>
        {text}
      </span>
    );
  if (piece.emphasis === 'plain') return text;
  if (piece.emphasis === 'quote') return <mark className="mark-quote">{text}</mark>;
  return (
    <mark className="mark-passage" ref={mark} tabIndex={mark && -1}>
      {text}
    </mark>
  );
}
