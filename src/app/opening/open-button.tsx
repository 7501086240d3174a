import { Button } from '@ariakit/react';
import { memo } from 'react';
import { Icon } from '../icon.tsx';
import { chooseFile } from './choose-file.ts';
import { useOpenGraphs } from './graphs.ts';

/** Opens a graph file of the reader. */
export const OpenButton = memo(() => {
  const { open } = useOpenGraphs();
  return (
    <Button className="button icon" aria-label="Open a graph file" onClick={() => chooseFile(open)}>
      <Icon d="M2.5 15.5v-11h5l1.5 2h7v2.5M2.5 15.5l2.6-6.5h13l-2.6 6.5z" strokeLinejoin="round" />
    </Button>
  );
});
