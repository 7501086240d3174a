import type { GraphFile } from '../model/graph.ts';
import { MOST_IN_BLOCK } from './blocks.ts';

/** What is to be told of a graph in whose making not all was compared with all that is like it, a line for each kind. */
export const partlyComparedNotes = ({ attributes: { partlyCompared = {} } }: GraphFile): string[] =>
  Object.entries(partlyCompared).map(
    ([kind, count]) =>
      `merge: ${count} nodes of the kind ${kind} have something in common with very many. Each was compared with some ` +
      `${MOST_IN_BLOCK} of them, so that it may stand beside one that is the same.`,
  );
