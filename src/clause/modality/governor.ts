import type { Sentence } from '../../language/types.ts';
import { hasInfinitiveMark } from '../form.ts';
import { baseRelation, dependents } from '../tree.ts';
import { type Effect, type Form, GOVERNORS } from './words.ts';

/** Relations by which one word depends on another's being so. */
const FORMS: Record<string, 'clause' | 'nominal' | undefined> = {
  xcomp: 'clause',
  ccomp: 'clause',
  csubj: 'clause',
  acl: 'clause',
  advcl: 'clause',
  obj: 'nominal',
  obl: 'nominal',
  nmod: 'nominal',
  nsubj: 'nominal',
};

/** Form in which a word depends on its head; undefined where what it says stands by itself. */
export function formOf(sentence: Sentence, at: number): Form | undefined {
  const { relation, upos, xpos } = sentence.tokens[at]!;
  if (relation === 'acl:relcl') return isContent(sentence, at) ? 'clause' : undefined;
  const kind = FORMS[baseRelation(relation)];
  if (kind === undefined) return undefined;
  const isNominal = upos !== 'VERB' && dependents(sentence, at, 'cop', 'nsubj').length === 0;
  if (kind === 'nominal' || (isNominal && relation !== 'xcomp')) return isNominal ? 'nominal' : 'gerund';
  if (hasInfinitiveMark(sentence, at)) return 'infinitive';
  if (xpos === 'VBG' && dependents(sentence, at, 'aux', 'nsubj').length === 0) return 'gerund';
  return baseRelation(relation) === 'xcomp' ? 'infinitive' : 'clause';
}

/** "reports *that it attacked Peru*": what a noun tells, where trees see a clause that describes the noun. */
const isContent = (sentence: Sentence, at: number): boolean =>
  effectOf(sentence, sentence.tokens[at]!.head, 'clause') !== undefined &&
  dependents(sentence, at, 'nsubj').some(subject => subject > sentence.tokens[at]!.head + 1);

/** What a word does to what depends on it in a form; undefined where it does nothing of its own. */
export function effectOf(sentence: Sentence, head: number, form: Form): Effect | undefined {
  const { upos, lemma, lower } = sentence.tokens[head]!;
  const table = GOVERNORS[upos];
  if (table === undefined) return undefined;
  const phrases = dependents(sentence, head, 'compound', 'advmod', 'xcomp', 'obl').map(
    at => `${lemma} ${sentence.tokens[at]!.lower}`,
  );
  for (const word of [...phrases, lemma, lower])
    for (const entry of table.get(word) ?? []) if (entry.with.has(form)) return entry.is;
  return undefined;
}

/** The words that join a clause or a nominal to what it depends on: "*rather than* attack", "*instead of* attacking". */
export const markersOf = (sentence: Sentence, at: number): string[] =>
  dependents(sentence, at, 'case', 'mark', 'advmod', 'cc').map(marker => sentence.tokens[marker]!.lower);
