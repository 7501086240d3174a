import { type FocusEvent, type MouseEvent, type PointerEvent, useCallback, useState } from 'react';
import type { Document, Line, Piece } from '../../browser.ts';
import { isPlain } from '../clicks.ts';
import type { Passage } from '../state/address.ts';
import { type Lit, setLit } from '../state/lit.ts';
import { Paragraph } from './paragraph.tsx';
import { isEdge, itemsOf } from './told.ts';
import { ToldMenu, type Wish } from './told-menu.tsx';
import { useLines } from './use-lines.ts';

interface Props {
  document: Document;
  lines: readonly Line[];
  passage: Passage;
  selected: ReadonlySet<string>;
}

/**
 * The whole text, line by line, the passage marked and in sight. What gave something is a link to it, or to a choice
 * where it gave several things; the map lights up what the pointer is on. Only lines near to those in sight are drawn.
 */
export function DocumentText({ document, lines, passage, selected }: Props) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [wish, setWish] = useState<Wish>();
  const { rows, before, after, measure } = useLines(lines, passage, scroller);
  const pieceOf = useCallback((event: { target: EventTarget }) => pieceAt(lines, event.target), [lines]);

  const light = (event: PointerEvent | FocusEvent) => setLit(litBy(pieceOf(event)));
  const choose = (event: MouseEvent) => {
    const piece = pieceOf(event);
    if (!piece || !isPlain(event) || itemsOf(piece.told).length < 2) return;
    event.preventDefault();
    setWish({ told: piece.told, anchor: event.target as HTMLElement });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links in it have their keys */}
      <section
        className="document-text"
        lang="en"
        aria-label="Text"
        ref={setScroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mark nothing in it takes the focus, and it must scroll
        tabIndex={0}
        onPointerOver={light}
        onPointerLeave={() => setLit([])}
        onFocus={light}
        onBlur={() => setLit([])}
        onClick={choose}
      >
        <div style={{ height: before }} />
        {rows.map(at => (
          <Paragraph
            key={lines[at]!.start}
            at={at}
            document={document}
            line={lines[at]!}
            passage={passage}
            selected={selected}
            measure={measure}
          />
        ))}
        <div style={{ height: after }} />
      </section>
      {/* A menu that was open before can lose the focus when it is opened again: each choice has one of its own. */}
      {wish && (
        <ToldMenu
          key={wish.anchor.dataset.start}
          document={document.id}
          wish={wish}
          onClose={() => setWish(undefined)}
        />
      )}
    </>
  );
}

/** The piece that an element shows: its place in the text is written on its link. */
function pieceAt(lines: readonly Line[], target: EventTarget): Piece | undefined {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-start]') : null;
  if (!link) return undefined;
  const start = Number(link.dataset.start);
  const line = lines.findLast(other => other.start <= start);
  return line?.pieces.findLast(piece => piece.start <= start);
}

const litBy = (piece: Piece | undefined): Lit =>
  itemsOf(piece?.told ?? []).map(item => (isEdge(item) ? { edge: item.key } : { node: item.key }));
