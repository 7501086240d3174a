import type { Document, GraphEdge, GraphFile, GraphNode } from '../../browser.ts';
import type { Counts, Findings } from '../search/searcher.ts';
import type { CheckedQuotes } from '../state/graph-index.ts';

/** A graph file, by its name: what a whole address leads to, or what the reader chose. */
export interface Source {
  name: string;
  from: string | File;
}

/** How far the opening of a graph has come. */
export type Progress =
  | { step: 'read'; bytes: number; of: number | undefined }
  | { step: 'check' }
  | { step: 'place'; nodes: number }
  | { step: 'hand over'; nodes: number; of: number };

/** Why a graph could not be opened; `absent` where the server has none. */
export interface Fault {
  told: string;
  absent: boolean;
}

/** A question for the search, and how many answers of each group are wanted. */
export interface Question {
  query: string;
  limit: number;
}

/** The first answers to a question, and how many there are. */
export interface Answer extends Question {
  findings: Findings;
  counts: Counts;
}

/**
 * What the page asks of the worker: to read a graph that it will ask for, to open one, once; to make ready for questions
 * about it, and questions.
 */
export type Order = { expect: Source } | { open: Source } | { prepare: true } | { ask: Question };

/** What the worker tells: while it opens a graph, the graph bit by bit (its head without documents), the end of it, or an answer. */
export type Report =
  | { progress: Progress }
  | { head: Pick<GraphFile, 'attributes' | 'options'> }
  | { documents: Document[] }
  | { nodes: GraphNode[] }
  | { edges: GraphEdge[] }
  | { opened: CheckedQuotes }
  | { fault: Fault }
  | { answer: Answer };
