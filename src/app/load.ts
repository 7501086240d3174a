import { z } from 'zod';
import { type GraphFile, InvalidInputError, NotFoundError, parseGraph } from '../browser.ts';

// The page's policy forbids making code from strings, and zod would try.
z.config({ jitless: true });

/** So many faults of a graph file are told; the rest is counted. */
const FAULTS_TOLD = 5;

/**
 * Fetches a graph file and checks it against the schema.
 * Throws NotFoundError where there is none, InvalidInputError where it is no graph file; both say what is wrong.
 */
export async function loadGraph(address: string): Promise<GraphFile> {
  const response = await fetch(address).catch(() => undefined);
  if (!response) throw new NotFoundError(`${address}: the server does not answer. Is "entente serve" still running?`);
  if (!response.ok)
    throw new NotFoundError(
      `${address}: the server has no such file (status ${response.status}). Make one with "entente build", then serve it.`,
    );
  const text = await response.text();
  return readGraph(address, text);
}

/** Reads a graph file from its text. Throws InvalidInputError, naming the file and its first faults. */
export function readGraph(name: string, text: string): GraphFile {
  const { graph, faults } = parseGraph(text);
  if (graph !== undefined && faults.length === 0) return graph;
  const told = faults.slice(0, FAULTS_TOLD).map(fault => `\n• ${fault}`);
  const more = faults.length > FAULTS_TOLD ? `\n• and ${faults.length - FAULTS_TOLD} more` : '';
  throw new InvalidInputError(
    `${name}: not a graph file of Entente. Make it anew with "entente build".${told.join('')}${more}`,
  );
}
