import type { GraphNode } from '../../browser.ts';
import { loadFaces } from '../faces.ts';
import { type CheckedQuotes, type GraphIndex, Indexer } from '../state/graph-index.ts';
import type { Answer, Fault, Order, Progress, Question, Report, Source } from './messages.ts';
import { takeWorker } from './spare.ts';

/** What is heard while a graph is opened: how far it is, and in the end its index or why there is none. */
export interface Hearer {
  progress(progress: Progress): void;
  opened(index: GraphIndex): void;
  fault(fault: Fault): void;
}

/** The page's end of a worker: it opens one graph, and then answers questions about it, until it is closed. */
export class Desk {
  private readonly worker = takeWorker();
  private indexer: Indexer | undefined;
  /** The faces that write the names of the nodes that came. */
  private readonly faces: Promise<void>[] = [];
  private asked: Question | undefined;
  private waiting: Question | undefined;
  private readonly listeners = new Set<(answer: Answer) => void>();

  constructor(
    source: Source,
    private readonly hearer: Hearer,
  ) {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Report>) => this.hear(data));
    this.worker.addEventListener('error', ({ message }) => hearer.fault({ told: message, absent: false }));
    this.order({ open: source });
  }

  /** Makes ready for questions, which otherwise is done at the first one. */
  prepare(): void {
    this.order({ prepare: true });
  }

  /** Asks a question. While one is being answered, only the latest waits: the others are no longer wanted. */
  ask(question: Question): void {
    if (this.asked) this.waiting = question;
    else {
      this.asked = question;
      this.order({ ask: question });
    }
  }

  /** Hears the answers from now on. Gives the way to hear no more. */
  listen(hear: (answer: Answer) => void): () => void {
    this.listeners.add(hear);
    return () => this.listeners.delete(hear);
  }

  /** Stops all that the worker does. */
  close(): void {
    this.worker.terminate();
  }

  private order(order: Order): void {
    this.worker.postMessage(order);
  }

  private hear(report: Report): void {
    if ('progress' in report) this.hearer.progress(report.progress);
    else if ('head' in report) this.indexer = new Indexer(report.head);
    else if ('documents' in report) this.indexer!.addDocuments(report.documents);
    else if ('nodes' in report) this.heardNodes(report.nodes);
    else if ('edges' in report) this.indexer!.addEdges(report.edges);
    else if ('opened' in report) void this.heardAll(report.opened);
    else if ('fault' in report) this.hearer.fault(report.fault);
    else this.answered(report.answer);
  }

  private heardNodes(nodes: readonly GraphNode[]): void {
    this.indexer!.addNodes(nodes);
    // They come while the rest is handed over.
    this.faces.push(loadFaces(nodes.map(({ attributes: { label } }) => label)));
  }

  private async heardAll(quotes: CheckedQuotes): Promise<void> {
    const index = this.indexer!.index(quotes);
    this.indexer = undefined;
    await Promise.all(this.faces);
    this.hearer.opened(index);
  }

  private answered(answer: Answer): void {
    const next = this.waiting;
    this.asked = this.waiting = undefined;
    if (next) this.ask(next);
    for (const hear of this.listeners) hear(answer);
  }
}
