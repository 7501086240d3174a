import { KINDS, type NodeKind } from '../browser.ts';
import { cornersOf, SHAPES } from './map/paint/shapes.ts';
import { useGround } from './state/reader.ts';

/** The sign of a kind, as on the map; it says nothing to those who do not see it. */
export function KindSign({ kind }: { kind: NodeKind }) {
  const { theme } = useGround();
  const color = KINDS[kind].color[theme];
  const shape = SHAPES[kind];
  const corners = cornersOf(shape).map(({ x, y }) => `${x.toFixed(3)},${y.toFixed(3)}`);
  return (
    <svg className="kind-sign" viewBox="-1.25 -1.25 2.5 2.5" aria-hidden="true" focusable="false">
      {corners.length > 0 ? (
        <polygon points={corners.join(' ')} fill={color} />
      ) : kind === 'demand' ? (
        <circle r={1 - shape.rim / 2} fill="none" stroke={color} strokeWidth={shape.rim} />
      ) : (
        <circle r="1" fill={color} />
      )}
    </svg>
  );
}
