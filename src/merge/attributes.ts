import { type AttributeDefinition, attributesOf, type MergeWay } from '../model/attributes.ts';
import type { EdgeType, NodeKind } from '../model/ontology.ts';
import { once } from './items.ts';

/** What one document tells of a thing. */
export interface Telling {
  /** Id of the document. */
  document: string;
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
  /** The attributes that are kept of each document. */
  keeps: readonly string[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of time, of one day by their places. */
const inOrder = (told: readonly Told[], place: (each: Told) => number): Told[] =>
  [...told].sort((a, b) => compare(a.date, b.date) || place(a) - place(b));

/** What an attribute becomes by each way of merging, where at least one document tells it. */
const MERGE: Record<MergeWay, (told: readonly Told[], context: Context) => unknown> = {
  first: told => told[0]!.value,
  longest: told => [...told].sort((a, b) => String(b.value).length - String(a.value).length)[0]!.value,
  latest: (told, { order }) => inOrder(told, each => order.indexOf(String(each.value))).at(-1)!.value,
  highest: told => Math.max(...told.map(({ value }) => Number(value))),
  every: (told, { order }) => {
    const values = new Set(told.flatMap(({ value }) => value as readonly string[]));
    return order.filter(value => values.has(value));
  },
  names: (told, { label }) => {
    const names = told.flatMap(each => [each.label, ...(each.value as readonly string[])]);
    return [...new Set(names)].filter(name => name !== label).sort();
  },
  tellings: (told, { order, keeps }) => {
    const place = ({ value }: Told) => order.indexOf((value as Record<string, string>)[keeps[0]!]!);
    return inOrder(told, place).map(({ value }) => value);
  },
};

/** Ways in which what one document tells alone is what all tell. */
const ALONE: ReadonlySet<MergeWay> = new Set(['first', 'longest', 'latest', 'highest']);

const definitionsOf = once((part: NodeKind | EdgeType) => attributesOf(part));

/** An attribute as one document has it. */
function valueIn({ document, attributes }: Telling, name: string, { merge, keeps = [] }: AttributeDefinition): unknown {
  const given = attributes as Record<string, unknown>;
  if (merge !== 'tellings') return given[name];
  const told = keeps.filter(part => given[part] !== undefined).map(part => [part, given[part]]);
  return { document, ...Object.fromEntries(told) };
}

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
  for (const [name, definition] of definitionsOf(part)) {
    if (tellings.length === 1 && ALONE.has(definition.merge)) {
      const value = valueIn(tellings[0]!, name, definition);
      if (value === undefined) delete attributes[name];
      else attributes[name] = value;
      continue;
    }
    const told = tellings.flatMap((telling): Told[] => {
      const value = valueIn(telling, name, definition);
      const { label: own } = telling.attributes as Record<string, unknown>;
      return value === undefined ? [] : [{ date: telling.date ?? '', label: String(own), value }];
    });
    const { merge, order = [], keeps = [] } = definition;
    if (told.length > 0) attributes[name] = MERGE[merge](told, { label, order, keeps });
    else delete attributes[name];
  }
}
