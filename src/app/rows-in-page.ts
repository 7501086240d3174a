import type { Virtualizer } from '@tanstack/react-virtual';

/** Which rows of a long list are in the page, by number, and the height of those before and after them. */
export function rowsInPage<Row extends Element>(virtualizer: Virtualizer<HTMLElement, Row>) {
  const items = virtualizer.getVirtualItems();
  return {
    rows: items.map(({ index }) => index),
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
  };
}
