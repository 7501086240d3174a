import type { VoiceMode } from '../model/evidence.ts';
import type { GraphFile } from '../model/graph.ts';
import type { EdgeType, NodeKind } from '../model/ontology.ts';
import type { Agreement } from './agreement.ts';
import { asOf } from './as-of.ts';
import { type Filters, filter, NO_FILTERS } from './filter.ts';
import { neighbourhood } from './neighbourhood.ts';
import { type Choice, only } from './only.ts';

/** How a reader narrows a graph. */
export interface Narrowing extends Choice {
  filters: Filters;
  /** The day whose reader is asked; none where all is known. */
  asOf: string | undefined;
  /** Where more than 0, only what is within so many steps of the node. */
  near: number;
  node?: string | undefined;
}

/**
 * Gives the part of a graph that a narrowing leaves: what was known on its day, of that what filters leave, of that what
 * was chosen, of that what is near. It is the very graph where nothing is taken away.
 */
export function narrow(graph: GraphFile, { asOf: day, filters, hidden, kept, near, node }: Narrowing): GraphFile {
  const known = day === undefined ? graph : asOf(graph, day);
  const chosen = only(filter(known, filters), { hidden, kept });
  const around = near > 0 && node !== undefined && graph.nodes.some(({ key }) => key === node);
  return around ? neighbourhood(chosen, node, near) : chosen;
}

/** One of the things that narrow a graph. */
export type Hider =
  | { by: 'kind'; value: NodeKind }
  | { by: 'type'; value: EdgeType }
  | { by: 'voice'; value: VoiceMode }
  | { by: 'reader'; value: Agreement }
  | { by: 'hiddenDocuments' | 'dates' | 'confidence' | 'documents' | 'asOf' | 'hidden' | 'kept' | 'near' };

/**
 * Gives what of a narrowing hides a node or an edge: without it that is shown, with any part of it that is not. Gives
 * nothing for what is shown, and for what the graph does not have.
 */
export function hidersOf(graph: GraphFile, narrowing: Narrowing, key: string): Hider[] {
  const shows = (lifted: readonly Hider[]) => {
    const { nodes, edges } = narrow(graph, lift(graph, narrowing, key, lifted));
    return [...nodes, ...edges].some(item => item.key === key);
  };
  const all = active(narrowing);
  if (!shows(all)) return [];
  return all.reduce((lifted, hider) => {
    const rest = lifted.filter(other => other !== hider);
    return shows(rest) ? rest : lifted;
  }, all);
}

/** Gives a narrowing without some of its hiders; of what was chosen by hand it changes what concerns a node or an edge. */
export function lift<Of extends Narrowing>(graph: GraphFile, narrowing: Of, key: string, hiders: readonly Hider[]): Of {
  const edge = graph.edges.find(each => each.key === key);
  const ends = edge ? [edge.source, edge.target] : [key];
  let left = narrowing;
  for (const hider of hiders) left = { ...left, ...lifted(left, hider, ends) };
  return left;
}

function active({ filters, hidden, kept, near, asOf: day }: Narrowing): Hider[] {
  const named: readonly [boolean, Exclude<Hider, { value: string }>['by']][] = [
    [filters.hiddenDocuments.length > 0, 'hiddenDocuments'],
    [(filters.from ?? filters.to) !== undefined, 'dates'],
    [filters.confidence > NO_FILTERS.confidence, 'confidence'],
    [filters.documents > NO_FILTERS.documents, 'documents'],
    [day !== undefined, 'asOf'],
    [hidden.length > 0, 'hidden'],
    [kept.length > 0, 'kept'],
    [near > 0, 'near'],
  ];
  return [
    ...filters.hiddenKinds.map((value): Hider => ({ by: 'kind', value })),
    ...filters.hiddenTypes.map((value): Hider => ({ by: 'type', value })),
    ...filters.hiddenVoices.map((value): Hider => ({ by: 'voice', value })),
    ...filters.hiddenReaders.map((value): Hider => ({ by: 'reader', value })),
    ...named.filter(([is]) => is).map(([, by]): Hider => ({ by })),
  ];
}

function lifted({ filters, hidden, kept }: Narrowing, hider: Hider, ends: readonly string[]): Partial<Narrowing> {
  const changed = (change: Partial<Filters>) => ({ filters: { ...filters, ...change } });
  switch (hider.by) {
    case 'kind':
      return changed({ hiddenKinds: filters.hiddenKinds.filter(kind => kind !== hider.value) });
    case 'type':
      return changed({ hiddenTypes: filters.hiddenTypes.filter(type => type !== hider.value) });
    case 'voice':
      return changed({ hiddenVoices: filters.hiddenVoices.filter(mode => mode !== hider.value) });
    case 'reader':
      return changed({ hiddenReaders: filters.hiddenReaders.filter(reader => reader !== hider.value) });
    case 'dates':
      return changed({ from: undefined, to: undefined });
    case 'hiddenDocuments':
    case 'confidence':
    case 'documents':
      return changed({ [hider.by]: NO_FILTERS[hider.by] });
    case 'asOf':
      return { asOf: undefined };
    case 'hidden':
      return { hidden: hidden.filter(node => !ends.includes(node)) };
    case 'kept':
      return { kept: [...new Set([...kept, ...ends])] };
    case 'near':
      return { near: 0 };
  }
}
