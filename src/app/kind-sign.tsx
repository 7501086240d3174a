import type { CSSProperties } from 'react';
import { KINDS, type NodeKind } from '../browser.ts';
import { SHAPES } from './map/programs.ts';
import { useReader } from './state/reader.ts';

/** The sign of a kind, as on the map; it says nothing to those who do not see it. */
export function KindSign({ kind }: { kind: NodeKind }) {
  const { theme } = useReader();
  const style = { '--sign': KINDS[kind].color[theme] } as CSSProperties;
  return <span className="kind-sign" data-shape={SHAPES[kind]} style={style} aria-hidden="true" />;
}
