/** How rare each of some words or keys is among all sets of them. */
export class Rarity {
  readonly #counts = new Map<string, number>();

  constructor(sets: Iterable<ReadonlySet<string>>) {
    for (const set of sets) for (const each of set) this.#counts.set(each, (this.#counts.get(each) ?? 0) + 1);
  }

  /** The members of a set, the rarest first, of equally rare ones the first by the alphabet. */
  order(set: Iterable<string>): string[] {
    const count = (each: string): number => this.#counts.get(each) ?? 0;
    return [...set].sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1));
  }
}
