/**
 * Does work on many items, several at a time, and gives what comes of it in the order of the items. Takes no more items
 * than it works on.
 * @param ahead So many are under way at most.
 * @param work Never rejects: what fails is for its result to say.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<{ item: Item; result: Result }, void, undefined> {
  const underWay: { item: Item; result: Promise<Result> }[] = [];
  const first = async () => {
    const { item, result } = underWay.shift()!;
    return { item, result: await result };
  };
  for await (const item of items) {
    underWay.push({ item, result: work(item) });
    if (underWay.length >= ahead) yield await first();
  }
  while (underWay.length > 0) yield await first();
}
