import { MEETING_STATUSES, type MeetingTelling } from '../model/attributes.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge, GraphFile, GraphNode, NodeAttributes } from '../model/graph.ts';
import { KINDS } from '../model/ontology.ts';
import type { Documents } from './dates.ts';
import { compare } from './grouped.ts';
import { sidesOf } from './sides.ts';

type Of<Kind> = Extract<NodeAttributes, { kind: Kind }>;
type Item = GraphNode | GraphEdge;

/** The nodes and edges that were known, with the evidence that was. */
interface Known {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  /** Those of them that have lost evidence. */
  changed: ReadonlySet<Item>;
}

/** What turning back looks things up in. */
interface Context {
  documents: Documents;
  /** The nodes of the whole graph. */
  nodes: ReadonlyMap<string, GraphNode>;
  /** The edges of the whole graph and those that were known, by those ends that have lost evidence. */
  edges: ReadonlyMap<string, readonly GraphEdge[]>;
  known: ReadonlyMap<string, readonly GraphEdge[]>;
  sides: ReadonlyMap<string, string>;
}

/**
 * Gives nodes and edges with the attributes that the words which were known told of them. Merging made them of all
 * documents, and a graph file keeps by document only status and date of meetings. But it keeps the words: a name, an
 * office or a place was known if they hold it. What they do not show is left out.
 */
export function asTold(whole: GraphFile, { nodes, edges, changed }: Known): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const keys = new Set([...changed].map(({ key }) => key));
  const context: Context = {
    documents: new Map(whole.attributes.documents.map(document => [document.id, document])),
    nodes: new Map(whole.nodes.map(node => [node.key, node])),
    edges: byEnds(whole.edges, keys),
    known: byEnds(edges, keys),
    sides: sidesOf(whole),
  };
  const sureness = surenessOf(whole);
  return {
    nodes: nodes.map(node => (changed.has(node) ? sureness(nodeAsTold(node, context)) : node)),
    edges: edges.map(edge => (changed.has(edge) ? sureness(edgeAsTold(edge)) : edge)),
  };
}

/** The edges at some nodes. */
function byEnds(edges: readonly GraphEdge[], nodes: ReadonlySet<string>): Map<string, GraphEdge[]> {
  const all = new Map([...nodes].map(key => [key, [] as GraphEdge[]]));
  for (const edge of edges) {
    all.get(edge.source)?.push(edge);
    all.get(edge.target)?.push(edge);
  }
  return all;
}

/** An office is kept where the known words hold it; the day and the category of an act may be those of later words. */
function edgeAsTold(edge: GraphEdge): GraphEdge {
  const { role, date: _, plover: __, ...rest } = edge.attributes;
  const told = role !== undefined && holding(rest.evidence)(role) ? { role } : {};
  return { ...edge, attributes: withoutInferences({ ...rest, ...told }) };
}

function nodeAsTold(node: GraphNode, context: Context): GraphNode {
  const tellers = new Set(node.attributes.evidence.map(({ document }) => document));
  const { merged, ...rest } = node.attributes;
  const joined = merged?.filter(({ document }) => tellers.has(document)) ?? [];
  const attributes = attributesAsTold({ ...node, attributes: rest as NodeAttributes }, tellers, context);
  return { ...node, attributes: withoutInferences({ ...attributes, ...(joined.length > 0 && { merged: joined }) }) };
}

function attributesAsTold(node: GraphNode, tellers: ReadonlySet<string>, context: Context): NodeAttributes {
  const { attributes } = node;
  const whole = context.nodes.get(node.key)!;
  if (attributes.kind === 'meeting') return meetingAsTold(node.key, attributes, tellers, context);
  if (attributes.kind === 'demand')
    return { ...attributes, label: wordingAsTold(attributes, whole.attributes.evidence) };
  const named = { ...attributes, ...namesAsTold(attributes, whole.attributes.evidence) };
  if (named.kind !== 'leader') return named;
  const { role, ...rest } = named;
  const offices = (context.known.get(node.key) ?? []).filter(({ attributes: { type } }) => type === 'represents');
  const words = [named, ...offices.map(edge => edge.attributes)].flatMap(({ evidence }) => evidence);
  return role !== undefined && holding(words)(role) ? named : rest;
}

/** The names that the known words hold. The lexicon gives countries theirs, and those that no words hold at all. */
function namesAsTold({ kind, label, aliases, evidence }: Of<'leader' | 'country' | 'organization'>, all: Evidence[]) {
  const isKnown = holding(evidence);
  const known = aliases.filter(isKnown);
  if (kind === 'country' || isKnown(label) || !holding(all)(label)) return { label, aliases: known };
  const [fullest = label, ...others] = known.toSorted((a, b) => b.length - a.length || compare(a, b));
  return { label: fullest, aliases: others.sort(compare) };
}

/** The wording of a demand; the fullest quote where later words are nearer to it. */
function wordingAsTold({ label, evidence }: Of<'demand'>, all: readonly Evidence[]): string {
  const words = new Set(spoken(label).trim().split(' '));
  const near = ({ quote }: Evidence) => {
    const said = new Set(spoken(quote).split(' '));
    return [...words].filter(word => said.has(word)).length;
  };
  const nearest = Math.max(...evidence.map(near));
  if (all.every(each => near(each) <= nearest)) return label;
  const { quote } = evidence.toSorted((a, b) => near(b) - near(a) || b.quote.length - a.quote.length)[0]!;
  return `${quote[0]!.toUpperCase()}${quote.slice(1)}`.replace(/\s+/g, ' ');
}

/**
 * Status and date as merging makes them of the documents that are left: the latest status, the most precise date; those of
 * all documents where the graph does not keep what was told. The form of a meeting no words show.
 */
function meetingAsTold(
  key: string,
  meeting: Of<'meeting'>,
  tellers: ReadonlySet<string>,
  context: Context,
): Of<'meeting'> {
  const { place, mode: _, ...rest } = meeting;
  const isKnown = holding(meeting.evidence);
  const placed = place !== undefined && isKnown(place) ? { place } : {};
  const label = partiesAsTold(key, { ...rest, ...placed }, place, context);
  const told = (meeting.told ?? []).filter(({ document }) => tellers.has(document));
  if (told.length === 0) return { ...rest, ...placed, label };
  const day = ({ document }: MeetingTelling) => context.documents.get(document)?.date ?? '';
  const rank = ({ status }: MeetingTelling) => MEETING_STATUSES.indexOf(status);
  const { status } = told.toSorted((a, b) => compare(day(a), day(b)) || rank(a) - rank(b)).at(-1)!;
  const dates = told.flatMap(({ date }) => date ?? []).sort((a, b) => b.length - a.length);
  const { date: __, ...undated } = rest;
  return { ...undated, ...placed, label, status, told, ...(dates.length > 0 && { date: dates[0] }) };
}

/** So many parties are named. */
const NAMED = 3;

/**
 * The name of a meeting. Where it names a party or a place that was not known, it is the noun before the first of its
 * names, with the parties that were: "Peace talks: Norway, Peru".
 */
function partiesAsTold(
  key: string,
  { label, place }: Pick<Of<'meeting'>, 'label' | 'place'>,
  placeInTheEnd: string | undefined,
  { nodes, edges, known, sides }: Context,
): string {
  const namesOf = (some: readonly GraphEdge[] = []) =>
    [...new Set(some.map(({ source, target }) => (source === key ? target : source)))].map(other => nodes.get(other)!);
  const [all, there] = [namesOf(edges.get(key)), namesOf(known.get(key))];
  const present = new Set(there.map(node => node.key));
  const strange = all.filter(node => !present.has(node.key)).flatMap(namesOfNode);
  const isNamed = (name: string) => spoken(label).includes(spoken(name));
  if (![...strange, ...(place === placeInTheEnd ? [] : [placeInTheEnd!])].some(isNamed)) return label;
  const names = [...all.flatMap(namesOfNode), ...(placeInTheEnd === undefined ? [] : [placeInTheEnd])];
  const begins = Math.min(...names.map(name => label.toLowerCase().indexOf(name.toLowerCase())).filter(at => at >= 0));
  const noun = label.slice(0, begins).trim().split(' ').slice(0, -1).join(' ') || KINDS.meeting.label;
  const represented = new Set(
    there.flatMap(node => (sides.get(node.key) === node.key ? [] : (sides.get(node.key) ?? []))),
  );
  const parties = there.filter(node => !represented.has(node.key)).map(node => node.attributes.label);
  return parties.length === 0 ? noun : `${noun}: ${parties.slice(0, NAMED).join(', ')}`;
}

const namesOfNode = ({ attributes }: GraphNode): string[] =>
  'aliases' in attributes ? [attributes.label, ...attributes.aliases] : [attributes.label];

/** Words without what stands between them, with a space before and after. */
const spoken = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** Gives a function that tells whether some quotes hold words as they are. */
function holding(evidence: readonly Evidence[]): (words: string) => boolean {
  const quotes = evidence.map(({ quote }) => spoken(quote));
  return words => quotes.some(quote => quote.includes(spoken(words)));
}

/** Attributes that are left out were not inferred either. */
function withoutInferences<Attributes extends Item['attributes']>(attributes: Attributes): Attributes {
  const { inferred, ...rest } = attributes;
  const left = Object.entries(inferred ?? {}).filter(([name]) => ENDS.has(name) || name in rest);
  return { ...rest, ...(left.length > 0 && { inferred: Object.fromEntries(left) }) } as Attributes;
}

/** What an edge may have inferred beside its attributes. */
const ENDS = new Set(['source', 'target']);

/**
 * Gives a function that sets the confidence of what has lost evidence. Confidence is that of the best rule, so each rule
 * has that of the least sure thing which it found.
 */
function surenessOf({ nodes, edges }: GraphFile): <Of extends Item>(item: Of) => Of {
  const byPart = new Map<string, Map<string | undefined, number>>();
  const partOf = ({ attributes }: Item) => ('kind' in attributes ? attributes.kind : attributes.type);
  for (const item of [...nodes, ...edges]) {
    const { confidence, evidence } = item.attributes;
    if (confidence === undefined) continue;
    const found = byPart.get(partOf(item)) ?? new Map<string | undefined, number>();
    byPart.set(partOf(item), found);
    for (const { rule: finder } of evidence) found.set(finder, Math.min(confidence, found.get(finder) ?? 1));
  }
  return item => {
    if (item.attributes.confidence === undefined) return item;
    const found = byPart.get(partOf(item))!;
    const confidence = Math.max(...item.attributes.evidence.map(({ rule: finder }) => found.get(finder)!));
    return { ...item, attributes: { ...item.attributes, confidence } };
  };
}
