import { Button } from '@ariakit/react';
import { Batches } from '../panel/batches.tsx';
import { useLinks } from '../state/reader.ts';
import { formatDays, momentName } from './moment-name.ts';
import type { Group } from './place.ts';
import { MomentSign } from './sign.tsx';
import type { TimeScale } from './use-scale.ts';

const FIRST = 12;

interface Props {
  group: Group;
  time: TimeScale;
  onClose: () => void;
}

/** The moments of a bar, each with its link. */
export function GroupList({ group: { moments }, time, onClose }: Props) {
  const links = useLinks();
  const days = { start: moments[0]!.days.start, end: moments.at(-1)!.days.start };
  return (
    <div className="group-list">
      <div className="group-head">
        <h4>{formatDays(days)}</h4>
        {days.start !== days.end && (
          <Button className="button" onClick={() => time.show(days)}>
            Zoom in
          </Button>
        )}
        <Button className="button" onClick={onClose}>
          Close
        </Button>
      </div>
      <Batches name={`moments ${days.start}`} items={moments} first={FIRST} what={['moment', 'moments']}>
        {shown => (
          <ul>
            {shown.map(moment => (
              <li key={moment.item.key}>
                <MomentSign moment={moment} />
                <a href={'source' in moment.item ? links.edge(moment.item.key) : links.node(moment.item.key)}>
                  {momentName(moment)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Batches>
    </div>
  );
}
