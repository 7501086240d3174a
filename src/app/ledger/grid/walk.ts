/** A cell of the grid. Rows: 0 the sides, 1 the names of columns, from 2 on the demands. Columns: 0 the demands' names. */
export interface Place {
  row: number;
  column: number;
}

/** The first rows of the grid: its head. */
export const HEAD_ROWS = 2;

interface Extent {
  /** All rows and columns, with those of the head. */
  rows: number;
  columns: number;
  /** So many rows are in sight. */
  page: number;
  /** The column at which the head of a column's side stands; undefined where the side has none. */
  sideHead: (column: number) => number | undefined;
}

/** Where a key leads in a grid; undefined where it leads nowhere. */
export function walk({ row, column }: Place, key: string, whole: boolean, extent: Extent): Place | undefined {
  const to = target({ row, column }, key, whole, extent);
  if (!to) return undefined;
  const next = {
    row: Math.min(extent.rows - 1, Math.max(0, to.row)),
    column: Math.min(extent.columns - 1, Math.max(0, to.column)),
  };
  // Above the names of columns stand only sides that can be folded; above the demands' names stands one cell.
  if (next.row > 0) return next.column === 0 && next.row < HEAD_ROWS ? undefined : next;
  const head = extent.sideHead(next.column);
  return head === undefined ? undefined : { row: 0, column: head };
}

function target({ row, column }: Place, key: string, whole: boolean, { rows, columns, page }: Extent) {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: Math.max(HEAD_ROWS, row - page), column };
    case 'PageDown':
      return { row: row + page, column };
    case 'Home':
      return { row: whole ? HEAD_ROWS : row, column: 0 };
    case 'End':
      return { row: whole ? rows - 1 : row, column: columns - 1 };
    default:
      return undefined;
  }
}
