import { Button } from '@ariakit/react';
import type { ReactNode } from 'react';
import { useKept } from '../state/kept.ts';

/** So many items come into the page at one click. */
const BATCH = 100;

interface BatchesProps<Item> {
  /** Its name in the panel, under which a visit keeps how much of it was open. */
  name: string;
  items: readonly Item[];
  /** So many are in sight at once. */
  first: number;
  /** What the items are, one and many. */
  what: readonly [string, string];
  children: (items: readonly Item[]) => ReactNode;
}

/** The first items of a list, and a button for the others: a page that holds thousands at once answers slowly. */
export function Batches<Item>({ name, items, first, what: [one, many], children }: BatchesProps<Item>) {
  const [extra, setExtra] = useKept(`${name} extra`, 0);
  const shown = first + extra;
  const rest = items.length - shown;
  return (
    <>
      {children(items.slice(0, shown))}
      {rest > 0 && (
        <Button className="button more" onClick={() => setExtra(extra + BATCH)}>
          {rest} other {rest === 1 ? one : many}
        </Button>
      )}
    </>
  );
}
