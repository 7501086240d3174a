import type { Document } from '../model/document.ts';
import type { Evidence, Span, Voice } from '../model/evidence.ts';
import type { FactEdge, FactNode, Facts } from '../model/facts.ts';
import type { EdgeAttributes, NodeAttributes } from '../model/graph.ts';
import { EDGE_TYPES, type EdgeType, type NodeKind } from '../model/ontology.ts';
import { confidenceOf, edgeRule, nodeRule } from './confidence.ts';

export interface EvidenceSource extends Span {
  rule: string;
}

type NewNode = NodeAttributes extends infer Each
  ? Each extends NodeAttributes
    ? Omit<Each, 'evidence'>
    : never
  : never;
type EdgeExtras = Partial<Pick<EdgeAttributes, 'role' | 'plover' | 'inferred'>>;

/** Facts of one document in the making. Every node and edge enters with its evidence, or not at all. */
export class Draft {
  readonly #nodes = new Map<string, FactNode>();
  readonly #edges = new Map<string, FactEdge>();

  /**
   * @param document The document that the facts are of.
   * @param voiceOf Who speaks in a stretch of its text.
   */
  constructor(
    readonly document: Document,
    readonly voiceOf: (span: Span) => Voice,
  ) {}

  /** Adds a node, or adds the evidence to the one that is there; its other attributes stay as first given. */
  addNode(key: string, attributes: NewNode, source: EvidenceSource): void {
    const known = this.#nodes.get(key);
    if (known) addEvidence(known.attributes.evidence, this.#evidence(source));
    else
      this.#nodes.set(key, {
        key,
        attributes: { ...attributes, evidence: [this.#evidence(source)] } as NodeAttributes,
      });
  }

  /**
   * Adds an edge, or adds the evidence to the one that is there. An edge from a node to itself is no edge and is left
   * out. Stated beats inferred: an edge told once in plain words is no longer inferred.
   *
   * @throws Error if an end is not there or is not of a kind that the type allows: a fault of the program.
   */
  addEdge(type: EdgeType, from: string, to: string, source: EvidenceSource, extras: EdgeExtras = {}): void {
    if (from === to) return;
    this.#checkEnd(type, 'from', from);
    this.#checkEnd(type, 'to', to);
    const [sourceKey, targetKey] = type === 'agrees_with' && to < from ? [to, from] : [from, to];
    const id = `${type}|${sourceKey}|${targetKey}`;
    const known = this.#edges.get(id);
    if (!known) {
      const attributes: EdgeAttributes = { type, ...extras, evidence: [this.#evidence(source)] };
      this.#edges.set(id, { source: sourceKey, target: targetKey, attributes });
      return;
    }
    addEvidence(known.attributes.evidence, this.#evidence(source));
    if (!extras.inferred) delete known.attributes.inferred;
  }

  node(key: string): FactNode | undefined {
    return this.#nodes.get(key);
  }

  /** The facts, in the order in which they were found. */
  facts(): Facts {
    const { id, title, date, source, text, articles, skipped } = this.document;
    const document: Document = { id, text, articles, skipped };
    if (title !== undefined) document.title = title;
    if (date !== undefined) document.date = date;
    if (source !== undefined) document.source = source;
    for (const { attributes } of this.#nodes.values())
      attributes.confidence = confidenceOf(rulesOf(attributes.evidence, rule => nodeRule(attributes.kind, rule)));
    for (const { attributes } of this.#edges.values())
      attributes.confidence = confidenceOf(rulesOf(attributes.evidence, rule => edgeRule(attributes.type, rule)));
    return { document, nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }

  #checkEnd(type: EdgeType, end: 'from' | 'to', key: string): void {
    const kind = this.#nodes.get(key)?.attributes.kind;
    if (kind === undefined) throw new Error(`addEdge: ${type} ${end} "${key}", which is no node. Add the node first.`);
    const allowed: readonly NodeKind[] = EDGE_TYPES[type][end];
    if (!allowed.includes(kind)) throw new Error(`addEdge: ${type} cannot go ${end} a ${kind} ("${key}").`);
  }

  #evidence({ start, end, rule }: EvidenceSource): Evidence {
    const quote = this.document.text.slice(start, end);
    return { document: this.document.id, start, end, quote, rule, voice: this.voiceOf({ start, end }) };
  }
}

const rulesOf = (evidence: readonly Evidence[], name: (rule: string) => string): string[] => [
  ...new Set(evidence.flatMap(({ rule }) => (rule === undefined ? [] : [name(rule)]))),
];

function addEvidence(list: Evidence[], added: Evidence): void {
  if (!list.some(known => known.start === added.start && known.end === added.end)) list.push(added);
}
