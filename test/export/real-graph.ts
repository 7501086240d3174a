import { extract } from '../../src/extract/index.ts';
import { merge } from '../../src/merge/index.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { readAllDocuments } from '../../src/read/read-documents.ts';
import { layout } from '../../src/views/layout.ts';
import { analyse } from '../support/analyser.ts';

/** The graph of the five documents, as `entente build data/documents` makes it. */
export async function realGraph(): Promise<GraphFile> {
  const documents = await readAllDocuments(['data/documents'], {
    fault: error => {
      throw error;
    },
    note: () => {},
  });
  return layout(merge(documents.map(document => extract(document, analyse))));
}
