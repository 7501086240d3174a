import {
  type Document,
  EDGE_TYPE_NAMES,
  EDGE_TYPES,
  type EdgeType,
  type GraphEdge,
  type GraphFile,
  type GraphNode,
  isVerbatim,
} from '../../browser.ts';
import { FAMILIES } from '../families.ts';

/** An edge as one of its ends sees it. */
export interface Relation {
  edge: GraphEdge;
  other: GraphNode;
}

/** The relations of a node that read alike, e.g. all that it *rejects*. */
export interface RelationGroup {
  type: EdgeType;
  outward: boolean;
  /** Reads between the node and the other end. */
  label: string;
  relations: Relation[];
}

/** A graph with its ways in: nodes, edges and documents by key, and the relations of every node. */
export interface GraphIndex {
  graph: GraphFile;
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
  documents: ReadonlyMap<string, Document>;
  /** Edges that begin or end at a node. */
  edgesOf(key: string): readonly GraphEdge[];
  /** How many quotes there are, and how many of them stand word for word in their documents; counted once. */
  checkedQuotes(): CheckedQuotes;
}

interface CheckedQuotes {
  all: number;
  verbatim: number;
}

/** Indexes a graph whose edges have both their ends. */
export function indexGraph(graph: GraphFile): GraphIndex {
  const edgesByNode = new Map<string, GraphEdge[]>(graph.nodes.map(node => [node.key, []]));
  for (const edge of graph.edges) {
    edgesByNode.get(edge.source)!.push(edge);
    edgesByNode.get(edge.target)!.push(edge);
  }
  const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
  let checked: CheckedQuotes | undefined;
  return {
    graph,
    nodes: new Map(graph.nodes.map(node => [node.key, node])),
    edges: new Map(graph.edges.map(edge => [edge.key, edge])),
    documents,
    edgesOf: key => edgesByNode.get(key) ?? [],
    checkedQuotes: () => {
      checked ??= checkQuotes(graph, documents);
      return checked;
    },
  };
}

function checkQuotes({ nodes, edges }: GraphFile, documents: ReadonlyMap<string, Document>): CheckedQuotes {
  const quotes = [...nodes, ...edges].flatMap(item => item.attributes.evidence);
  const verbatim = quotes.filter(evidence => isVerbatim(evidence, documents.get(evidence.document)!.text));
  return { all: quotes.length, verbatim: verbatim.length };
}

const TYPES = FAMILIES.flatMap(({ family }) => EDGE_TYPE_NAMES.filter(type => EDGE_TYPES[type].family === family));

/** Groups a node's relations by type and direction, by family, the outward ones of a type first. */
export function groupRelations(index: GraphIndex, key: string): RelationGroup[] {
  return TYPES.flatMap(type =>
    [true, false]
      .map(outward => {
        const edges = index.edgesOf(key).filter(edge => {
          return edge.attributes.type === type && (outward ? edge.source === key : edge.target === key);
        });
        const relations = edges.map(edge => ({ edge, other: index.nodes.get(outward ? edge.target : edge.source)! }));
        const { label, reverseLabel } = EDGE_TYPES[type];
        return { type, outward, label: outward ? label : reverseLabel, relations };
      })
      .filter(group => group.relations.length > 0),
  );
}
