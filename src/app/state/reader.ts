import { createContext, useContext } from 'react';
import type { GraphFile } from '../../browser.ts';
import type { Theme } from '../theme.ts';
import { type Address, formatAddress, select } from './address.ts';
import type { GraphIndex } from './graph-index.ts';
import type { Shown } from './shown.ts';

/** What stays as it is wherever the reader goes on one day: the graph that is open, the theme. */
export interface Ground {
  index: GraphIndex;
  /** The graph as it was known on the day of the address; the same where it names none. */
  known: GraphIndex;
  theme: Theme;
}

/** What every part of the page needs: the graph, the part of it that is shown, where the reader is, the theme. */
export interface Reader extends Ground {
  shown: GraphFile;
  address: Address;
  /** Number of the visit to what is selected: the same again when the history leads back to it. */
  visit: number;
}

export const GroundContext = createContext<Ground | undefined>(undefined);
export const ShownContext = createContext<Shown | undefined>(undefined);
export const ReaderContext = createContext<Reader | undefined>(undefined);

/** The graph that is open; who asks for it alone is not rendered anew when the reader goes somewhere. */
export const useGround = (): Ground => given(useContext(GroundContext), 'useGround');

/** What is shown of the graph; who asks for it alone is not rendered anew when something else is selected. */
export const useShown = (): Shown => given(useContext(ShownContext), 'useShown');

export const useReader = (): Reader => given(useContext(ReaderContext), 'useReader');

function given<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`${name}: there is no graph here. Use it inside of the shell.`);
  return value;
}

/** Where a link to a node, an edge, a passage or the start leads, with the filters as they are. */
export function useLinks() {
  const { address } = useReader();
  return {
    node: (node: string): string => formatAddress(select(address, { node })),
    edge: (edge: string): string => formatAddress(select(address, { edge })),
    passage: (document: string, start = 0, end = 0): string =>
      formatAddress({ ...address, passage: { document, start, end } }),
    overview: formatAddress(select(address, {})),
  };
}
