import { type Address, type Arrangement, START } from './address.ts';

/** What the reader has arranged and may take back, the last last; and what was taken back. */
const done: Arrangement[] = [];
let undone: Arrangement[] = [];

const arrangementOf = ({ filters, asOf, hidden, kept, pins, color, size, ledger }: Address): Arrangement => {
  return { filters, asOf, hidden, kept, pins, color, size, ledger };
};

/** Remembers how an address is arranged, before it is changed. */
export function remember(former: Address): void {
  done.push(arrangementOf(former));
  undone = [];
}

/** Forgets all, as for another graph. */
export function forget(): void {
  done.length = 0;
  undone.length = 0;
}

/** Whether there is something to take back, and something to make again. */
export const canUndo = (): boolean => done.length > 0;
export const canRedo = (): boolean => undone.length > 0;

/** Gives the address as it was arranged before the last change; undefined where nothing was changed. */
export function undo(address: Address): Address | undefined {
  return step(address, done, undone);
}

/** Gives the address as it was before {@link undo}; undefined where nothing was taken back. */
export function redo(address: Address): Address | undefined {
  return step(address, undone, done);
}

function step(address: Address, from: Arrangement[], to: Arrangement[]): Address | undefined {
  const former = from.pop();
  if (!former) return undefined;
  to.push(arrangementOf(address));
  return { ...address, ...former };
}

/** Gives an address with all filtered, taken off or seen as of a day no more; colours, sizes and pins stay. */
export function showAll(address: Address): Address {
  const { filters, asOf, hidden, kept } = START;
  return { ...address, filters, asOf, hidden, kept };
}
