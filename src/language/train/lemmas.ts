import type { GoldSentence } from '../conllu.ts';
import { type LemmaRules, LONGEST_ENDING, plainForm, regularLemma, scriptFor } from '../lemma.ts';

const LEAST_COUNT = 2;

class Counter {
  readonly counts = new Map<string, Map<string, number>>();

  add(key: string, value: string): void {
    const values = this.counts.get(key) ?? new Map<string, number>();
    this.counts.set(key, values.set(value, (values.get(value) ?? 0) + 1));
  }

  /** The most frequent value of each key, the first of equals. */
  winners(): { key: string; value: string; count: number }[] {
    return [...this.counts].map(([key, values]) => {
      const [value, count] = [...values].reduce((best, next) => (next[1] > best[1] ? next : best));
      return { key, value, count };
    });
  }
}

/** Learns endings and exceptions from a treebank. A rule that a shorter ending already gives is left out. */
export function learnLemmas(sentences: readonly GoldSentence[]): LemmaRules {
  const tokens = sentences.flatMap(sentence => sentence.tokens).filter(({ lemma }) => lemma !== '_');
  const scripts = new Counter();
  const words = new Counter();
  const seen = new Set<string>();
  for (const token of tokens) {
    const form = plainForm(token.form, token.xpos);
    const lower = form.toLowerCase();
    words.add(`${token.xpos} ${lower}`, token.lemma);
    const script = scriptFor(form, token.lemma);
    // Each word counts once: what holds for many words is a rule, what holds for one often is not.
    if (seen.has(`${token.xpos} ${form} ${script}`)) continue;
    seen.add(`${token.xpos} ${form} ${script}`);
    for (let length = 0; length <= Math.min(LONGEST_ENDING, lower.length); length++)
      scripts.add(`${token.xpos} ${length ? lower.slice(-length) : ''}`, script);
  }
  const endings = new Map<string, string>();
  const rules = scripts.winners().sort((a, b) => a.key.length - b.key.length || (a.key < b.key ? -1 : 1));
  for (const { key, value, count } of rules) {
    const space = key.indexOf(' ');
    const ending = key.slice(space + 1);
    if (ending && count < LEAST_COUNT) continue;
    let shorter: string | undefined;
    for (let from = 1; from <= ending.length && shorter === undefined; from++)
      shorter = endings.get(`${key.slice(0, space)} ${ending.slice(from)}`);
    if (!ending || shorter !== value) endings.set(key, value);
  }
  const exceptions = new Map<string, string>();
  for (const { key, value } of words.winners()) {
    const space = key.indexOf(' ');
    const example = key.slice(space + 1);
    if (
      regularLemma(plainForm(example, key), example, key.slice(0, space), endings) !== value &&
      !isProper(key, example, value)
    )
      exceptions.set(key, value);
  }
  return { endings, exceptions };
}

/** Names keep their capitals, whatever they are: an exception for one way of writing would spoil the others. */
const isProper = (key: string, lower: string, lemma: string): boolean =>
  key.startsWith('NNP') && lemma.toLowerCase() === lower;
