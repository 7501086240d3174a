import { useMemo } from 'react';
import { LANES, type Lane, type Reach, type Timeline, windowOf } from '../../browser.ts';
import { useReader } from '../state/reader.ts';
import { Chart } from './chart.tsx';
import { Strip } from './strip.tsx';

const NAMES: Record<Lane, readonly [string, string]> = {
  meeting: ['meeting', 'meetings'],
  demand: ['demand', 'demands'],
  act: ['act', 'acts'],
};

interface Props {
  /** All of the graph. */
  whole: Timeline;
  /** What is shown of it. */
  here: Timeline;
  reach: Reach;
  /** The days on which something was published. */
  published: readonly string[];
}

/** What happened when: all days in a strip, and those that are shown in lanes. */
export function InTime({ whole, here, reach, published }: Props) {
  const { address } = useReader();
  const moments = useMemo(() => LANES.flatMap(lane => whole.moments[lane]), [whole]);
  const missing = LANES.filter(lane => here.undated[lane] > 0).map(lane => {
    const count = here.undated[lane];
    return `${count} ${NAMES[lane][count === 1 ? 0 : 1]}`;
  });
  return (
    <>
      <Strip moments={moments} days={reach.most} published={published} />
      <Chart timeline={here} first={windowOf(reach, address.filters)} reach={reach} />
      {missing.length > 0 && <p className="note timeline-missing">Without any date: {missing.join(', ')}.</p>}
    </>
  );
}
