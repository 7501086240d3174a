import {
  add,
  type Code,
  countDown,
  floats,
  four,
  get,
  increase,
  load,
  type Routine,
  set,
  shift,
  store,
  whole,
} from './assembly.ts';

const [ROWS, WIDTH, GATES, BEFORE, CELL, OUT] = [0, 1, 2, 3, 4, 5];
const [left, column] = [6, 7];
const [x, square, input, forget, fresh, open] = [8, 9, 10, 11, 12, 13];
const EDGE = 4.97;

/** Coefficients of the quotient that stands for tanh: its continued fraction cut off, below 1e-4 from it to ±4.97. */
const UPPER = [135135, 17325, 378, 1];
const LOWER = [135135, 62370, 3150, 28];

/** tanh as all of this room understands it: exact to four digits, equal on every machine, made of + × ÷ alone. */
export function squash(value: number): number {
  const v = Math.fround(Math.min(EDGE, Math.max(-EDGE, value)));
  const s = v * v;
  return (v * (135135 + s * (17325 + s * (378 + s)))) / (135135 + s * (62370 + s * (3150 + s * 28)));
}

const polynomial = ([first = 0, ...rest]: readonly number[]): Code =>
  rest.length === 0
    ? four(first)
    : [...four(first), ...get(square), ...polynomial(rest), ...floats.times, ...floats.add];

/** tanh of the vector on the stack. */
const squashed: Code = [
  ...[...four(-EDGE), ...floats.most, ...four(EDGE), ...floats.least, ...set(x)],
  ...[...get(x), ...get(x), ...floats.times, ...set(square)],
  ...[...get(x), ...polynomial(UPPER), ...floats.times, ...polynomial(LOWER), ...floats.divide],
];
/** The logistic function of the vector on the stack. */
const gated: Code = [
  ...four(0.5),
  ...floats.times,
  ...squashed,
  ...four(0.5),
  ...floats.times,
  ...four(0.5),
  ...floats.add,
];

const gateAddress = (gate: number): Code =>
  gate === 0 ? get(GATES) : [...get(GATES), ...get(WIDTH), ...shift(2), ...whole(gate), 0x6c, ...add];
/** Puts gate `gate` through `curve`, keeps it in `local` and leaves it where it was. */
const passGate = (gate: number, curve: Code, local: number): Code => [
  ...[...gateAddress(gate), ...load(0), ...curve, ...set(local)],
  ...[...gateAddress(gate), ...get(local), ...store(0)],
];

/**
 * `cell(rows, width, gates, before, cell, out)`: one step of a long short-term memory (Hochreiter & Schmidhuber 1997).
 * Each row of `gates` holds the four sums input, forget, fresh, open of `width` floats, which are replaced by their
 * values; `before` holds the cells of the step before. `width` is a multiple of 4.
 */
export const cellRoutine: Routine = {
  name: 'cell',
  parameters: 6,
  wholes: 2,
  vectors: 6,
  code: [
    ...[...get(ROWS), ...set(left)],
    ...countDown(left, 1, [
      ...[...get(WIDTH), ...set(column)],
      ...countDown(column, 4, [
        ...passGate(0, gated, input),
        ...passGate(1, gated, forget),
        ...passGate(2, squashed, fresh),
        ...passGate(3, gated, open),
        ...[...get(forget), ...get(BEFORE), ...load(0), ...floats.times],
        ...[...get(input), ...get(fresh), ...floats.times, ...floats.add, ...set(fresh)],
        ...[...get(CELL), ...get(fresh), ...store(0)],
        ...[...get(OUT), ...get(fresh), ...squashed, ...get(open), ...floats.times, ...store(0)],
        ...[GATES, BEFORE, CELL, OUT].flatMap(local => increase(local, whole(16))),
      ]),
      // The other three gates of this row lie between here and the next row.
      ...increase(GATES, [...get(WIDTH), ...shift(2), ...whole(3), 0x6c]),
    ]),
  ],
};
