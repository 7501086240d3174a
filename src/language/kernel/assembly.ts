/**
 * Words for writing WebAssembly by hand: each gives the bytes of one or a few instructions
 * (https://webassembly.github.io/spec/core/binary/). 128-bit SIMD without relaxed operations, so that the same bits
 * come out on every machine.
 */
export type Code = readonly number[];

export const I32 = 0x7f;
export const V128 = 0x7b;

/** A number in unsigned LEB128. */
export function leb(value: number): Code {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

/** A whole number from 0 to 8191. */
export const whole = (value: number): Code => [0x41, ...(value < 64 ? [value] : [(value & 0x7f) | 0x80, value >> 7])];
export const get = (local: number): Code => [0x20, local];
export const set = (local: number): Code => [0x21, local];
export const add: Code = [0x6a];
export const subtract: Code = [0x6b];
export const times: Code = [0x6c];
export const shift = (bits: number): Code => [...whole(bits), 0x74];

const simd = (code: number): Code => [0xfd, ...leb(code)];
export const load = (offset: number): Code => [...simd(0x00), 2, ...leb(offset)];
export const loadSplat = (offset: number): Code => [...simd(0x09), 2, ...leb(offset)];
export const store = (offset: number): Code => [...simd(0x0b), 2, ...leb(offset)];
export const floats = {
  root: simd(0xe3),
  add: simd(0xe4),
  subtract: simd(0xe5),
  times: simd(0xe6),
  divide: simd(0xe7),
  least: simd(0xe8),
  most: simd(0xe9),
  greater: simd(0x44),
  /** Of two vectors, values of the first where the third is true, else of the second. */
  choose: simd(0x52),
};

/** On whole numbers: eight of 16 bits, or four of 32. */
export const wholes = {
  /** Products of eight pairs, neighbours added up: four sums. */
  dot: simd(0xba),
  add: simd(0xae),
  toFloats: simd(0xfa),
  /** Four floats to the nearest whole numbers, as floats. */
  nearest: simd(0x6a),
  fromFloats: simd(0xf8),
  /** Two times four of 32 bits to eight of 16, cut off at their ends. */
  narrow: simd(0x85),
};

/** Four 32-bit floats. */
export const each = (...values: [number, number, number, number]): Code => [
  ...simd(0x0c),
  ...new Uint8Array(Float32Array.from(values).buffer),
];
/** Four times the same 32-bit float. */
export const four = (value: number): Code => each(value, value, value, value);

export const increase = (local: number, by: Code): Code => [...get(local), ...by, ...add, ...set(local)];

/** Repeats `body`, taking `step` off `local`, as long as `local` is at least `step`. */
export const countDown = (local: number, step: number, body: Code): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...[...get(local), ...whole(step), 0x48, 0x0d, 1],
  ...body,
  ...[...get(local), ...whole(step), ...subtract, ...set(local), 0x0c, 0],
  ...[0x0b, 0x0b],
];

/** A function over whole numbers: how many it takes, how many more it keeps, how many vectors it keeps, what it does. */
export interface Routine {
  name: string;
  parameters: number;
  wholes: number;
  vectors: number;
  code: Code;
}

const section = (id: number, content: Code): Code => [id, ...leb(content.length), ...content];
const text = (value: string): Code => [value.length, ...[...value].map(letter => letter.charCodeAt(0))];

/** Assembles routines into a module that imports the memory `room.memory`. */
export function assemble(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const types = routines.flatMap(({ parameters }) => [0x60, parameters, ...Array(parameters).fill(I32), 0]);
  const exported = routines.flatMap(({ name }, index) => [...text(name), 0, index]);
  const bodies = routines.flatMap(({ wholes, vectors, code }) => {
    const body = [2, wholes, I32, vectors, V128, ...code, 0x0b];
    return [...leb(body.length), ...body];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [routines.length, ...types]),
    ...section(2, [1, ...text('room'), ...text('memory'), 2, 0, 1]),
    ...section(3, [routines.length, ...routines.map((_, index) => index)]),
    ...section(7, [routines.length, ...exported]),
    ...section(10, [routines.length, ...bodies]),
  ]);
}
