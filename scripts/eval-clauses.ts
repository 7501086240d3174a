/**
 * Measures the arguments that clauses add to their trees against the enhanced graph of a treebank (column 9).
 *   npm run eval:clauses -- FILE.conllu
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Arc } from '../src/clause/arguments/arcs.ts';
import { argumentsAt } from '../src/clause/arguments/index.ts';
import { dependents } from '../src/clause/tree.ts';
import { type GoldSentence, readConllu } from '../src/language/conllu.ts';
import { createEngine, type Engine } from '../src/language/engine.ts';
import type { Sentence, Token } from '../src/language/types.ts';

const MODEL = process.env.ENTENTE_MODEL ?? 'data/model/english.bin';
const ARGUMENT = /^(?:nsubj|csubj|obj|iobj|obl)(?::|$)/;

const kindOf = (relation: string): string =>
  /subj/.test(relation) ? 'subject' : /^i?obj/.test(relation) ? 'object' : 'oblique';

/** Arguments that the enhanced graph has and the tree has not: "predicate kind argument". */
function addedInGold({ tokens }: GoldSentence): Set<string> {
  const found = new Set<string>();
  for (const [at, { enhanced, head }] of tokens.entries())
    for (const pair of enhanced.split('|')) {
      const [, id, relation] = /^(\d+):(.*)$/.exec(pair) ?? [];
      const from = Number(id) - 1;
      if (relation === undefined || from === head || from < 0 || !ARGUMENT.test(relation)) continue;
      found.add(`${from} ${kindOf(relation)} ${at}`);
    }
  return found;
}

function addedTo(sentence: Sentence): Set<string> {
  return new Set(
    sentence.tokens.flatMap((_, at) =>
      withConjuncts(sentence, argumentsAt(sentence, at)).map(
        ({ relation, dependent }) => `${at} ${kindOf(relation)} ${dependent}`,
      ),
    ),
  );
}

/** What is added to a tree, with the conjuncts of each argument: they are arguments of their own there. */
function withConjuncts(sentence: Sentence, arcs: readonly Arc[]): Arc[] {
  const found = arcs.filter(({ added }) => added !== undefined);
  for (const arc of arcs)
    for (const dependent of arc.added === 'relative' ? [] : dependents(sentence, arc.dependent, 'conj'))
      if (![...arcs, ...found].some(known => known.dependent === dependent)) found.push({ ...arc, dependent });
  return found;
}

const features = (text: string): Record<string, string> =>
  Object.fromEntries(text === '_' ? [] : text.split('|').map(pair => pair.split('=') as [string, string]));

const goldTree = ({ text, tokens }: GoldSentence): Sentence => ({
  start: 0,
  end: text.length,
  names: [],
  tokens: tokens.map(({ form, features: told, ...token }) => ({
    ...token,
    surface: form,
    lower: form.toLowerCase(),
    features: features(told),
  })),
});

function ownTree(engine: Engine, { text, tokens }: GoldSentence): Sentence {
  const own: Token[] = [];
  for (const part of engine.analyseSpans(text, [tokens.map(({ start, end }) => ({ start, end }))])) {
    const base = own.length;
    for (const token of part.tokens) own.push({ ...token, head: token.head < 0 ? -1 : token.head + base });
  }
  return { start: 0, end: text.length, names: [], tokens: own };
}

function report(title: string, gold: readonly GoldSentence[], treeOf: (sentence: GoldSentence) => Sentence): void {
  console.log(`# ${title}`);
  const counts = new Map<string, { gold: number; found: number; right: number }>();
  const count = (key: string, what: 'gold' | 'found' | 'right'): void => {
    for (const name of [key.split(' ')[1]!, 'all']) {
      const tally = counts.get(name) ?? { gold: 0, found: 0, right: 0 };
      tally[what]++;
      counts.set(name, tally);
    }
  };
  for (const sentence of gold) {
    const right = addedInGold(sentence);
    for (const key of right) count(key, 'gold');
    for (const key of addedTo(treeOf(sentence))) {
      count(key, 'found');
      if (right.has(key)) count(key, 'right');
    }
  }
  for (const [name, tally] of [...counts].sort())
    console.log(
      `${name} precision ${(tally.right / tally.found).toFixed(3)} recall ${(tally.right / tally.gold).toFixed(3)} gold ${tally.gold}`,
    );
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('eval:clauses: no treebank given. Name one: npm run eval:clauses -- FILE.conllu');
  process.exit(2);
}
const gold = readConllu(readFileSync(file, 'utf8'));
const engine = createEngine(readFileSync(MODEL), MODEL);
report(`${basename(file)}, gold trees`, gold, goldTree);
report(`${basename(file)}, own trees`, gold, sentence => ownTree(engine, sentence));
