/** Who hears of what went wrong, and of what was left out. */
export interface ReadReport {
  /** A path, file or document with a fault. The others are read all the same. */
  fault(error: Error): void;
  /** Something that the reader should know and that is no fault. */
  note(message: string): void;
  /** A file of which something is read: a document, or what tells of it. */
  reading?(file: string): void;
}
