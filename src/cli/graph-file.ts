import { readFileSync } from 'node:fs';
import { InvalidInputError, NotFoundError } from '../model/errors.ts';
import { type GraphFile, graphFileSchema } from '../model/graph.ts';
import { decode } from '../read/decode.ts';
import { describeIssue } from '../read/describe-issue.ts';

const REMEDY = 'Build it again with "entente build".';

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new NotFoundError(`${path}: is not there. Check the path.`);
    if (code === 'EISDIR') throw new InvalidInputError(`${path}: is a folder. Give a graph file.`);
    throw new InvalidInputError(`${path}: cannot be read (${code}). Check its permissions.`);
  }
}

/** What a schema cannot say: keys are there once, edges end at nodes, evidence names a document of the graph. */
function referenceFault(graph: GraphFile): string | undefined {
  const documents = new Set(graph.attributes.documents.map(document => document.id));
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const parts = [
    ...graph.nodes.map((node, index) => ({ ...node, where: `nodes[${index}]`, seen: nodes })),
    ...graph.edges.map((edge, index) => ({ ...edge, where: `edges[${index}]`, seen: edges })),
  ];
  for (const { key, where, seen, attributes } of parts) {
    if (seen.has(key)) return `${where}.key: ${key} is there twice`;
    seen.add(key);
    const stray = attributes.evidence.findIndex(each => !documents.has(each.document));
    if (stray >= 0) return `${where}.attributes.evidence[${stray}].document: no such document in the graph`;
  }
  for (const [index, edge] of graph.edges.entries()) {
    if (!nodes.has(edge.source)) return `edges[${index}].source: no node has the key ${edge.source}`;
    if (!nodes.has(edge.target)) return `edges[${index}].target: no node has the key ${edge.target}`;
    if (edge.source === edge.target) return `edges[${index}]: begins and ends at ${edge.source}`;
  }
  return undefined;
}

/**
 * Reads a graph file.
 * @throws NotFoundError or InvalidInputError naming the file, the place in it and the fault.
 */
export function readGraphFile(path: string): GraphFile {
  const text = decode(readBytes(path), path);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InvalidInputError(`${path}: is not JSON (${(error as Error).message}). ${REMEDY}`);
  }
  const parsed = graphFileSchema.safeParse(value);
  if (!parsed.success) throw new InvalidInputError(`${path}: ${describeIssue(parsed.error)}. ${REMEDY}`);
  const fault = referenceFault(parsed.data);
  if (fault !== undefined) throw new InvalidInputError(`${path}: ${fault}. ${REMEDY}`);
  return parsed.data;
}

/** A graph as the text of its file. */
export function graphText(graph: GraphFile): string {
  return `${JSON.stringify(graph, null, 1)}\n`;
}
