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
  /** How many quotes there are, and how many of them stand word for word in their documents. */
  quotes: CheckedQuotes;
}

export interface CheckedQuotes {
  all: number;
  verbatim: number;
}

/** Makes the index of a graph whose edges have both their ends, as its nodes and edges come in. */
export class Indexer {
  private readonly nodes = new Map<string, GraphNode>();
  private readonly edges = new Map<string, GraphEdge>();
  private readonly edgesByNode = new Map<string, GraphEdge[]>();
  private readonly documents = new Map<string, Document>();
  private readonly graph: GraphFile;

  /** @param head All of the graph but its documents, nodes and edges. */
  constructor({ attributes, options }: Pick<GraphFile, 'attributes' | 'options'>) {
    this.graph = { attributes: { ...attributes, documents: [] }, options, nodes: [], edges: [] };
  }

  addDocuments(documents: readonly Document[]): void {
    for (const document of documents) {
      this.graph.attributes.documents.push(document);
      this.documents.set(document.id, document);
    }
  }

  addNodes(nodes: readonly GraphNode[]): void {
    for (const node of nodes) {
      this.graph.nodes.push(node);
      this.nodes.set(node.key, node);
      this.edgesByNode.set(node.key, []);
    }
  }

  /** Adds edges whose ends are there. */
  addEdges(edges: readonly GraphEdge[]): void {
    for (const edge of edges) {
      this.graph.edges.push(edge);
      this.edges.set(edge.key, edge);
      this.edgesByNode.get(edge.source)!.push(edge);
      this.edgesByNode.get(edge.target)!.push(edge);
    }
  }

  /** Gives the index of all that came in. */
  index(quotes: CheckedQuotes): GraphIndex {
    const { graph, nodes, edges, documents, edgesByNode } = this;
    return { graph, nodes, edges, documents, edgesOf: key => edgesByNode.get(key) ?? [], quotes };
  }
}

/** Indexes a whole graph. */
export function indexGraph(graph: GraphFile): GraphIndex {
  const indexer = new Indexer(graph);
  indexer.addDocuments(graph.attributes.documents);
  indexer.addNodes(graph.nodes);
  indexer.addEdges(graph.edges);
  return indexer.index(checkQuotes(graph));
}

/** Counts the quotes of a graph and those that stand word for word in their documents. */
export function checkQuotes({ attributes, nodes, edges }: GraphFile): CheckedQuotes {
  const texts = new Map(attributes.documents.map(({ id, text }) => [id, text]));
  const counted = { all: 0, verbatim: 0 };
  for (const item of [...nodes, ...edges])
    for (const evidence of item.attributes.evidence) {
      counted.all++;
      if (isVerbatim(evidence, texts.get(evidence.document)!)) counted.verbatim++;
    }
  return counted;
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
