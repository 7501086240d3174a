/** A name as it is written: its rows, and the width of the widest one in pixels. */
export interface Block {
  rows: readonly string[];
  width: number;
  /** Something of the name is left out, and `…` says so. */
  cut: boolean;
}

/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

interface Piece {
  text: string;
  width: number;
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const CUT = ' …';

/**
 * Breaks a name into at most so many rows of at most such a width: at spaces, and inside of a word that alone is wider
 * than a row, never inside of a character that the reader sees as one. The rows are made as even as they can be.
 */
export function wrap(text: string, measure: Measure, { width, rows: most }: { width: number; rows: number }): Block {
  const space = measure(' ');
  const pieces = piecesOf(text, measure, width, most);
  const rows = fill(pieces, space, width);
  if (rows.length > most) {
    const last = clip(rows[most - 1]!, measure, width - measure(CUT));
    const kept = [...rows.slice(0, most - 1).map(join), last + CUT];
    return { rows: kept, width: Math.max(...kept.map(measure)), cut: true };
  }
  const even = evenly(pieces, space, rows).map(join);
  return { rows: even, width: Math.max(0, ...even.map(measure)), cut: false };
}

/** The words, with those that are too wide broken; no more than can be shown and one. */
function piecesOf(text: string, measure: Measure, width: number, rows: number): Piece[] {
  const pieces: Piece[] = [];
  let room = (rows + 1) * width;
  for (const word of text.split(/\s+/u)) {
    if (room < 0) break;
    if (word === '') continue;
    for (let rest = word; rest !== ''; ) {
      const part = measure(rest) <= width ? rest : prefix(rest, measure, width);
      const piece = { text: part, width: measure(part) };
      pieces.push(piece);
      rest = rest.slice(part.length);
      room -= piece.width;
      if (room < 0) break;
    }
  }
  return pieces;
}

/** The longest beginning of a text that fits, at least one grapheme. */
function prefix(text: string, measure: Measure, width: number): string {
  let kept = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (kept !== '' && measure(kept + segment) > width) break;
    kept += segment;
  }
  return kept;
}

function fill(pieces: readonly Piece[], space: number, width: number): Piece[][] {
  const rows: Piece[][] = [];
  let taken = 0;
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (row && taken + space + piece.width <= width) {
      row.push(piece);
      taken += space + piece.width;
    } else {
      rows.push([piece]);
      taken = piece.width;
    }
  }
  return rows;
}

/** Fills narrower rows as long as that takes no more of them. */
function evenly(pieces: readonly Piece[], space: number, rows: Piece[][]): Piece[][] {
  if (rows.length < 2) return rows;
  const widest = Math.max(0, ...rows.map(row => widthOf(row, space)));
  const narrower = fill(pieces, space, widest - 1);
  const better = narrower.length === rows.length && Math.max(...narrower.map(row => widthOf(row, space))) < widest;
  return better ? evenly(pieces, space, narrower) : rows;
}

const widthOf = (row: readonly Piece[], space: number) =>
  row.reduce((sum, { width }) => sum + width, space * (row.length - 1));

const join = (row: readonly Piece[]) => row.map(({ text }) => text).join(' ');

/** A row without the words at its end, or the graphemes of its only word, that do not fit. */
function clip(row: readonly Piece[], measure: Measure, width: number): string {
  for (let kept = row.length; kept > 1; kept--) {
    const text = join(row.slice(0, kept));
    if (measure(text) <= width) return text;
  }
  const word = row[0]!.text;
  return measure(word) <= width ? word : prefix(word, measure, width);
}
