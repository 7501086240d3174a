import { Button } from '@ariakit/react';
import type { Progress } from '../worker/messages.ts';

const MEGABYTE = 1_000_000;

const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0);
const counted = (number: number) => number.toLocaleString('en');

/** Says in words how far the opening of a graph has come. */
export function progressTold(progress: Progress | undefined): string {
  switch (progress?.step) {
    case undefined:
      return '…';
    case 'read':
      return `read ${megabytes(progress.bytes)} ${progress.of ? `of ${megabytes(progress.of)} ` : ''}MB`;
    case 'check':
      return 'checking what it says';
    case 'place':
      return `finding places for ${counted(progress.nodes)} nodes`;
    case 'hand over':
      return `${counted(progress.nodes)} of ${counted(progress.of)} nodes`;
  }
}

/** The share of the present step that is done, where it is known. */
function shareDone(progress: Progress | undefined): number | undefined {
  if (progress?.step === 'read') return progress.of && progress.bytes / progress.of;
  return progress?.step === 'hand over' ? progress.nodes / progress.of : undefined;
}

interface Props {
  name: string;
  progress: Progress | undefined;
  onCancel: () => void;
}

/** How far a graph is opened, and a way to give it up. */
export function ProgressLine({ name, progress, onCancel }: Props) {
  return (
    <div className="opening">
      <p className="opening-told">
        Opening {name}: {progressTold(progress)}
      </p>
      <progress className="opening-bar" aria-label={`Opening ${name}`} value={shareDone(progress)} />
      <Button className="button" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
