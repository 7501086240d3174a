import type { Classes } from './classes.ts';
import type { Cluster, Comparison } from './comparison.ts';
import type { Item } from './items.ts';

interface Group {
  /** The lowest number of its items. */
  first: number;
  members: number[];
  /** The documents of its members; undefined while these are so few that looking at each is faster. */
  documents: Set<number> | undefined;
  /** The different traits of its members. */
  traits: number[];
}

/** A group of more members has a set of its documents. */
const FEW = 8;

/** Items in groups, at first each alone. Groups join unless they conflict. */
export class Groups {
  readonly #items: readonly Item[];
  readonly #classes: Classes;
  readonly #same: Comparison['same'];
  readonly #groups: Group[];
  readonly #reasons = new Map<number, string>();

  constructor(items: readonly Item[], classes: Classes, { same }: Comparison) {
    this.#items = items;
    this.#classes = classes;
    this.#same = same;
    this.#groups = items.map((_, at) => ({
      first: at,
      members: [at],
      documents: undefined,
      traits: [classes.traitsOf[classes.classOf[at]!]!],
    }));
  }

  /** The group of an item: an object of its own, the same for all its members. */
  of(item: number): object {
    return this.#groups[item]!;
  }

  /** Joins the groups of two items, where nothing forbids it; says whether they are in one group now. */
  join(a: number, b: number): boolean {
    const [left, right] = [this.#groups[a]!, this.#groups[b]!];
    if (left === right) return true;
    if (this.#conflict(left, right)) return false;
    this.#reasons.set(Math.max(left.first, right.first), this.#same(this.#items[a]!, this.#items[b]!)!.reason);
    // The smaller goes into the larger, so that no item moves often.
    const [into, from] = left.members.length < right.members.length ? [right, left] : [left, right];
    into.first = Math.min(left.first, right.first);
    for (const member of from.members) {
      into.members.push(member);
      this.#groups[member] = into;
    }
    this.#noteDocuments(into, from);
    for (const traits of from.traits) if (!into.traits.includes(traits)) into.traits.push(traits);
    return true;
  }

  #noteDocuments(into: Group, from: Group): void {
    if (into.members.length <= FEW) return;
    const added = into.documents === undefined ? into : from;
    into.documents ??= new Set();
    for (const member of added.members) into.documents.add(this.#classes.documentOf[member]!);
  }

  /** Whether a member of one cannot be the same as a member of the other. */
  #conflict(one: Group, other: Group): boolean {
    for (const left of one.traits)
      for (const right of other.traits) if (this.#classes.conflict(left, right)) return true;
    const [few, many] = one.members.length < other.members.length ? [one, other] : [other, one];
    return few.members.some(member => this.#isIn(this.#classes.documentOf[member]!, many));
  }

  #isIn(document: number, { documents, members }: Group): boolean {
    return documents?.has(document) ?? members.some(member => this.#classes.documentOf[member] === document);
  }

  /** All groups, in the order of their first items. */
  all(): Cluster[] {
    return [...new Set(this.#groups)].map(({ members }) => {
      members.sort((a, b) => a - b);
      const reasons = new Map<Item, string>();
      for (const member of members) {
        const reason = this.#reasons.get(member);
        if (reason !== undefined) reasons.set(this.#items[member]!, reason);
      }
      return { members: members.map(member => this.#items[member]!), reasons };
    });
  }
}
