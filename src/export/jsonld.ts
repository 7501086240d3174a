import type { GraphParts } from '../model/graph.ts';
import { chunksOf } from './chunks.ts';
import { jsonArray } from './json.ts';
import { PREFIXES, things } from './linked-data.ts';

/** A graph in JSON-LD, a thing a line. */
export const toJsonLd = (graph: GraphParts): Iterable<string> =>
  chunksOf(function* () {
    yield `{"@context": ${JSON.stringify(PREFIXES)},\n"@graph": `;
    yield* jsonArray(things(graph));
    yield '}\n';
  });
