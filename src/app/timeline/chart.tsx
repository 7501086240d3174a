import { Button } from '@ariakit/react';
import { useMemo, useState } from 'react';
import { type Days, LANES, type Reach, type Timeline } from '../../browser.ts';
import { useReader } from '../state/reader.ts';
import { Axis, GridLines } from './axis.tsx';
import { LaneView } from './lane-view.tsx';
import { endOf, useTimeScale, useWidth } from './use-scale.ts';

const STEP = 1.6;

interface Props {
  timeline: Timeline;
  /** The days that stand there at first. */
  first: Days;
  reach: Reach;
}

/** Meetings, demands and acts in lanes over one axis of time, which can be dragged along and zoomed. */
export function Chart({ timeline: { moments }, first, reach }: Props) {
  const { address } = useReader();
  const [chart, setChart] = useState<HTMLElement | null>(null);
  const width = useWidth(chart);
  const time = useTimeScale(chart, width, first, reach.all);
  const lanes = useMemo(() => LANES.filter(lane => moments[lane].length > 0), [moments]);
  return (
    <>
      <div className="chart-tools">
        <p className="note">
          Drag over the days above to see only those, in all views.{' '}
          <span className="chart-hint">Drag the lanes to go on in time; the wheel zooms with Ctrl.</span>
        </p>
        <fieldset className="zoom-in-time" aria-label="Zoom in time">
          <Button className="button icon" aria-label="Less time" onClick={() => time.zoomBy(STEP)}>
            +
          </Button>
          <Button className="button icon" aria-label="More time" onClick={() => time.zoomBy(1 / STEP)}>
            −
          </Button>
          <Button className="button" onClick={time.reset}>
            Reset
          </Button>
        </fieldset>
      </div>
      <div className="chart" ref={setChart}>
        <Axis scale={time.scale} />
        <div className="chart-body">
          <GridLines scale={time.scale} />
          {address.asOf && <AsOfLine at={time.scale(endOf(address.asOf))} />}
          {width > 0 &&
            lanes.map(lane => <LaneView key={lane} lane={lane} moments={moments[lane]} time={time} width={width} />)}
        </div>
      </div>
    </>
  );
}

/** Where the day stands whose reader is asked. */
function AsOfLine({ at }: { at: number }) {
  return <span className="as-of-line" style={{ left: at }} aria-hidden="true" />;
}
