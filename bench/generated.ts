import {
  type Document,
  EDGE_TYPE_NAMES,
  EDGE_TYPES,
  type Evidence,
  type GraphEdge,
  type GraphFile,
  type GraphNode,
  NODE_KINDS,
  type NodeKind,
} from '../src/index.ts';

const WORDS: Record<NodeKind, readonly string[]> = {
  leader: ['Ana', 'Borisov', 'Chen', 'Dvořák', 'Eze', 'Fischer', 'Guðmundsdóttir', 'Haddad', 'Ivanova', 'Jónsson'],
  country: ['Northern', 'Islands', 'Republic', 'Ruritania', 'Freedonia', 'Borduria', 'Syldavia', 'Elbonia'],
  organization: ['Union', 'Council', 'Contact', 'Group', 'Alliance', 'Bank', 'Maritime', 'Regional'],
  meeting: ['Talks', 'between', 'ministers', 'summit', 'on', 'grain', 'borders', 'held', 'in', 'Geneva'],
  demand: ['Troops', 'leave', 'the', 'northern', 'border', 'before', 'talks', 'grain', 'exports', 'resume'],
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A text that grows; each sentence gives the evidence for what it says. */
class Report {
  private text = '';

  constructor(private readonly id: string) {}

  say(sentence: string): Evidence {
    const start = this.text.length;
    this.text += `${sentence}\n`;
    return { document: this.id, start, end: start + sentence.length, quote: sentence, rule: 'generated' };
  }

  document(): Document {
    const { id, text } = this;
    return { id, title: `Report ${id}`, date: '2025-03-20', text, articles: [], skipped: [] };
  }
}

/**
 * Makes a graph of any size that keeps the ontology: few nodes have many edges, names are of all lengths, every quote
 * stands in one of the documents. The same numbers give the same graph. It is laid out in a spiral, hubs in the middle.
 */
export function generateGraph(order: number, size: number, seed = 1): GraphFile {
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)]!;
  const reports = Array.from({ length: Math.ceil(order / 20) }, (_, at) => new Report(`d${at}`));
  const nodes = Array.from({ length: order }, (_, at): GraphNode => {
    const kind = NODE_KINDS[at % NODE_KINDS.length]!;
    const words = Array.from({ length: 1 + Math.floor(next() * (kind === 'demand' ? 9 : 3)) }, () => pick(WORDS[kind]));
    const label = `${words.join(' ')} ${at}`;
    const [radius, angle] = [28 * Math.sqrt(at + 0.5), at * 2.399963];
    const place = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    const shared = { label, ...place, confidence: 0.8, evidence: [pick(reports).say(`${label} is named.`)] };
    return { key: `${kind}:${at}`, attributes: attributesOf(kind, shared) };
  });
  // The cube of an even number lies mostly near 0: the first nodes become hubs.
  const hub = (kinds: readonly NodeKind[]) => {
    const kind = NODE_KINDS.indexOf(pick(kinds));
    const many = Math.floor((order - kind - 1) / NODE_KINDS.length) + 1;
    return nodes[kind + NODE_KINDS.length * Math.floor(next() ** 3 * many)]!;
  };
  const edges: GraphEdge[] = [];
  while (edges.length < size) {
    const type = pick(EDGE_TYPE_NAMES);
    const [source, target] = [hub(EDGE_TYPES[type].from), hub(EDGE_TYPES[type].to)];
    if (source === target) continue;
    const sentence = `${source.attributes.label} ${EDGE_TYPES[type].label} ${target.attributes.label}.`;
    const attributes = { type, confidence: 0.8, evidence: [pick(reports).say(sentence)] };
    edges.push({ key: `e${edges.length}`, source: source.key, target: target.key, attributes });
  }
  const options = { type: 'directed', multi: true, allowSelfLoops: false } as const;
  return { attributes: { documents: reports.map(report => report.document()) }, options, nodes, edges };
}

type Shared = Pick<GraphNode['attributes'], 'label' | 'x' | 'y' | 'confidence' | 'evidence'>;

function attributesOf(kind: NodeKind, shared: Shared): GraphNode['attributes'] {
  if (kind === 'meeting') return { kind, ...shared, status: 'held' };
  if (kind === 'demand') return { kind, ...shared };
  if (kind === 'country') return { kind, ...shared, aliases: [], iso2: 'XX' };
  return { kind, ...shared, aliases: [] };
}
