import { createContext, useContext } from 'react';
import type { GraphFile } from '../../browser.ts';
import type { Theme } from '../theme.ts';
import { type Address, formatAddress, select } from './address.ts';
import type { GraphIndex } from './graph-index.ts';

/** What every part of the page needs: the graph, the part of it that is shown, where the reader is, the theme. */
export interface Reader {
  index: GraphIndex;
  shown: GraphFile;
  address: Address;
  /** Number of the visit to what is selected: the same again when the history leads back to it. */
  visit: number;
  theme: Theme;
}

export const ReaderContext = createContext<Reader | undefined>(undefined);

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('useReader: there is no graph here. Use it inside of the shell.');
  return reader;
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
