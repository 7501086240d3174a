import MiniSearch from 'minisearch';
import type { GraphNode } from '../model/graph.ts';
import type { GraphIndex } from './graph-index.ts';

export interface Hit {
  node: GraphNode;
  /** The alias that was found, where it was not the label. */
  alias: string | undefined;
}

/** Drops accents and case, so that "hakkanen" finds "Häkkänen". */
function fold(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function aliasesOf({ attributes }: GraphNode): string[] {
  return 'aliases' in attributes ? attributes.aliases : [];
}

/** Gives a search over labels and aliases: every word of the query must be there, the last one may be unfinished. */
export function searcher(index: GraphIndex): (query: string) => Hit[] {
  const engine = new MiniSearch<{ id: string; label: string; aliases: string }>({
    fields: ['label', 'aliases'],
    processTerm: fold,
    searchOptions: {
      prefix: true,
      fuzzy: term => (term.length > 4 ? 0.2 : 0),
      combineWith: 'AND',
      boost: { label: 2 },
    },
  });
  engine.addAll(
    index.graph.nodes.map(node => {
      return { id: node.key, label: node.attributes.label, aliases: aliasesOf(node).join('\n') };
    }),
  );
  return query => {
    const hits = engine.search(query, { boostDocument: key => 1 + Math.log1p(index.edgesOf(String(key)).length) });
    const words = fold(query).split(/\s+/).filter(Boolean);
    const holds = (name: string) => words.some(word => fold(name).includes(word));
    return hits.map(({ id }) => {
      const node = index.nodes.get(String(id))!;
      return { node, alias: holds(node.attributes.label) ? undefined : aliasesOf(node).find(holds) };
    });
  };
}
