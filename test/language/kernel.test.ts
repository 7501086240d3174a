import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squash } from '../../src/language/kernel/cell.ts';
import { Room } from '../../src/language/kernel/room.ts';
import { PARTS } from '../../src/language/kernel/shorts.ts';
import { Fixed } from '../../src/language/network/fixed.ts';
import { seeded } from '../../src/language/train/random.ts';

const random = seeded(11);
const fill = (data: Float32Array): void => {
  for (let i = 0; i < data.length; i++) data[i] = 4 * random() - 2;
};

describe('the kernel', () => {
  it('multiplies matrices of all shapes', () => {
    const sizes = fc.tuple(
      fc.integer({ min: 1, max: 13 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 17 }),
    );
    fc.assert(
      fc.property(sizes, ([rows, eights, inner]) => {
        const columns = eights * 8;
        const room = new Room(4000);
        const [a, b, c] = [room.matrix(rows, inner), room.matrix(inner, columns), room.matrix(rows, columns)];
        for (const { data } of [a, b, c]) fill(data);
        const expected = Array.from(c.data);
        for (let row = 0; row < rows; row++)
          for (let column = 0; column < columns; column++)
            for (let i = 0; i < inner; i++)
              expected[row * columns + column]! += a.data[row * inner + i]! * b.data[i * columns + column]!;
        room.multiply(a, b, c);
        for (let i = 0; i < expected.length; i++) expect(c.data[i]).toBeCloseTo(expected[i]!, 4);
      }),
    );
  });

  it('multiplies in fixed point: what floats give, to three digits', () => {
    const sizes = fc.tuple(
      fc.integer({ min: 1, max: 70 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 5 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(sizes, ([rows, columnEights, innerEights, biased]) => {
        const [columns, inner, stride] = [columnEights * 8, innerEights * 8, innerEights * 8 + 24];
        const room = new Room(20000);
        const [a, b, c] = [room.matrix(rows, inner), room.matrix(inner, columns), room.matrix(rows, columns)];
        const bias = room.matrix(1, columns);
        for (const { data } of [a, b, c, bias]) fill(data);
        for (let i = 0; i < a.data.length; i++) a.data[i]! /= 2;
        const shorts = room.shorts(rows, stride);
        room.shortenAt(rows, inner, a.at, shorts.at, stride);
        const start = Array.from({ length: rows * columns }, (_, i) => (biased ? bias.data[i % columns]! : c.data[i]!));
        new Fixed(room, b, 1).multiply(rows, shorts.at, stride, c.at, biased ? bias : undefined);
        for (let row = 0; row < rows; row++)
          for (let column = 0; column < columns; column++) {
            let sum = start[row * columns + column]!;
            for (let i = 0; i < inner; i++) sum += a.data[row * inner + i]! * b.data[i * columns + column]!;
            expect(Math.abs(c.data[row * columns + column]! - sum)).toBeLessThan((inner * 1.5) / PARTS);
          }
      }),
      { numRuns: 40 },
    );
  });

  it('never overflows in fixed point, whatever the weights', () => {
    const room = new Room(8000);
    const [a, b, c] = [room.matrix(1, 224), room.matrix(224, 8), room.matrix(1, 8)];
    a.data.fill(1);
    b.data.fill(1000);
    const shorts = room.shorts(1, 224);
    room.shortenAt(1, 224, a.at, shorts.at, 224);
    new Fixed(room, b, 1).multiply(1, shorts.at, 224, c.at);
    for (const sum of c.data) expect(sum / 224_000).toBeCloseTo(1, 3);
  });

  it('cuts values off at the ends of fixed point', () => {
    const room = new Room(100);
    const values = room.matrix(1, 8);
    values.data.set([0, 1, -1, 0.5, 100, -100, 1e30, 0.25 / PARTS]);
    const shorts = room.shorts(1, 8);
    room.shortenAt(1, 8, values.at, shorts.at, 8);
    expect([...shorts.data]).toEqual([0, PARTS, -PARTS, PARTS / 2, 32767, -32768, 32767, 0]);
  });

  it('finds the peak of each row, the first of equal ones among every fourth', () => {
    const [rows, columns] = [5, 24];
    const room = new Room(1000);
    const [matrix, found] = [room.matrix(rows, columns), room.matrix(rows, 8)];
    fill(matrix.data);
    matrix.data[3] = 9;
    matrix.data[7] = 9;
    room.peaks(matrix, rows, found);
    for (let row = 0; row < rows; row++) {
      const values = matrix.data.subarray(row * columns, (row + 1) * columns);
      const peaks = [...found.data.subarray(row * 8, row * 8 + 4)];
      const lane = peaks.indexOf(Math.max(...peaks));
      expect(found.data[row * 8 + 4 + lane]).toBe(values.indexOf(Math.max(...values)));
    }
  });

  it('rectifies', () => {
    const room = new Room(100);
    const matrix = room.matrix(2, 4);
    matrix.data.set([1, -1, 0, -20, -3, 3, 4, 5]);
    room.rectify(matrix, 1);
    expect([...matrix.data]).toEqual([1, Math.fround(-0.1), 0, -2, -3, 3, 4, 5]);
  });

  it('takes a step of memory as the formulas say', () => {
    const [rows, width] = [3, 8];
    const room = new Room(1000);
    const gates = room.matrix(rows, 4 * width);
    const [before, cell, out] = [room.matrix(rows, width), room.matrix(rows, width), room.matrix(rows, width)];
    fill(gates.data);
    fill(before.data);
    const sums = Float32Array.from(gates.data);
    room.cellAt(rows, width, gates.at, before.at, cell.at, out.at);
    const gate = (x: number): number => 1 / (1 + Math.exp(-x));
    for (let row = 0; row < rows; row++)
      for (let i = 0; i < width; i++) {
        const sum = (number: number): number => sums[row * 4 * width + number * width + i]!;
        const state = gate(sum(1)) * before.data[row * width + i]! + gate(sum(0)) * Math.tanh(sum(2));
        expect(cell.data[row * width + i]).toBeCloseTo(state, 4);
        expect(out.data[row * width + i]).toBeCloseTo(gate(sum(3)) * Math.tanh(state), 4);
        expect(gates.data[row * 4 * width + 3 * width + i]).toBeCloseTo(gate(sum(3)), 4);
      }
  });

  it('squashes like tanh', () => {
    for (let x = -20; x <= 20; x += 0.37) expect(Math.abs(squash(x) - Math.tanh(x))).toBeLessThan(2e-4);
  });
});
