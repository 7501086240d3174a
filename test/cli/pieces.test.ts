import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeResult } from '../../src/cli/output.ts';
import type { Chunk } from '../../src/index.ts';

function outputIn(content?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'result');
  if (content !== undefined) writeFileSync(file, content);
  return { folder, output: { file, kind: { name: 'a result', begins: /^/ }, inputs: [], force: false } };
}

const BIG = '😀'.repeat(50_000);
const pieces: Chunk[] = ['a', '', 'é', new Uint8Array([0, 255]), BIG, new Uint8Array(), 'z'];
const bytes = Buffer.concat(pieces.map(piece => Buffer.from(piece as string)));

test('a result of pieces, of texts and of bytes, is written whole', async () => {
  const { output } = outputIn();
  await writeResult(pieces, output);
  expect(readFileSync(output.file).equals(bytes)).toBe(true);
});

test('a result that fails half way leaves the old one, and nothing beside it', async () => {
  const { folder, output } = outputIn('old');
  const failing = function* (): Generator<Chunk> {
    yield BIG;
    throw new Error('no more');
  };
  await expect(writeResult(failing(), output)).rejects.toThrow('no more');
  expect(readFileSync(output.file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['result']);
});
