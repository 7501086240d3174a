import { readFileSync } from 'node:fs';
import compromise from 'compromise';
import { bench, describe } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadAnalyser } from '../src/index.ts';

// From raw text, side by side with the two kept JavaScript libraries that tag English. Neither gives dependency trees.
const TEXT = ['000', '001', '002', '003', '004']
  .map(id => readFileSync(`data/documents/${id}.txt`, 'utf8'))
  .join('\n\n');
const analyse = loadAnalyser();
const wink = winkNLP(model);
const tokens = analyse(TEXT).reduce((sum, sentence) => sum + sentence.tokens.length, 0);

describe(`${tokens} tokens of news (tokens per second = ${tokens} × hz)`, () => {
  bench('Entente: tokens, lemmas, tags, features, names, dependency trees', () => {
    analyse(TEXT);
  });
  bench('compromise: tags, people, places, organizations', () => {
    const read = compromise(TEXT);
    read.people().out('array');
    read.places().out('array');
    read.organizations().out('array');
  });
  bench('wink-nlp: tokens, tags', () => {
    const { its, readDoc } = wink;
    readDoc(TEXT).tokens().out(its.pos);
  });
});

describe('ten and thirty times as much text takes ten and thirty times as long', () => {
  for (const times of [1, 10, 30]) {
    const text = `${TEXT}\n\n`.repeat(times);
    bench(`${(text.length / 1e6).toFixed(2)} MB`, () => void analyse(text), {
      iterations: 1,
      warmupIterations: 0,
      time: 0,
      warmupTime: 0,
    });
  }
});
