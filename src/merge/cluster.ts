/** Two items held to be the same, with the reason, and how sure that is (higher first). */
export interface Likeness {
  score: number;
  reason: string;
}

export interface Cluster<Item> {
  /** The members, in the order of the items given. */
  members: Item[];
  /** Why each member after the first joined, by its index among the members. */
  reasons: Map<Item, string>;
}

/** How items of one kind are compared. */
export interface Comparison<Item> {
  /** Says why two items are the same; undefined where nothing says so. */
  same: (a: Item, b: Item) => Likeness | undefined;
  /** Says that two items cannot be the same. */
  different: (a: Item, b: Item) => boolean;
  /** Items that share none of these cannot be the same, and are not compared: what keeps large graphs fast. */
  blocks: (item: Item) => string[];
}

/**
 * Groups items that are the same, likest first. Two groups join only where no member of one conflicts with a member of
 * the other, so that a chain of likenesses cannot pull two different things together, and an item that is equally like to
 * two different things joins neither. The result depends on the order of the items
 * only, so whoever wants independence of the order sorts them first.
 *
 * @param items The items.
 */
export function cluster<Item>(items: readonly Item[], { same, different, blocks }: Comparison<Item>): Cluster<Item>[] {
  const pairs = pairsOf(items, blocks).flatMap(([a, b]) => {
    const like = same(items[a]!, items[b]!);
    return like ? [{ a, b, like }] : [];
  });
  pairs.sort((one, other) => other.like.score - one.like.score || one.a - other.a || one.b - other.b);

  // An item that is as like to two different things is neither: "Kim" between Kim Dae-jung and Kim Young-sam.
  const partners = items.map((): { to: number; score: number }[] => []);
  for (const { a, b, like } of pairs) {
    partners[a]!.push({ to: b, score: like.score });
    partners[b]!.push({ to: a, score: like.score });
  }
  const ambiguous = (from: number, to: number, score: number): boolean =>
    partners[from]!.some(pair => pair.score === score && pair.to !== to && different(items[to]!, items[pair.to]!));

  const groups = items.map((_, index) => [index]);
  const reasons = new Map<number, string>();
  for (const { a, b, like } of pairs) {
    const left = groups[a]!;
    const right = groups[b]!;
    if (left === right) continue;
    if (left.some(x => right.some(y => different(items[x]!, items[y]!)))) continue;
    if (ambiguous(a, b, like.score) || ambiguous(b, a, like.score)) continue;
    const joined = [...left, ...right].sort((x, y) => x - y);
    reasons.set(Math.max(left[0]!, right[0]!), like.reason);
    for (const member of joined) groups[member] = joined;
  }
  return [...new Set(groups)].map(group => ({
    members: group.map(index => items[index]!),
    reasons: new Map(group.flatMap(index => (reasons.has(index) ? [[items[index]!, reasons.get(index)!]] : []))),
  }));
}

/** Pairs of indices of items that share a block, each once. */
function pairsOf<Item>(items: readonly Item[], blocks: Comparison<Item>['blocks']): [number, number][] {
  const inBlock = new Map<string, number[]>();
  items.forEach((item, index) => {
    for (const block of new Set(blocks(item))) {
      const members = inBlock.get(block);
      if (members) members.push(index);
      else inBlock.set(block, [index]);
    }
  });
  const pairs = new Map<number, [number, number]>();
  for (const members of inBlock.values())
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < members.length; j++)
        pairs.set(members[i]! * items.length + members[j]!, [members[i]!, members[j]!]);
  return [...pairs.values()];
}
