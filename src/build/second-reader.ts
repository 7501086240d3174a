import type { Document } from '../model/document.ts';
import { InvalidInputError } from '../model/errors.ts';
import type { Facts } from '../model/facts.ts';
import type { Outcome } from './by-rules.ts';

/** A language model that reads documents, alone or beside the rules. */
export interface SecondReader {
  /** Gives the facts of a document. @throws InvalidInputError where it could not be read, with the cause for people. */
  read(document: Document): Promise<Facts>;
  /** The rules do not read. */
  isAlone: boolean;
  /** So many documents are read at one time. */
  parallel: number;
}

/** The facts of one document by a model. */
export async function byModel(document: Document, { read }: SecondReader): Promise<Outcome> {
  try {
    return { facts: await read(document), notes: [] };
  } catch (error) {
    const { name, message } = error as Error;
    const why = error instanceof InvalidInputError ? message : `${name}: ${message}.`;
    return { why: `could not be read by the model: ${why}` };
  }
}
