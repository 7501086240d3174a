import { z } from 'zod';
import { InvalidInputError, NotFoundError } from '../model/errors.ts';
import { type GraphFile, graphFileSchema } from '../model/graph.ts';

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
  return parseGraph(address, text);
}

/** Reads a graph file from its text. Throws InvalidInputError, naming the file and its first faults. */
export function parseGraph(name: string, text: string): GraphFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new InvalidInputError(`${name}: not JSON (${(error as Error).message}). Make it anew with "entente build".`);
  }
  const result = graphFileSchema.safeParse(json);
  const faults = result.success
    ? looseEnds(result.data)
    : result.error.issues.map(issue => `${path(issue.path)}: ${issue.message}`);
  if (result.success && faults.length === 0) return result.data;
  const told = faults.slice(0, FAULTS_TOLD).map(fault => `\n• ${fault}`);
  const more = faults.length > FAULTS_TOLD ? `\n• and ${faults.length - FAULTS_TOLD} more` : '';
  throw new InvalidInputError(
    `${name}: not a graph file of Entente. Make it anew with "entente build".${told.join('')}${more}`,
  );
}

function path(keys: readonly PropertyKey[]): string {
  const written = keys.map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return written.replace(/^\./, '') || 'the file';
}

/** What the schema cannot see: keys used twice, edges between nodes and quotes from documents that are not there. */
function looseEnds({ attributes, nodes, edges }: GraphFile): string[] {
  const keys = new Set(nodes.map(node => node.key));
  const documents = new Set(attributes.documents.map(document => document.id));
  const missing = edges.flatMap(edge =>
    [edge.source, edge.target]
      .filter(key => !keys.has(key))
      .map(key => `edge ${edge.key}: its end "${key}" is no node of the graph`),
  );
  const homeless = [...nodes, ...edges].flatMap(({ key, attributes: { evidence } }) =>
    evidence
      .filter(({ document }) => !documents.has(document))
      .map(({ document }) => `${key}: quotes the document "${document}", which the file does not hold`),
  );
  return [...twice('node', nodes), ...twice('edge', edges), ...missing, ...homeless];
}

function twice(what: string, items: readonly { key: string }[]): string[] {
  const seen = new Set<string>();
  return items.filter(({ key }) => seen.size === seen.add(key).size).map(({ key }) => `${what} ${key}: stands twice`);
}
