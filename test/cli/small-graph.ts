import type { GraphFile } from '../../src/model/graph.ts';

/** The text of its one document, whose id is `a`. */
export const TEXT = 'Norway and Peru met in Oslo.';

/** A graph of two nodes and an edge. */
export function smallGraph(): GraphFile {
  const at = (quote: string) => [
    { document: 'a', start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length, quote },
  ];
  return {
    attributes: { documents: [{ id: 'a', text: TEXT, articles: [{ start: 0, end: TEXT.length }], skipped: [] }] },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [
      {
        key: 'country:NO',
        attributes: { kind: 'country', label: 'Norway', aliases: [], iso2: 'NO', evidence: at('Norway') },
      },
      { key: 'meeting:a:16', attributes: { kind: 'meeting', label: 'Talks', status: 'held', evidence: at('met') } },
    ],
    edges: [
      {
        key: 'e1',
        source: 'country:NO',
        target: 'meeting:a:16',
        attributes: { type: 'participates_in', evidence: at(TEXT) },
      },
    ],
  };
}
