import { type Word, wordsOf } from './words.ts';

interface Branch<Value> {
  next: Map<string, Branch<Value>>;
  ends: { writings: Word['writing'][]; value: Value }[];
}

/** The longest name found at a word: it ends before word `last`. */
export interface Found<Value> {
  value: Value;
  last: number;
}

/** Names word by word. A capital in the name wants a capital in the text, an acronym wants capitals. */
export class Trie<Value> {
  readonly #root: Branch<Value> = { next: new Map(), ends: [] };

  /** Plants a name. Of names that read the same, the one planted first counts. */
  plant(name: string, value: Value): void {
    const words = wordsOf(name);
    let branch = this.#root;
    for (const { key } of words) {
      let next = branch.next.get(key);
      if (!next) {
        next = { next: new Map(), ends: [] };
        branch.next.set(key, next);
      }
      branch = next;
    }
    branch.ends.push({ writings: words.map(({ writing }) => writing), value });
  }

  /** The longest name that begins at a word. */
  find(words: readonly Word[], first: number): Found<Value> | undefined {
    let branch: Branch<Value> | undefined = this.#root;
    let found: Found<Value> | undefined;
    for (let at = first; at < words.length; at++) {
      branch = branch.next.get(words[at]!.key);
      if (!branch) break;
      const end = branch.ends.find(({ writings }) => isWritten(writings, words, first));
      if (end) found = { value: end.value, last: at + 1 };
    }
    return found;
  }

  /** The names in a row of words, in order: the longest at each place, none inside another. */
  *findAll(words: readonly Word[]): Generator<Found<Value> & { first: number }> {
    for (let first = 0; first < words.length; first++) {
      const found = this.find(words, first);
      if (!found) continue;
      yield { ...found, first };
      first = found.last - 1;
    }
  }
}

function isWritten(writings: readonly Word['writing'][], words: readonly Word[], first: number): boolean {
  return writings.every((wanted, index) => {
    const { writing, end, start } = words[first + index]!;
    if (wanted === 'small') return true;
    if (wanted === 'capital') return writing !== 'small';
    if (wanted === 'mixed') return writing === 'mixed' || writing === 'capitals';
    return writing === 'capitals' || (writings.length > 1 && writing === 'capital' && end - start > 3);
  });
}
