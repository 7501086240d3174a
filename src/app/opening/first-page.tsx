import { Button } from '@ariakit/react';
import { Mark } from '../mark.tsx';
import { chooseFile } from './choose-file.ts';
import { useOpenGraphs } from './graphs.ts';
import { ProgressLine } from './progress-line.tsx';

/** The page while no graph is open: how far the first one is, or why there is none, and how to open one. */
export function FirstPage() {
  const { opening, fault, cancel, open } = useOpenGraphs();
  if (opening)
    return (
      <main className="notice">
        <Mark />
        <h1>Entente</h1>
        <ProgressLine {...opening} onCancel={cancel} />
      </main>
    );
  return (
    <main className="notice">
      <Mark />
      <h1>{fault && !fault.absent ? 'The graph cannot be opened' : 'No graph is open'}</h1>
      {fault && (
        <p className="notice-fault" role="alert">
          {fault.told}
        </p>
      )}
      <Button className="button" onClick={() => chooseFile(open)}>
        Open a graph file …
      </Button>
      <p className="note">
        Or drop one anywhere on this page. A graph file is what “entente build” makes of documents; it does not leave
        this computer.
      </p>
    </main>
  );
}
