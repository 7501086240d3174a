/** Who hears of how the making of a graph goes. */
export interface BuildReport {
  /** What is being done now. */
  progress(message: string): void;
  /** So many documents are done, of so many where their number is known; the last is this one, and took so long. */
  advance?(done: number, total: number | undefined, document: { id: string; milliseconds: number }): void;
  /** Something that a reader should know and that is no fault. */
  note(message: string): void;
  /** A document that could not be analysed. The others are in the graph all the same. */
  fault(error: Error): void;
}
