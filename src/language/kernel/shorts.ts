import {
  add,
  type Code,
  countDown,
  floats,
  four,
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
  wholes,
} from './assembly.ts';

/** Fixed-point values are multiples of one part in so many. */
export const PARTS = 4096;

const shortenRoutine: Routine = (() => {
  const [ROWS, WIDTH, FROM, TO, STRIDE] = [0, 1, 2, 3, 4];
  const column = 5;
  const rounded = (offset: number): Code => [
    ...[...get(FROM), ...load(offset), ...four(PARTS), ...floats.times],
    ...[...wholes.nearest, ...wholes.fromFloats],
  ];
  return {
    name: 'shorten',
    parameters: 5,
    wholes: 1,
    vectors: 0,
    code: countDown(ROWS, 1, [
      ...[...get(WIDTH), ...set(column)],
      ...countDown(column, 8, [
        ...[...get(TO), ...rounded(0), ...rounded(16), ...wholes.narrow, ...store(0)],
        ...[...increase(FROM, whole(32)), ...increase(TO, whole(16))],
      ]),
      ...increase(TO, [...get(STRIDE), ...get(WIDTH), ...subtract, ...shift(1)]),
    ]),
  };
})();

const [ROWS, COLUMNS, INNER, A, A_STRIDE, B, SCALES, START, START_STRIDE, C] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const [left, steps, aRow, bRow, startRow, cRow, column] = [10, 11, 12, 13, 14, 15, 16];
const PLACES = 17;
const BAND = 4;
const SUMS = PLACES + BAND;
const HALVES = [0, 1];
/** Pairs of the inner dimension that are worked through without a jump. */
const UNROLLED = 4;

/** The address of a row some rows further down, from the address on the stack. */
const rowsDown = (rows: number, length: number, bits: number): Code =>
  rows === 0 ? [] : [...get(length), ...shift(bits), ...whole(rows), ...times, ...add];

/** The sums of `rows` rows by 8 columns, held in registers over the inner dimension. */
function tile(rows: number): Code {
  const right = SUMS + rows * 2;
  const factor = right + 2;
  const each = Array.from({ length: rows }, (_, row) => row);
  const sum = (row: number, half: number): number => SUMS + row * 2 + half;
  const step = (pair: number): Code => [
    ...HALVES.flatMap(half => [...get(bRow), ...load(pair * 32 + half * 16), ...set(right + half)]),
    ...each.flatMap(row => [
      ...[...get(PLACES + row), ...loadSplat(pair * 4), ...set(factor)],
      ...HALVES.flatMap(half => [
        ...[...get(sum(row, half)), ...get(right + half), ...get(factor), ...wholes.dot, ...wholes.add],
        ...set(sum(row, half)),
      ]),
    ]),
  ];
  return [
    ...each.flatMap(row => [
      ...[...get(aRow), ...rowsDown(row, A_STRIDE, 1), ...set(PLACES + row)],
      ...HALVES.flatMap(half => [...four(0), ...set(sum(row, half))]),
    ]),
    ...[...get(B), ...set(bRow), ...get(INNER), ...set(steps)],
    ...countDown(steps, UNROLLED * 2, [
      ...Array.from({ length: UNROLLED }, (_, pair) => step(pair)).flat(),
      ...each.flatMap(row => increase(PLACES + row, whole(UNROLLED * 4))),
      ...increase(bRow, whole(UNROLLED * 32)),
    ]),
    ...HALVES.flatMap(half => [...get(SCALES), ...load(half * 16), ...set(right + half)]),
    ...each.flatMap(row => [
      ...HALVES.flatMap(half => [
        ...[...get(cRow), ...rowsDown(row, COLUMNS, 2)],
        ...[...get(startRow), ...rowsDown(row, START_STRIDE, 2), ...load(half * 16)],
        ...[...get(sum(row, half)), ...wholes.toFloats, ...get(right + half), ...floats.times, ...floats.add],
        ...store(half * 16),
      ]),
    ]),
  ];
}

/** All tiles of `rows` rows in 8 columns, as long as so many rows are left. */
const band = (rows: number): Code =>
  countDown(left, rows, [
    ...tile(rows),
    ...increase(aRow, [...get(A_STRIDE), ...shift(1), ...whole(rows), ...times]),
    ...increase(startRow, [...get(START_STRIDE), ...shift(2), ...whole(rows), ...times]),
    ...increase(cRow, [...get(COLUMNS), ...shift(2), ...whole(rows), ...times]),
  ]);

const multiplyShortsRoutine: Routine = {
  name: 'multiplyShorts',
  parameters: 10,
  wholes: 7 + BAND,
  vectors: BAND * 2 + 3,
  code: [
    ...[...get(COLUMNS), ...set(column)],
    // Eight columns of B stay in the nearest cache while all rows go past them.
    ...countDown(column, 8, [
      ...[...get(ROWS), ...set(left), ...get(A), ...set(aRow)],
      ...[...get(START), ...set(startRow), ...get(C), ...set(cRow)],
      ...[...band(BAND), ...band(2), ...band(1)],
      ...increase(B, [...get(INNER), ...shift(4)]),
      ...[C, START, SCALES].flatMap(local => increase(local, whole(32))),
    ]),
  ],
};

/**
 * `shorten(rows, width, from, to, stride)`: rows of floats to rows of 16-bit fixed-point values, which lie `stride`
 * values apart. `width` is a multiple of 8.
 *
 * `multiplyShorts(rows, columns, inner, a, aStride, b, scales, start, startStride, c)`: C = start + (A·B) × scales. A and
 * B are 16-bit whole numbers, their sums exact 32-bit ones, the rest floats. The rows of A and of `start` lie so many
 * values apart (0: all start from one row); B is laid out as `Fixed` does. `columns` and `inner` are multiples of 8.
 */
export const shortRoutines: readonly Routine[] = [shortenRoutine, multiplyShortsRoutine];
