import { type ReactNode, useMemo } from 'react';
import { asOf } from '../../browser.ts';
import { type GraphIndex, indexGraph } from './graph-index.ts';
import { GroundContext, ReaderContext, useGround, useReader } from './reader.ts';

/** The graph as it was known on a day; the very index where all is known. */
export function useKnown(index: GraphIndex, day: string | undefined): GraphIndex {
  return useMemo(() => (day === undefined ? index : indexGraph(asOf(index.graph, day))), [index, day]);
}

interface Props {
  /** Whether a graph holds what is looked at; where it is not asked, it does. */
  holds?: (index: GraphIndex) => boolean;
  children: ReactNode;
}

/** Has what is within it see the graph as it was known; the whole one where that lacks what is looked at. */
export function AsKnown({ holds, children }: Props) {
  const [ground, reader] = [useGround(), useReader()];
  const index = holds === undefined || holds(ground.known) ? ground.known : ground.index;
  const groundThen = useMemo(() => ({ ...ground, index }), [ground, index]);
  const readerThen = useMemo(() => ({ ...reader, index }), [reader, index]);
  return (
    <GroundContext value={groundThen}>
      <ReaderContext value={readerThen}>{children}</ReaderContext>
    </GroundContext>
  );
}
