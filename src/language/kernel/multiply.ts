import {
  add,
  type Code,
  countDown,
  floats,
  get,
  increase,
  load,
  loadSplat,
  type Routine,
  set,
  shift,
  store,
  subtract,
  times,
  whole,
} from './assembly.ts';

const [ROWS, COLUMNS, INNER, A, B, C] = [0, 1, 2, 3, 4, 5];
const [left, steps, aRow, bRow, cRow, column] = [6, 7, 8, 9, 10, 11];
const SUMS = 12;
const BAND = 4;

/** The address of a row some rows further down, from the address on the stack. */
const rowsDown = (rows: number, length: number): Code =>
  rows === 0 ? [] : [...get(length), ...shift(2), ...whole(rows), ...times, ...add];

/** The sums of `rows` rows by 8 columns, held in registers over the inner dimension. */
function tile(rows: number): Code {
  const right = SUMS + rows * 2;
  const factor = right + 2;
  const halves = [0, 1];
  const cells = Array.from({ length: rows }, (_, row) =>
    halves.map(half => ({ row, half, sum: SUMS + row * 2 + half })),
  );
  return [
    ...cells
      .flat()
      .flatMap(({ row, half, sum }) => [...get(cRow), ...rowsDown(row, COLUMNS), ...load(half * 16), ...set(sum)]),
    ...[...get(INNER), ...set(steps)],
    ...countDown(steps, 1, [
      ...halves.flatMap(half => [...get(bRow), ...load(half * 16), ...set(right + half)]),
      ...cells.flatMap((pair, row) => [
        ...[...get(aRow), ...rowsDown(row, INNER), ...loadSplat(0), ...set(factor)],
        ...pair.flatMap(({ half, sum }) => [
          ...[...get(sum), ...get(right + half), ...get(factor), ...floats.times, ...floats.add, ...set(sum)],
        ]),
      ]),
      ...increase(aRow, whole(4)),
      ...increase(bRow, [...get(COLUMNS), ...shift(2)]),
    ]),
    ...cells
      .flat()
      .flatMap(({ row, half, sum }) => [...get(cRow), ...rowsDown(row, COLUMNS), ...get(sum), ...store(half * 16)]),
  ];
}

/** All tiles of `rows` rows, as long as so many rows are left. */
function band(rows: number): Code {
  const across = [...get(COLUMNS), ...get(column), ...subtract, ...shift(2), ...add];
  return countDown(left, rows, [
    ...[...get(COLUMNS), ...set(column)],
    ...countDown(column, 8, [
      ...[...get(A), ...set(aRow)],
      ...[...get(B), ...across, ...set(bRow)],
      ...[...get(C), ...across, ...set(cRow)],
      ...tile(rows),
    ]),
    ...increase(A, [...get(INNER), ...shift(2), ...whole(rows), ...times]),
    ...increase(C, [...get(COLUMNS), ...shift(2), ...whole(rows), ...times]),
  ]);
}

/**
 * `multiply(rows, columns, inner, a, b, c)`: C += A·B for row-major matrices of 32-bit floats at byte addresses.
 * `columns` is a multiple of 8.
 */
export const multiplyRoutine: Routine = {
  name: 'multiply',
  parameters: 6,
  wholes: 6,
  vectors: BAND * 2 + 3,
  code: [...get(ROWS), ...set(left), ...band(BAND), ...band(1)],
};
