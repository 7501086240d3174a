import type { GraphEdge, GraphNode } from '../../model/graph.ts';
import type { Documents } from '../../views/dates.ts';
import { type Column, recordOf, type Value } from '../columns.ts';
import { xmlText } from './text.ts';

/** A column that is `true` where XML forbids a character of a key or a text, so that not every word is verbatim. */
export const ALTERED = { name: 'altered', type: 'boolean' } as const;

/** The values that a node or an edge has, by the names of their columns. */
export function valuesOf<Item extends GraphNode | GraphEdge>(
  item: Item,
  label: string,
  columns: readonly Column<Item>[],
  documents: Documents,
): [name: string, value: NonNullable<Value>][] {
  const values = Object.entries(recordOf(item, columns, documents));
  const texts = [item.key, label, ...values.map(([, value]) => String(value))];
  return texts.some(text => xmlText(text) !== text) ? [...values, [ALTERED.name, true]] : values;
}
