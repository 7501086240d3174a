import type { Span, Told } from '../../browser.ts';
import type { Selection } from '../state/address.ts';
import type { GraphIndex } from '../state/graph-index.ts';

/** What of a document is about the selection. */
interface Places {
  /** Keys of what is selected: an edge, or a node with its edges. */
  selected: ReadonlySet<string>;
  /**
   * Where the reader steps to, in the order of the text: the quotes of the selection, else all. What lies within a longer
   * quote is read with it.
   */
  places: readonly Span[];
}

/** Finds the selection in what a document gave. */
export function placesIn(index: GraphIndex, { node, edge }: Selection, told: readonly Told[]): Places {
  const edges = node && !edge ? index.edgesOf(node).map(({ key }) => key) : [];
  const selected = new Set([edge ?? node ?? [], edges].flat());
  const own = told.filter(({ item }) => selected.has(item.key));
  const all = (own.length > 0 ? own : told).map(({ evidence: { start, end } }) => ({ start, end }));
  const places: Span[] = [];
  for (const place of all.sort((a, b) => a.start - b.start || b.end - a.end))
    if (place.end > (places.at(-1)?.end ?? 0)) places.push(place);
  return { selected, places };
}
