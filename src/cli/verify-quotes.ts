import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphFile } from '../model/graph.ts';

/** A quote that does not stand where the graph says, and why. */
export interface BrokenQuote {
  /** Key of the node, or source, type and target of the edge, under which it stands. */
  under: string;
  evidence: Evidence;
  fault: string;
}

/** Reads every quote of a graph again at its offsets in the documents. */
export function verifyQuotes(
  graph: GraphFile,
  documents: readonly Document[],
): { total: number; broken: BrokenQuote[] } {
  const texts = new Map(documents.map(document => [document.id, document.text]));
  const pieces = [
    ...graph.nodes.map(({ key, attributes }) => ({ under: key, all: attributes.evidence })),
    ...graph.edges.map(({ source, target, attributes }) => ({
      under: `${source} ${attributes.type} ${target}`,
      all: attributes.evidence,
    })),
  ].flatMap(({ under, all }) => all.map(evidence => ({ under, evidence })));
  const broken = pieces.flatMap(({ under, evidence }): BrokenQuote[] => {
    const text = texts.get(evidence.document);
    if (text === undefined) return [{ under, evidence, fault: 'no document with this id was read' }];
    const found = text.slice(evidence.start, evidence.end);
    return found === evidence.quote ? [] : [{ under, evidence, fault: `there it says ${JSON.stringify(found)}` }];
  });
  return { total: pieces.length, broken };
}
