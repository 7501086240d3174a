import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConllu } from '../src/language/conllu.ts';
import { PLAN, train } from '../src/language/train/train.ts';
import { readVectors } from '../src/language/train/vectors.ts';
import { gazetteer } from './gazetteer.ts';

// Learns the language model from the treebanks of a folder: npm run train -- --treebanks DIR [--out FILE]
const VECTORS = 'data/embeddings/english.bin';
const { values } = parseArgs({
  options: { treebanks: { type: 'string' }, out: { type: 'string', default: 'data/model/english.bin' } },
});
const { treebanks, out } = values;
if (treebanks === undefined) {
  console.error('train: no treebanks given. Say where they are: npm run train -- --treebanks DIR');
  process.exit(2);
}
const files = readdirSync(treebanks)
  .filter(name => /-(?:train|dev)\.conllu$/.test(name))
  .sort();
if (files.length === 0) {
  console.error(`${treebanks}: no treebank to learn from. Put files there whose names end in -train.conllu.`);
  process.exit(1);
}
const sentences = files.flatMap(name => readConllu(readFileSync(join(treebanks, name), 'utf8')));
const seeds = JSON.parse(readFileSync('data/model/tokens.json', 'utf8'));
const vectors = readVectors(readFileSync(VECTORS), VECTORS);
console.log(`${files.join(', ')}: ${sentences.length} sentences`);
const model = train(sentences, { vectors, seeds, gazetteer }, PLAN, (epoch, loss) => {
  console.log(`epoch ${epoch} of ${PLAN.epochs}: loss ${loss.toFixed(3)}`);
});
writeFileSync(out, model);
console.log(`${out}: ${model.length} bytes`);
