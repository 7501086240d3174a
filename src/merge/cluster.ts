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

/**
 * Groups items that are the same, likest first. Two groups join only where no member of one conflicts with a member of
 * the other, so that a chain of likenesses cannot pull two different things together, and an item that is equally like to
 * two different things joins neither. The result depends on the order of
 * the items only, so whoever wants independence of the order sorts them first.
 *
 * @param items The items.
 * @param likeness Says why two items are the same; undefined where nothing says so.
 * @param conflict Says that two items cannot be the same.
 */
export function cluster<Item>(
  items: readonly Item[],
  likeness: (a: Item, b: Item) => Likeness | undefined,
  conflict: (a: Item, b: Item) => boolean,
): Cluster<Item>[] {
  const pairs: { a: number; b: number; like: Likeness }[] = [];
  for (let a = 0; a < items.length; a++)
    for (let b = a + 1; b < items.length; b++) {
      const like = likeness(items[a]!, items[b]!);
      if (like) pairs.push({ a, b, like });
    }
  pairs.sort((one, other) => other.like.score - one.like.score || one.a - other.a || one.b - other.b);

  // An item that is as like to two different things is neither: "Kim" between Kim Dae-jung and Kim Young-sam.
  const partners = items.map((): { to: number; score: number }[] => []);
  for (const { a, b, like } of pairs) {
    partners[a]!.push({ to: b, score: like.score });
    partners[b]!.push({ to: a, score: like.score });
  }
  const ambiguous = (from: number, to: number, score: number): boolean =>
    partners[from]!.some(pair => pair.score === score && pair.to !== to && conflict(items[to]!, items[pair.to]!));

  const groups = items.map((_, index) => [index]);
  const reasons = new Map<number, string>();
  for (const { a, b, like } of pairs) {
    const left = groups[a]!;
    const right = groups[b]!;
    if (left === right) continue;
    if (left.some(x => right.some(y => conflict(items[x]!, items[y]!)))) continue;
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
