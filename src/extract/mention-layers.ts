import { isPossessiveMark } from '../clause/part-of-speech.ts';
import { isParallel } from '../clause/phrase.ts';
import type { Token } from '../language/types.ts';
import { SIDE_WORDS } from '../lexicon/side-nouns.ts';
import type { Mention, Reading } from './types.ts';

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

  /** The innermost mention that covers a token of a sentence. */
  mentionAt(sentence: number, token: number): Mention | undefined {
    return this.at(sentence, token)[0];
  }

  /** The outermost one: the leader, in the country of his title. */
  outermostAt(sentence: number, token: number): Mention | undefined {
    return this.at(sentence, token).at(-1);
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
    const sentence = this.reading.sentences[mention.sentence]!;
    const { tokens } = sentence;
    const joined: Mention[] = [];
    let certain = 0;
    for (let last = mention; ; last = joined.at(-1)!) {
      let at = last.last;
      while (SIDE_WORDS.joints.has(tokens[at]?.lower ?? '')) at++;
      const isLast = at > last.last && tokens[at - 1]!.upos === 'CCONJ';
      if (at === last.last) break;
      if (SIDE_WORDS.determiners.has(tokens[at]?.lower ?? '')) at++;
      const next = this.outermostAt(mention.sentence, at);
      // "Mubarak and *Jordan's* King Hussein": the owner is not joined, what he owns is.
      const owned = next && isPossessive(tokens[next.last]) ? this.outermostAt(mention.sentence, next.last + 1) : next;
      if (next?.first !== at || !owned || !isParallel(sentence, mention.headToken, owned.headToken)) break;
      joined.push(owned);
      if (isLast) certain = joined.length;
    }
    return joined.slice(0, certain);
  }
}

const isPossessive = (token: Token | undefined): boolean => token !== undefined && isPossessiveMark(token);
