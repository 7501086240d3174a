import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squash } from '../../src/language/kernel/cell.ts';
import { Room } from '../../src/language/kernel/room.ts';
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
