import { twinFault } from '../build/index.ts';
import type { KeptDocument, SourceState } from './manifest.ts';

/** The documents of all files; of two with one id the first. The others are told of. */
export function uniqueDocuments(
  sources: readonly SourceState[],
  report: { fault(error: Error): void },
): KeptDocument[] {
  const pathOf = new Map<string, string>();
  return sources.flatMap(({ path, documents }) =>
    documents.filter(({ id }) => {
      const twin = pathOf.get(id);
      if (twin === undefined) {
        pathOf.set(id, path);
        return true;
      }
      report.fault(twinFault(path, id, twin));
      return false;
    }),
  );
}
