import type { Classes } from './classes.ts';
import type { Groups } from './groups.ts';

/** Items of one class that stand beside the same classes in their documents: whatever one may join, all may. */
interface Sort {
  class: number;
  /** Classes of the other items of the document, as far as they may bear on what this one joins. */
  companions: Set<number>;
  /** Its items, ascending; of those in one group the first is enough. */
  items: number[];
  /** Traits that it is torn about: it is as like to something that they conflict with. */
  torn?: Set<number>;
}

/**
 * Joins the groups of items whose classes are linked, all by one score, as if all pairs of items were tried in their order.
 *
 * @param links Pairs of classes, one after the other.
 */
export function joinLinked(links: readonly number[], classes: Classes, groups: Groups): void {
  const level = new Level(links, classes, groups);
  for (const item of level.items()) level.joinWithLater(item);
}

class Level {
  readonly #classes: Classes;
  readonly #groups: Groups;
  /** The classes that each class is linked to. */
  readonly #linked = new Map<number, Set<number>>();
  readonly #sortsOf = new Map<number, Sort[]>();
  readonly #sortOf = new Map<number, Sort>();
  /** By group: the sorts of its items that have been joined with later ones. Those of one sort would find nothing new. */
  readonly #done = new Map<object, Set<Sort>>();

  constructor(links: readonly number[], classes: Classes, groups: Groups) {
    this.#classes = classes;
    this.#groups = groups;
    for (let at = 0; at < links.length; at += 2) {
      const [one, other] = [links[at]!, links[at + 1]!];
      this.#linksOf(one).add(other);
      this.#linksOf(other).add(one);
    }
    for (const linked of this.#linked.keys()) this.#sort(linked);
  }

  /** The items that this level is about, ascending. */
  items(): number[] {
    return [...this.#sortOf.keys()].sort((a, b) => a - b);
  }

  joinWithLater(item: number): void {
    const sort = this.#sortOf.get(item)!;
    const done = this.#doneIn(this.#groups.of(item));
    if (done.has(sort)) return;
    done.add(sort);
    for (const other of this.#later(item, sort)) {
      const [left, right] = [this.#groups.of(item), this.#groups.of(other)];
      if (left === right || !this.#groups.join(item, other)) continue;
      const [few, many] = [this.#doneIn(left), this.#doneIn(right)].sort((a, b) => a.size - b.size);
      for (const each of few!) many!.add(each);
      this.#done.set(this.#groups.of(item), many!);
    }
  }

  /** The later items that an item may join, ascending: of those of one sort and group the first. */
  #later(item: number, sort: Sort): number[] {
    const found: number[] = [];
    for (const linked of this.#linksOf(sort.class))
      for (const other of this.#sortsOf.get(linked)!) {
        if (!this.#joinable(sort, other)) continue;
        this.#thin(other);
        for (const each of other.items) if (each > item) found.push(each);
      }
    return found.sort((a, b) => a - b);
  }

  #thin(sort: Sort): void {
    if (sort.items.length === 1) return;
    const seen = new Set<object>();
    sort.items = sort.items.filter(item => {
      const group = this.#groups.of(item);
      return !seen.has(group) && seen.add(group);
    });
  }

  /** Whether neither of two linked items is torn between the other and something different. */
  #joinable(one: Sort, other: Sort): boolean {
    return !this.#isTorn(one, other) && !this.#isTorn(other, one);
  }

  /** An item is torn between another and what stands beside that one, or what that one cannot be. */
  #isTorn(from: Sort, to: Sort): boolean {
    const linked = this.#linksOf(from.class);
    for (const companion of to.companions) if (linked.has(companion)) return true;
    from.torn ??= this.#tornAbout(from);
    return from.torn.has(this.#classes.traitsOf[to.class]!);
  }

  #tornAbout({ class: own, companions }: Sort): Set<number> {
    const { confinedTo, traitsOf, tornWithinDocument, conflict } = this.#classes;
    const [traits, telling] = [new Set<number>(), new Set<number>()];
    for (const linked of this.#linksOf(own)) {
      traits.add(traitsOf[linked]!);
      const onlyBeside = confinedTo[linked] !== undefined && companions.has(linked);
      if (tornWithinDocument || !onlyBeside) telling.add(traitsOf[linked]!);
    }
    if (traits.size === 1) return new Set();
    return new Set([...traits].filter(each => [...telling].some(other => conflict(each, other))));
  }

  /** Divides the items of a class into sorts. */
  #sort(own: number): void {
    const sorts = new Map<string, Sort>();
    for (const item of this.#classes.members[own]!) {
      const companions = this.#companionsOf(item, own);
      const name = companions.join(' ');
      const sort = sorts.get(name) ?? { class: own, companions: new Set(companions), items: [] };
      sort.items.push(item);
      sorts.set(name, sort);
      this.#sortOf.set(item, sort);
    }
    this.#sortsOf.set(own, [...sorts.values()]);
  }

  #companionsOf(item: number, own: number): number[] {
    const { classOf, documentOf, inDocument } = this.#classes;
    const companions = new Set<number>();
    for (const other of inDocument[documentOf[item]!]!)
      if (other !== item && this.#bear(own, classOf[other]!)) companions.add(classOf[other]!);
    return [...companions].sort((a, b) => a - b);
  }

  /** Whether two classes bear on each other: they are linked, or linked to a third. */
  #bear(one: number, other: number): boolean {
    const [left, right] = [this.#linked.get(one), this.#linked.get(other)];
    if (left === undefined || right === undefined) return false;
    if (left.has(other)) return true;
    const [few, many] = left.size < right.size ? [left, right] : [right, left];
    for (const each of few) if (many.has(each)) return true;
    return false;
  }

  #linksOf(linked: number): Set<number> {
    let links = this.#linked.get(linked);
    if (links === undefined) {
      links = new Set();
      this.#linked.set(linked, links);
    }
    return links;
  }

  #doneIn(group: object): Set<Sort> {
    let done = this.#done.get(group);
    if (done === undefined) {
      done = new Set();
      this.#done.set(group, done);
    }
    return done;
  }
}
