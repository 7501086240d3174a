import { agreementOf, type Evidence, type GraphEdge, type GraphFile, type GraphNode } from '../../browser.ts';
import { readerName } from '../state/address.ts';

/** How many nodes of a kind, edges of a type, and pieces of evidence of a voice or a document there are, by that name. */
export type Counts = ReadonlyMap<string, number>;

/** Counts what a graph holds, for the legend. Kinds, types, voices and documents share no name but by a slip of a user. */
export function counts({ nodes, edges }: GraphFile): Counts {
  const counted = new Map<string, number>();
  const count = (name: string) => counted.set(name, (counted.get(name) ?? 0) + 1);
  const documents = new Map<string, number>();
  const countEvidence = (evidence: readonly Evidence[]) => {
    for (const { document, voice } of evidence) {
      documents.set(document, (documents.get(document) ?? 0) + 1);
      if (voice) count(voice.mode);
    }
  };
  const countReaders = (item: GraphNode | GraphEdge) => {
    const agreement = agreementOf(item);
    if (agreement) count(readerName(agreement));
  };
  for (const node of nodes) {
    const { attributes } = node;
    count(attributes.kind);
    countReaders(node);
    countEvidence(attributes.evidence);
  }
  for (const edge of edges) {
    const { attributes } = edge;
    count(attributes.type);
    countReaders(edge);
    countEvidence(attributes.evidence);
  }
  for (const [id, quotes] of documents) counted.set(documentName(id), quotes);
  return counted;
}

/** The name under which the evidence of a document is counted. */
export const documentName = (id: string): string => `document ${id}`;
