import { readAllDocuments } from '../../src/read/read-documents.ts';

/** Reads documents, and gathers what is told of it. */
export async function read(...paths: string[]) {
  const faults: string[] = [];
  const notes: string[] = [];
  const documents = await readAllDocuments(paths, {
    fault: error => faults.push(error.message),
    note: message => notes.push(message),
  });
  return { documents, ids: documents.map(document => document.id), faults, notes };
}
