import { EDGE_TYPES, type EdgeType } from '../browser.ts';
import { useGround } from './state/reader.ts';

/** The sign of an edge type: an arrow in the colour of its family and in its own dashes, as on the map. */
export function TypeSign({ type }: { type: EdgeType }) {
  const { theme } = useGround();
  const { color, dash } = EDGE_TYPES[type];
  return (
    <svg className="type-sign" viewBox="0 0 34 10" aria-hidden="true" focusable="false">
      <line x1="0" y1="5" x2="27" y2="5" stroke={color[theme]} strokeWidth="2" strokeDasharray={dash.join(' ')} />
      <path d="M27 1.5 34 5 27 8.5z" fill={color[theme]} />
    </svg>
  );
}
