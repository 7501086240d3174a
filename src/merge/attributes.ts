import { attributesOf, type MergeWay } from '../model/attributes.ts';
import type { EdgeType, NodeKind } from '../model/ontology.ts';

/** What one document tells of a thing. */
export interface Telling {
  /** Day of the document, where it is known. */
  date?: string | undefined;
  attributes: object;
}

/** An attribute as a document tells it. */
interface Told {
  date: string;
  /** Label of the thing in the document. */
  label: string;
  value: unknown;
}

interface Context {
  /** Label of the whole. */
  label: string;
  /** The values of the attribute in their order. */
  order: readonly string[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What an attribute becomes by each way of merging, where at least one document tells it. */
const MERGE: Record<MergeWay, (told: readonly Told[], context: Context) => unknown> = {
  first: told => told[0]!.value,
  longest: told => [...told].sort((a, b) => String(b.value).length - String(a.value).length)[0]!.value,
  latest: (told, { order }) => {
    const place = ({ value }: Told) => order.indexOf(String(value));
    return [...told].sort((a, b) => compare(a.date, b.date) || place(a) - place(b)).at(-1)!.value;
  },
  highest: told => Math.max(...told.map(({ value }) => Number(value))),
  names: (told, { label }) => {
    const names = told.flatMap(each => [each.label, ...(each.value as readonly string[])]);
    return [...new Set(names)].filter(name => name !== label).sort();
  },
};

/**
 * Sets the attributes of a merged thing to what its tellings say together, as the ontology has it for each. It takes away
 * those that none tells, so that files hold no empty ones.
 *
 * @param part The kind of the node or the type of the edge.
 * @param tellings In the order of their documents; what counts more comes first.
 */
export function mergeAttributes(merged: object, part: NodeKind | EdgeType, tellings: readonly Telling[]): void {
  const attributes = merged as Record<string, unknown>;
  const label = String(attributes.label);
  for (const [name, { merge, order = [] }] of attributesOf(part)) {
    const told = tellings.flatMap(({ date = '', attributes: given }): Told[] => {
      const { [name]: value, label: own } = given as Record<string, unknown>;
      return value === undefined ? [] : [{ date, label: String(own), value }];
    });
    if (told.length > 0) attributes[name] = MERGE[merge](told, { label, order });
    else delete attributes[name];
  }
}
