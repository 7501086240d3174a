import {
  communitiesOf,
  type Document,
  type GraphEdge,
  type GraphFile,
  type GraphNode,
  hasReaders,
  isContested,
  isVerbatim,
  type Moved,
  movedMeetings,
  saysMoved,
  sidesOf,
  type Told,
  toldByDocument,
  type Yield,
  yields,
} from '../../browser.ts';

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
  /** Whether a language model read the documents, too. */
  hasReaders: boolean;
  /** All that a document gave, in the order of its text. */
  toldIn(document: string): readonly Told[];
  /** What each document gave, in figures. */
  yields(): ReadonlyMap<string, Yield>;
  /** The country or the body that each actor acts for, by their keys. */
  sides(): ReadonlyMap<string, string>;
  /** The community of each node, by their keys. */
  communities(): ReadonlyMap<string, string>;
  /** The meetings that were moved to another day, by the keys of those that they became. */
  moved(): Moved;
  /** Whether a node is a demand that one side wants and another refuses. */
  isContested(key: string): boolean;
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
    return {
      graph,
      nodes,
      edges,
      documents,
      quotes,
      hasReaders: hasReaders(graph),
      ...reckonedOf(graph, key => edgesByNode.get(key) ?? []),
    };
  }
}

/** What is reckoned of a graph when it is first asked for. */
function reckonedOf(
  graph: GraphFile,
  edgesOf: GraphIndex['edgesOf'],
): Pick<GraphIndex, 'edgesOf' | 'toldIn' | 'yields' | 'sides' | 'moved' | 'communities' | 'isContested'> {
  const told = once(() => toldByDocument(graph));
  const sides = once(() => sidesOf(graph));
  return {
    edgesOf,
    toldIn: document => told().get(document) ?? [],
    yields: once(() => yields(graph)),
    sides,
    communities: once(() => communitiesOf(graph)),
    moved: once(() => movedMeetings(graph, saysMoved)),
    isContested: key => isContested(key, edgesOf(key), sides()),
  };
}

/** Gives a function that reckons a value when it is first asked for, and keeps it. */
export function once<Value extends object>(reckon: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= reckon();
    return value;
  };
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
