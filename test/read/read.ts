import { readDocuments } from '../../src/read/read-documents.ts';

/** Reads documents, and gathers what is told of it. */
export function read(...paths: string[]) {
  const faults: string[] = [];
  const notes: string[] = [];
  const documents = readDocuments(paths, {
    fault: error => faults.push(error.message),
    note: message => notes.push(message),
  });
  return { documents, ids: documents.map(document => document.id), faults, notes };
}
