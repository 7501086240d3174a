import { Button } from '@ariakit/react';
import { chooseFile } from './choose-file.ts';
import { useOpenGraphs } from './graphs.ts';

/** Opens a graph file of the reader. */
export function OpenButton() {
  const { open } = useOpenGraphs();
  return (
    <Button className="button icon" aria-label="Open a graph file" onClick={() => chooseFile(open)}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path
          d="M2.5 15.5v-11h5l1.5 2h7v2.5M2.5 15.5l2.6-6.5h13l-2.6 6.5z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
    </Button>
  );
}
