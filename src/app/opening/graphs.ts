import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { afterFrame } from '../after-frame.ts';
import type { GraphIndex } from '../state/graph-index.ts';
import { startAnew } from '../state/use-address.ts';
import { Desk } from '../worker/desk.ts';
import type { Fault, Progress, Source } from '../worker/messages.ts';
import { SERVED } from '../worker/spare.ts';

/** A graph that is open, and the desk where questions about it are asked. */
export interface Opened {
  /** Name of its file where the reader chose it; undefined for the one that is served. */
  file: string | undefined;
  index: GraphIndex;
  desk: Desk;
}

/** What is open, what is being opened, and what could not be. */
interface State {
  opened?: Opened | undefined;
  opening?: { name: string; progress: Progress | undefined } | undefined;
  fault?: (Fault & { name: string }) | undefined;
}

export interface Graphs extends State {
  /** Opens a file of the reader; the graph that is open stays until the file is found to be one. */
  open(file: File): void;
  /** Gives up what is being opened. */
  cancel(): void;
  /** Puts away what was told of a fault. */
  dismiss(): void;
}

/** Opens the graph that is served, and others that the reader chooses. */
export function useGraphs(): Graphs {
  const [state, setState] = useState<State>({ opening: { name: SERVED.name, progress: undefined } });
  const desks = useRef<{ opened?: Desk | undefined; opening?: Desk | undefined }>({});
  const start = useCallback((source: Source, file: string | undefined) => {
    const { name } = source;
    desks.current.opening?.close();
    const whileWanted = (act: () => void) => {
      if (desks.current.opening === desk) act();
    };
    const desk = new Desk(source, {
      progress: progress => setState(state => ({ ...state, opening: { name, progress } })),
      opened: index =>
        whileWanted(() => {
          desks.current.opened?.close();
          desks.current = { opened: desk };
          if (file !== undefined) startAnew();
          setState({ opened: { file, index, desk } });
        }),
      fault: fault => {
        desk.close();
        if (desks.current.opening === desk) desks.current.opening = undefined;
        setState(state => ({ ...state, opening: undefined, fault: { ...fault, name } }));
      },
    });
    desks.current.opening = desk;
    setState(state => ({ ...state, opening: { name, progress: undefined }, fault: undefined }));
  }, []);
  const cancel = useCallback(() => {
    desks.current.opening?.close();
    desks.current.opening = undefined;
    setState(state => ({ ...state, opening: undefined }));
  }, []);
  useEffect(() => {
    start(SERVED, undefined);
    return () => {
      desks.current.opening?.close();
      desks.current.opened?.close();
    };
  }, [start]);
  const { opened } = state;
  // The search waits until the page is drawn, which may take all processors: the frame after the first one tells.
  useEffect(() => opened && afterFrame(() => afterFrame(() => opened.desk.prepare())), [opened]);
  return useMemo(
    () => ({
      ...state,
      open: file => start({ name: file.name, from: file }, file.name),
      cancel,
      dismiss: () => setState(state => ({ ...state, fault: undefined })),
    }),
    [state, start, cancel],
  );
}

export const GraphsContext = createContext<Graphs | undefined>(undefined);

/** What is open, and the ways to open something else. */
export function useOpenGraphs(): Graphs {
  const graphs = useContext(GraphsContext);
  if (!graphs) throw new Error('useOpenGraphs: nothing can be opened here. Use it inside of the app.');
  return graphs;
}

/** The desk of the graph that is open. */
export function useDesk(): Desk {
  const { opened } = useOpenGraphs();
  if (!opened) throw new Error('useDesk: no graph is open. Use it inside of the shell.');
  return opened.desk;
}
