import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';
import { EDGE_TYPES } from '../model/ontology.ts';
import { asOf } from './as-of.ts';
import { daysOfDate, daysOfEvidence, formatDate } from './dates.ts';
import { compare, grouped } from './grouped.ts';
import { sentenceOf } from './sentence.ts';
import { STANCES, ticksByDemand } from './ticks.ts';

/** What may have changed, in the order in which a reader asks. */
export const CHANGES = ['flip', 'demand', 'position', 'meeting', 'course', 'act'] as const;
/** One of {@link CHANGES}. */
export type ChangeKind = (typeof CHANGES)[number];

/** Something that came new between two days. */
export interface Change {
  kind: ChangeKind;
  /** The node or the edge that is new or changed. */
  item: GraphNode | GraphEdge;
  /** What is new, in a sentence. */
  sentence: string;
  /** The new words that say so. */
  evidence: Evidence;
  /** The day on which they were published. */
  day: string;
}

/**
 * What came new in what was published after one day and up to another: demands, positions, actors who changed sides,
 * meetings, what became of meetings, acts. By kind, in the order of {@link CHANGES}, then by day. Without `from` all that
 * is known on the other day is new.
 */
export function changes(graph: GraphFile, from: string | undefined, to: string): Change[] {
  if (from !== undefined && daysOfDate(from).end >= daysOfDate(to).end) return [];
  const after = asOf(graph, to);
  const before = from === undefined ? { ...graph, nodes: [], edges: [] } : asOf(graph, from);
  const compared = new Comparison(graph, before, after);
  const found = [
    ...after.nodes.flatMap(node => compared.node(node)),
    ...after.edges.flatMap(edge => compared.edge(edge)),
  ];
  const place = ({ kind }: Change) => CHANGES.indexOf(kind);
  return found.sort((a, b) => place(a) - place(b) || compare(a.day, b.day) || compare(a.sentence, b.sentence));
}

/** A graph as it was known on two days. */
class Comparison {
  readonly #documents;
  readonly #nodes;
  readonly #before;
  readonly #flips;
  readonly #said;

  constructor(graph: GraphFile, before: GraphFile, after: GraphFile) {
    this.#documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
    this.#nodes = new Map(after.nodes.map(node => [node.key, node]));
    this.#before = new Map([...before.nodes, ...before.edges].map(item => [item.key, item]));
    const ticks = [...ticksByDemand(after).values()].flatMap(byActor => [...byActor.values()].flat());
    this.#flips = new Set(
      ticks.filter(({ flip }) => flip).map(({ edge, evidence }) => `${edge} ${placeOf(evidence[0]!)}`),
    );
    this.#said = grouped(after.edges, ({ target }) => target);
  }

  /** What came new of a node. */
  node(node: GraphNode): Change[] {
    const { kind, label } = node.attributes;
    const former = this.#before.get(node.key);
    if (kind === 'demand' && !former) return [this.#change('demand', node, `${label}${this.#by(node.key)}`)];
    if (kind !== 'meeting') return [];
    if (!former) return [this.#change('meeting', node, `${label}: ${stateOf(node)}`)];
    const [was, is] = [stateOf(former as GraphNode), stateOf(node)];
    return was === is
      ? []
      : [this.#change('course', node, `${label}: ${was} before, now ${is}`, this.#news(node).at(-1))];
  }

  /** What came new of an edge. What is said to a new demand is told with it. */
  edge(edge: GraphEdge): Change[] {
    const { type } = edge.attributes;
    const isNew = !this.#before.has(edge.key);
    if (EDGE_TYPES[type].family === 'relation')
      return isNew ? [this.#change('act', edge, sentenceOf(this.#nodes, edge))] : [];
    if (!isStance(type)) return [];
    const turned = this.#news(edge).find(evidence => this.#flips.has(`${edge.key} ${placeOf(evidence)}`));
    if (turned)
      return [this.#change('flip', edge, `${sentenceOf(this.#nodes, edge)}, and was on the other side before`, turned)];
    return isNew && this.#before.has(edge.target)
      ? [this.#change('position', edge, sentenceOf(this.#nodes, edge))]
      : [];
  }

  #change(kind: ChangeKind, item: GraphNode | GraphEdge, sentence: string, evidence = this.#news(item)[0]!): Change {
    return { kind, item, sentence, evidence, day: daysOfEvidence(evidence, this.#documents)!.end };
  }

  /** The evidence that was not known before, the first published first. */
  #news(item: GraphNode | GraphEdge): Evidence[] {
    const old = new Set(this.#before.get(item.key)?.attributes.evidence.map(placeOf));
    const day = (evidence: Evidence) => daysOfEvidence(evidence, this.#documents)!.end;
    const all = item.attributes.evidence;
    return all.filter(evidence => !old.has(placeOf(evidence))).sort((a, b) => compare(day(a), day(b)));
  }

  #label(key: string): string {
    return this.#nodes.get(key)!.attributes.label;
  }

  /** Who says what to a demand: ", demanded by Ukraine, rejected by Russia". */
  #by(demand: string): string {
    const said = this.#said.get(demand) ?? [];
    return STANCES.map(stance => {
      const actors = said
        .filter(({ attributes }) => attributes.type === stance)
        .map(({ source }) => this.#label(source));
      return actors.length === 0 ? '' : `, ${EDGE_TYPES[stance].reverseLabel} ${listed(actors)}`;
    }).join('');
  }
}

const isStance = (type: string): boolean => (STANCES as readonly string[]).includes(type);

const placeOf = ({ document, start, end }: Evidence): string => `${document} ${start} ${end}`;

/** How a meeting stands: "planned (20 March 2025)". */
function stateOf({ attributes }: GraphNode): string {
  if (attributes.kind !== 'meeting') return '';
  const { status, date } = attributes;
  return date === undefined ? status : `${status} (${formatDate(date)})`;
}

/** So many names are told before the others are counted. */
const NAMED = 3;

/** Names in a row: "A, B, C and 2 others". */
function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  if (more > 0) return `${names.slice(0, NAMED).join(', ')} and ${more} ${more === 1 ? 'other' : 'others'}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]!;
}
