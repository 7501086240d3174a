import { type CSSProperties, memo, type ReactNode } from 'react';
import { around, type Document, type Line, type Piece, sentenceOf } from '../../browser.ts';
import { formatDate } from '../citation.ts';
import type { Passage } from '../state/address.ts';
import { useReader } from '../state/reader.ts';
import { useToldLink } from './link.ts';
import { isEdge, isOf, itemsOf, tintOf } from './told.ts';

interface Props {
  /** Its number among the lines. */
  at: number;
  document: Document;
  line: Line;
  passage: Passage;
  selected: ReadonlySet<string>;
  measure: (element: HTMLElement | null) => void;
}

/** One line of a document; before the first one of an article its number and date. Text is only ever text. */
export const Paragraph = memo(({ at, document, line, passage, selected, measure }: Props) => {
  const article = line.begins === undefined ? undefined : document.articles[line.begins];
  const Element = line.headline ? 'h3' : 'p';
  return (
    <div className="document-line" data-index={at} data-goes-on={line.goesOn || undefined} ref={measure}>
      {article && document.articles.length > 1 && (
        <p className="document-article">
          Article {line.begins! + 1} of {document.articles.length}
          {article.date && ` · ${formatDate(article.date)}`}
        </p>
      )}
      <Element>
        {sentencesIn(line).map(pieces => (
          <Sentence key={pieces[0]!.start} document={document} pieces={pieces} passage={passage} selected={selected} />
        ))}
      </Element>
    </div>
  );
});

/** The pieces of each sentence of a line; what lies between sentences is by itself. */
function sentencesIn({ pieces }: Line): Piece[][] {
  const sentences: Piece[][] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last && piece.sentence !== undefined && last[0]!.sentence === piece.sentence) last.push(piece);
    else sentences.push([piece]);
  }
  return sentences;
}

interface SentenceProps {
  document: Document;
  pieces: readonly Piece[];
  passage: Passage;
  selected: ReadonlySet<string>;
}

/** A sentence, which stands out where it tells of what is selected; the passage in it is marked. */
function Sentence({ document, pieces, passage, selected }: SentenceProps): ReactNode {
  const words = (some: readonly Piece[]) =>
    some.map(piece => <Words key={piece.start} document={document} piece={piece} selected={selected} />);
  const [start, end] = [pieces[0]!.start, pieces.at(-1)!.end];
  const holds = passage.start < end && start < passage.end;
  const parts = holds ? around(pieces, passage) : undefined;
  const content = parts ? (
    <>
      {words(parts.before)}
      <mark className="mark-passage" data-passage={passage.start} tabIndex={-1}>
        {words(parts.within)}
      </mark>
      {words(parts.after)}
    </>
  ) : (
    words(pieces)
  );
  if (pieces[0]!.sentence === undefined) return content;
  return (
    <span className="sentence" data-tells={pieces.some(({ told }) => isOf(told, selected)) || undefined}>
      {content}
    </span>
  );
}

interface WordsProps {
  document: Document;
  piece: Piece;
  selected: ReadonlySet<string>;
}

function Words({ document, piece, selected }: WordsProps): ReactNode {
  const text = document.text.slice(piece.start, piece.end);
  if (piece.told.length > 0) return <ToldWords text={text} document={document.id} piece={piece} selected={selected} />;
  if (!piece.skipped) return text;
  return (
    <span className="skipped" title={`Not read: ${piece.skipped}`} data-reason={piece.skipped}>
      {text}
    </span>
  );
}

interface ToldWordsProps {
  text: string;
  document: string;
  piece: Piece;
  selected: ReadonlySet<string>;
}

/** Words that gave something: a link to the smallest thing that they stand for. */
function ToldWords({ text, document, piece: { start, told }, selected }: ToldWordsProps) {
  const { index, theme } = useReader();
  const linkTo = useToldLink(document);
  const { line, lineColor, groundColor } = tintOf(told, theme);
  const items = itemsOf(told);
  const { item, evidence } = told[0]!;
  const names = items.map(one => sentenceOf(index.nodes, one));
  const selection = isEdge(item) ? { edge: item.key } : { node: item.key };
  return (
    <a
      className="told"
      href={linkTo(selection, evidence)}
      data-start={start}
      data-line={line}
      data-selected={isOf(told, selected) || undefined}
      style={{ '--line': lineColor, '--ground': groundColor ?? 'transparent' } as CSSProperties}
      title={names.join('\n')}
      aria-haspopup={items.length > 1 ? 'menu' : undefined}
      // The other pieces of a quote lead to the same things.
      tabIndex={told.some(one => one.evidence.start === start) ? undefined : -1}
    >
      {text}
    </a>
  );
}
