import { expect, test, vi } from 'vitest';
import { tallyOn } from '../../src/cli/tally.ts';

function listen() {
  const told: string[] = [];
  const terminal = {
    tell: () => undefined,
    progress: () => undefined,
    advance: () => undefined,
    note: (message: string) => told.push(message),
    fault: () => undefined,
    done: () => undefined,
  };
  return { tally: tallyOn(terminal), told };
}

test('many faults are counted by what they say', () => {
  const { tally, told } = listen();
  const messages = [
    'a.txt: is empty. Give a file with text.',
    'x/b.csv: row 3: is empty. Give it a text.',
    'd.zip: e.jsonl: line 4: is not JSON (Unexpected token). It is left out.',
    'd.zip: e.jsonl: line 5: is not JSON (Unexpected end). It is left out.',
    'f.csv: line 7: has no text in "text". Name the field that has it.',
    'c: is old.',
  ];
  for (const message of messages.slice(1)) tally.fault(new Error(message));
  tally.sum();
  expect(told).toEqual([]);
  for (const message of messages) tally.fault(new Error(message));
  tally.sum();
  expect(told).toEqual(['Faults: 4 × is not JSON; 3 × is empty; 2 × has no text in …; 2 × is old.']);
});

test('the slowest documents of a long run are named', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const { tally, told } = listen();
  const times = { a: 2400, b: 100, c: 9000, d: 2000, e: 61_000 };
  for (const [id, milliseconds] of Object.entries(times)) tally.advance(1, 5, { id, milliseconds });
  tally.sum();
  expect(told).toEqual([]);
  now.mockReturnValue(61_000);
  tally.sum();
  expect(told).toEqual(['Slowest: e (61 s), c (9 s), a (2 s).']);
  now.mockRestore();
});
