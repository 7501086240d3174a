import widthOf from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { CellValue } from '../index.ts';
import { oneLine } from './visible.ts';

/** So wide is a table where nobody says how wide the terminal is. */
const USUAL_WIDTH = 100;
/** A column that has to give way keeps so much. */
const LEAST_WIDTH = 6;
const GAP = '  ';

/** Widths with which columns fit: the widest ones give way. */
function fit(natural: readonly number[], width: number): number[] {
  const room = width - GAP.length * (natural.length - 1);
  const sum = (cap: number) => natural.reduce((total, each) => total + Math.min(each, cap), 0);
  let cap = Math.min(Math.max(...natural), Math.max(room, LEAST_WIDTH));
  while (cap > LEAST_WIDTH && sum(cap) > room) cap--;
  return natural.map(each => Math.min(each, cap));
}

/** A row of cells as lines: what does not fit into a cell goes on below. */
function linesOf(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, at) => wrapAnsi(cell, widths[at]!, { hard: true }).split('\n'));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const parts = wrapped.map((each, at) => {
      const part = each[line] ?? '';
      return part + ' '.repeat(Math.max(0, widths[at]! - widthOf(part)));
    });
    return parts.join(GAP).trimEnd();
  });
}

/** A table, its head first, as a terminal shows it: no line is cut. */
export function textTable(
  rows: readonly (readonly CellValue[])[],
  width = process.stdout.columns ?? USUAL_WIDTH,
): string {
  const cells = rows.map(row => row.map(value => oneLine(`${value ?? ''}`)));
  const natural = cells[0]!.map((_, at) => cells.reduce((most, row) => Math.max(most, widthOf(row[at]!)), 1));
  const widths = fit(natural, width);
  return cells.map(row => `${linesOf(row, widths).join('\n')}\n`).join('');
}
