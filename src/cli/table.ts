import { table } from 'table';
import type { CellValue } from '../index.ts';
import { oneLine } from './visible.ts';

/** So wide is a table where nobody says how wide the terminal is. */
const USUAL_WIDTH = 100;
/** A column that has to give way keeps so much. */
const LEAST_WIDTH = 6;
const GAP = 2;

/** Widths with which columns fit: the widest ones give way. */
function fit(natural: readonly number[], width: number): number[] {
  const room = width - GAP * (natural.length - 1);
  const sum = (cap: number) => natural.reduce((total, each) => total + Math.min(each, cap), 0);
  let cap = Math.max(...natural);
  while (cap > LEAST_WIDTH && sum(cap) > room) cap--;
  return natural.map(each => Math.min(each, cap));
}

/** A table, its head first, as a terminal shows it: what does not fit into a column goes on below, and no line is cut. */
export function textTable(
  rows: readonly (readonly CellValue[])[],
  width = process.stdout.columns ?? USUAL_WIDTH,
): string {
  const cells = rows.map(row => row.map(value => oneLine(`${value ?? ''}`)));
  const natural = cells[0]!.map((_, at) => Math.max(1, ...cells.map(row => [...row[at]!].length)));
  const widths = fit(natural, width);
  return table(cells, {
    columns: widths.map(each => ({ width: each, wrapWord: true })),
    columnDefault: { paddingLeft: 0, paddingRight: GAP },
    border: { topBody: '', headerJoin: '' },
    drawVerticalLine: () => false,
    drawHorizontalLine: () => false,
  }).replace(/ +$/gm, '');
}
