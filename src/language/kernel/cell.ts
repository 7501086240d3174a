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

/** An odd quotient of polynomials: x (a + b x² + x⁴) / (c + d x² + e x⁴), for x cut off at ± `edge`. */
interface Quotient {
  edge: number;
  upper: readonly [number, number];
  lower: readonly [number, number, number];
}

/** The quotient of this form that is nearest to tanh: within 8e-5 everywhere, and never above 1. */
const TANH: Quotient = { edge: 4.97, upper: [1479.08, 151.653], lower: [1479.24, 644.169, 19.0299] };
/** tanh(x / 2) / 2 by the same quotient. */
const HALF_TANH: Quotient = {
  edge: 2 * TANH.edge,
  upper: [16 * TANH.upper[0], 4 * TANH.upper[1]],
  lower: [64 * TANH.lower[0], 16 * TANH.lower[1], 4 * TANH.lower[2]],
};

/** tanh as all of this room understands it: exact to four digits, equal on every machine, made of + × ÷ alone. */
export function squash(value: number): number {
  const { edge, upper, lower } = TANH;
  const v = Math.fround(Math.min(edge, Math.max(-edge, value)));
  const s = v * v;
  return (v * (upper[0] + s * (upper[1] + s))) / (lower[0] + s * (lower[1] + s * lower[2]));
}

/** A quotient of the vector on the stack. */
const quotient = ({ edge, upper, lower }: Quotient): Code => [
  ...[...four(-edge), ...floats.most, ...four(edge), ...floats.least, ...set(x)],
  ...[...get(x), ...get(x), ...floats.times, ...set(square)],
  ...[...get(x), ...get(square), ...four(upper[1]), ...floats.add, ...get(square), ...floats.times],
  ...[...four(upper[0]), ...floats.add, ...floats.times],
  ...[...get(square), ...four(lower[2]), ...floats.times, ...four(lower[1]), ...floats.add],
  ...[...get(square), ...floats.times, ...four(lower[0]), ...floats.add, ...floats.divide],
];
const squashed = quotient(TANH);
/** The logistic function of the vector on the stack. */
const gated: Code = [...quotient(HALF_TANH), ...four(0.5), ...floats.add];

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
