import type { CSSProperties } from 'react';
import { EDGE_TYPES, type EdgeType } from '../browser.ts';
import { useReader } from './state/reader.ts';

/** The sign of an edge type, an arrow in its colour. */
export function TypeSign({ type }: { type: EdgeType }) {
  const { theme } = useReader();
  const style = { '--sign': EDGE_TYPES[type].color[theme] } as CSSProperties;
  return <span className="type-sign" style={style} aria-hidden="true" />;
}
