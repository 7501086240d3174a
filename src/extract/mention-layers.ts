import { baseRelation } from '../clause/tree.ts';
import type { Mention, Reading } from './types.ts';

const DETERMINERS = new Set(['the', 'a', 'an', 'both', 'its', 'his', 'her', 'their']);

/** The mentions of a reading, found by token. */
export class MentionLayers {
  /** All mentions, in order of the text. */
  readonly mentions: readonly Mention[];
  readonly #layers: Mention[][][];

  constructor(
    readonly reading: Reading,
    mentions: readonly Mention[],
  ) {
    this.mentions = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#layers = reading.sentences.map(({ tokens }) => tokens.map((): Mention[] => []));
    for (const mention of [...this.mentions].sort((a, b) => b.last - b.first - (a.last - a.first)))
      for (let at = mention.first; at < mention.last; at++) this.#layers[mention.sentence]![at]!.unshift(mention);
  }

  /** The mentions that cover a token, the innermost first. */
  at(sentence: number, token: number): readonly Mention[] {
    return this.#layers[sentence]?.[token] ?? [];
  }

  /** The mentions that a token stands for: those that it heads, else the leader of whose name or title it is a part. */
  headedBy(sentence: number, token: number): Mention[] {
    const all = this.at(sentence, token);
    const headed = all.filter(mention => mention.headToken === token);
    const outer = headed.length > 0 ? headed : all.filter(mention => mention.kind === 'leader');
    const [first] = outer.length > 0 ? outer : all;
    return first ? all.filter(mention => mention.first === first.first && mention.last === first.last) : [];
  }

  /** The mentions that are joined behind one by commas and "and", read off the words, where the tree does not speak against it. */
  joinedBehind(mention: Mention): Mention[] {
    const { tokens } = this.reading.sentences[mention.sentence]!;
    const joined: Mention[] = [];
    let certain = 0;
    for (let last = mention; ; ) {
      const mark = tokens[last.last]?.lower;
      let at = last.last + 1;
      if (mark === ',' && tokens[at]?.surface === 'and') at++;
      else if (mark !== ',' && mark !== 'and') break;
      if (DETERMINERS.has(tokens[at]?.lower ?? '')) at++;
      let next = this.at(mention.sentence, at).at(-1);
      // "Mubarak and *Jordan's* King Hussein": the owner is not joined, what he owns is.
      if (next?.first === at && tokens[next.last]?.xpos === 'POS') {
        at = next.last + 1;
        next = this.at(mention.sentence, at).at(-1);
      }
      if (!next || next.first !== at || !this.#isParallel(mention, next)) break;
      joined.push(next);
      if (mark === 'and' || tokens[last.last + 1]?.surface === 'and') certain = joined.length;
      last = next;
    }
    return joined.slice(0, certain);
  }

  /** Both hang in the same way on the same word, or the second on the first's list. */
  #isParallel(first: Mention, second: Mention): boolean {
    const { tokens } = this.reading.sentences[first.sentence]!;
    const [a, b] = [tokens[first.headToken]!, tokens[second.headToken]!];
    if (['conj', 'appos', 'list'].includes(baseRelation(b.relation))) return true;
    return a.head === b.head && baseRelation(a.relation) === baseRelation(b.relation);
  }
}
