import type { GraphParts } from '../model/graph.ts';
import { type Matrix, NORMALISATIONS, ONE_MODES, oneMode, stances, TWO_MODES, twoMode } from '../views/matrices.ts';
import { csvRow } from './cells.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { toZip } from './zip.ts';

/** The name of a file, of the words that tell of it. */
const nameOf = (...words: string[]): string => `${words.join('-').replaceAll(' ', '-')}.csv`;

function* csv({ columns, rows }: Matrix): Generator<string> {
  yield csvRow(['', ...columns]);
  for (const { name, cells } of rows) yield csvRow([name, ...cells]);
}

/**
 * Who says what to which demand, as matrices in CSV: actors by demands, and actors by actors with each normalisation. All are
 * files of an archive, named after what they count.
 */
export function toMatrices(graph: GraphParts): Iterable<Chunk> {
  return chunksOf(function* () {
    const all = stances(graph);
    const twoModes = TWO_MODES.map(mode => [nameOf('demands', mode), twoMode(all, mode)] as const);
    const oneModes = ONE_MODES.flatMap(mode =>
      NORMALISATIONS.map(way => [way === 'none' ? nameOf(mode) : nameOf(mode, way), oneMode(all, mode, way)] as const),
    );
    yield* toZip([...twoModes, ...oneModes].map(([name, matrix]) => ({ name, chunks: chunksOf(() => csv(matrix)) })));
  });
}
