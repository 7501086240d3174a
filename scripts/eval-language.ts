import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { rawText, readConllu } from '../src/language/conllu.ts';
import { createEngine } from '../src/language/engine.ts';
import { evaluateGold, evaluateRaw, type Figures } from '../src/language/train/evaluate.ts';

// How right and how fast the language model is: npm run eval:language -- FILE.conllu…
const MODEL = process.env.ENTENTE_MODEL ?? 'data/model/english.bin';
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('eval:language: no treebank given. Name one or more: npm run eval:language -- FILE.conllu…');
  process.exit(2);
}

function print(title: string, figures: Figures): void {
  console.log(`# ${title}`);
  for (const [name, value] of figures) console.log(`${name} ${value.toFixed(1)}`);
}

const engine = createEngine(readFileSync(MODEL), MODEL);
for (const file of files) {
  const gold = readConllu(readFileSync(file, 'utf8'));
  print(`${basename(file)}, from gold tokens`, evaluateGold(engine, gold));
  print(`${basename(file)}, from raw text`, evaluateRaw(engine, gold));
  const { text } = rawText(gold);
  const start = performance.now();
  const tokens = engine.analyse(text).reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const seconds = (performance.now() - start) / 1000;
  console.log(`TOKENS_PER_SECOND ${Math.round(tokens / seconds)}`);
}
