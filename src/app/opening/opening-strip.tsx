import { Button } from '@ariakit/react';
import { useOpenGraphs } from './graphs.ts';
import { ProgressLine } from './progress-line.tsx';

/** Over an open graph: how far another one is, or why it cannot be opened. */
export function OpeningStrip() {
  const { opening, fault, cancel, dismiss } = useOpenGraphs();
  if (opening)
    return (
      <div className="opening-strip">
        <ProgressLine {...opening} onCancel={cancel} />
      </div>
    );
  if (!fault) return null;
  return (
    <div className="opening-strip" role="alert">
      <p className="opening-fault">{fault.told}</p>
      <p className="note">The graph that was open stays open.</p>
      <Button className="button" onClick={dismiss}>
        Close this message
      </Button>
    </div>
  );
}
