import { join } from 'node:path';
import type { Source } from '../read/source.ts';
import { ENTRIES, graphPathOf } from './folder.ts';
import { isAsLeft, type Manifest, type SourceState } from './manifest.ts';
import { changedWithin, type FileTimes, isSame, type Keys, timesOf } from './settled.ts';

/** A file of documents as it is, and as the last whole run found it, where that still holds. */
export interface Seen {
  source: Source;
  times: FileTimes;
  state: SourceState | undefined;
}

/**
 * Looks at files, without reading them: those that are as they were need not be read.
 * @param settle Those that changed within so many milliseconds stay as they were, or are not there yet.
 */
export function look(
  sources: readonly Source[],
  manifest: Manifest | undefined,
  keys: Keys,
  settle: number | undefined,
): Seen[] {
  const states = new Map(manifest?.sources.map(state => [state.path, state]));
  return sources.flatMap(source => {
    const times = timesOf(source);
    const state = states.get(source.path);
    if (settle !== undefined && changedWithin(settle, source))
      return state === undefined ? [] : { source, times, state };
    const holds =
      state !== undefined &&
      isSame(times, state) &&
      keys.ofSource(source, state.hash) === state.key &&
      !state.documents.some(({ again }) => again);
    return { source, times, state: holds ? state : undefined };
  });
}

/** Whether all is as the last whole run left it: files, what is kept, and the graph. */
export function isUnchanged(folder: string, seen: readonly Seen[], { sources, files, graph }: Manifest): boolean {
  return (
    seen.length === sources.length &&
    seen.every(({ source, state }, at) => state !== undefined && sources[at]!.path === source.path) &&
    isAsLeft(graphPathOf(folder), graph) &&
    files.every(file => isAsLeft(join(folder, ENTRIES, file.name), file))
  );
}
