import type { Document } from '../model/document.ts';
import type { Evidence, Span, Voice } from '../model/evidence.ts';
import type { FactEdge, FactNode, Facts } from '../model/facts.ts';
import type { EdgeAttributes, NodeAttributes } from '../model/graph.ts';
import type { EdgeType } from '../model/ontology.ts';
import { whyNoEdge, whyNoNode } from './admission.ts';
import { confidenceOf, edgeRule, nodeRule } from './confidence.ts';

export interface EvidenceSource extends Span {
  rule: string;
}

type NewNode = NodeAttributes extends infer Each
  ? Each extends NodeAttributes
    ? Omit<Each, 'evidence'>
    : never
  : never;
type EdgeExtras = Omit<EdgeAttributes, 'type' | 'evidence'>;

/** A node or an edge that was proposed and that the ontology forbids. */
export interface Refused extends EvidenceSource {
  what: string;
  why: string;
}

/**
 * Facts of one document in the making. Every node and edge enters with its evidence, or not at all; what the ontology
 * forbids stays out alone, and the rest of the document stands.
 */
export class Draft {
  readonly #nodes = new Map<string, FactNode>();
  readonly #edges = new Map<string, FactEdge>();

  /**
   * @param document The document that the facts are of.
   * @param voiceOf Who speaks in a stretch of its text.
   * @param onRefused Told of each node and edge that the ontology forbids.
   */
  constructor(
    readonly document: Document,
    readonly voiceOf: (span: Span) => Voice,
    readonly onRefused: (refused: Refused) => void = () => {},
  ) {}

  /**
   * Adds a node, or adds the evidence to the one that is there; its other attributes stay as first given. A node that the
   * ontology forbids stays out.
   *
   * @returns Whether the node is in the facts.
   */
  addNode(key: string, attributes: NewNode, source: EvidenceSource): boolean {
    const known = this.#nodes.get(key);
    if (known) {
      this.#addEvidence(known.attributes.evidence, source);
      return true;
    }
    const all = { ...attributes, evidence: [this.#evidence(source)] } as NodeAttributes;
    const why = whyNoNode(all);
    if (why !== undefined) return this.#refuse(source, key, why);
    this.#nodes.set(key, { key, attributes: all });
    return true;
  }

  /**
   * Adds an edge, or adds the evidence to the one that is there. An edge that the ontology forbids stays out: one whose
   * ends are missing, the same, or of a wrong kind. Stated beats inferred: an edge told once in plain words is no longer
   * inferred.
   *
   * @returns Whether the edge is in the facts.
   */
  addEdge(type: EdgeType, from: string, to: string, source: EvidenceSource, extras: EdgeExtras = {}): boolean {
    const [sourceKey, targetKey] = type === 'agrees_with' && to < from ? [to, from] : [from, to];
    const id = `${type}|${sourceKey}|${targetKey}`;
    const known = this.#edges.get(id);
    if (!known) {
      const attributes: EdgeAttributes = { type, ...extras, evidence: [this.#evidence(source)] };
      const kindOf = (key: string) => this.#nodes.get(key)?.attributes.kind;
      const why = whyNoEdge(attributes, { from, to, fromKind: kindOf(from), toKind: kindOf(to) });
      if (why !== undefined) return this.#refuse(source, `${from} ${type} ${to}`, why);
      this.#edges.set(id, { source: sourceKey, target: targetKey, attributes });
      return true;
    }
    this.#addEvidence(known.attributes.evidence, source);
    if (!extras.inferred) delete known.attributes.inferred;
    if (extras.date !== undefined) known.attributes.date ??= extras.date;
    return true;
  }

  node(key: string): FactNode | undefined {
    return this.#nodes.get(key);
  }

  /** The facts, in the order in which they were found. */
  facts(): Facts {
    const { id, text, articles, skipped, ...said } = this.document;
    const document: Document = { id, text, articles, skipped };
    for (const name of ['title', 'date', 'source', 'author'] as const)
      if (said[name] !== undefined) document[name] = said[name];
    for (const { attributes } of this.#nodes.values())
      attributes.confidence = confidenceOf(rulesOf(attributes.evidence, rule => nodeRule(attributes.kind, rule)));
    for (const { attributes } of this.#edges.values())
      attributes.confidence = confidenceOf(rulesOf(attributes.evidence, rule => edgeRule(attributes.type, rule)));
    return { document, nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }

  #refuse({ start, end, rule }: EvidenceSource, what: string, why: string): false {
    this.onRefused({ start, end, rule, what, why });
    return false;
  }

  /** Adds words to those that say so already. Who says them is asked only where they are new. */
  #addEvidence(list: Evidence[], source: EvidenceSource): void {
    if (!list.some(({ start, end }) => start === source.start && end === source.end)) list.push(this.#evidence(source));
  }

  #evidence({ start, end, rule }: EvidenceSource): Evidence {
    const quote = this.document.text.slice(start, end);
    return { document: this.document.id, start, end, quote, rule, voice: this.voiceOf({ start, end }) };
  }
}

const rulesOf = (evidence: readonly Evidence[], name: (rule: string) => string): string[] => [
  ...new Set(evidence.flatMap(({ rule }) => (rule === undefined ? [] : [name(rule)]))),
];
