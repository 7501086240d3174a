import { MEMBER_WORDS as WORDS } from '../../../lexicon/member-words.ts';
import type { Mention, PlacedSentence } from '../../types.ts';

/** A sentence with the actors that its tokens name. */
export class Line {
  readonly #byToken: Mention[] = [];

  constructor(
    readonly sentence: PlacedSentence,
    readonly mentions: readonly Mention[],
  ) {
    for (const mention of mentions) for (let at = mention.first; at < mention.last; at++) this.#byToken[at] ??= mention;
  }

  /** The mention that covers a token. */
  at(token: number): Mention | undefined {
    return this.#byToken[token];
  }

  /** The row of actors that begins at a token: "Britain, China and the United States". Adjectives name no members. */
  rowAt(token: number, kinds: readonly Mention['kind'][]): Mention[] {
    const row: Mention[] = [];
    for (let at = token; ; at = this.#pastJoints(row.at(-1)!.last)) {
      const mention = this.at(at);
      if (mention?.first !== at || !this.#isMember(mention, kinds)) return row;
      row.push(mention);
    }
  }

  /** Whether an actor goes on with a row of such actors before it. */
  isInRow({ first }: Mention, kinds: readonly Mention['kind'][]): boolean {
    let at = first - 1;
    while (at >= 0 && !this.at(at) && WORDS.joints.has(this.sentence.tokens[at]!.lower)) at--;
    const before = at < first - 1 ? this.at(at) : undefined;
    return before !== undefined && this.#isMember(before, kinds);
  }

  #pastJoints(from: number): number {
    const { tokens } = this.sentence;
    let at = from;
    while (at < tokens.length && !this.at(at) && WORDS.joints.has(tokens[at]!.lower)) at++;
    return at;
  }

  #isMember({ kind, form, inferred }: Mention, kinds: readonly Mention['kind'][]): boolean {
    return inferred === undefined && kinds.includes(kind) && form !== 'adjective';
  }
}
