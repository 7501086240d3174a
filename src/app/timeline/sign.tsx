import type { CSSProperties } from 'react';
import { EDGE_TYPES, type EdgeType, KINDS, type MeetingStatus, type Moment } from '../../browser.ts';
import { useReader } from '../state/reader.ts';

/** What a meeting's status is called where it is not by its own name. */
export const STATUS_NAMES: Record<MeetingStatus, string> = {
  proposed: 'proposed',
  planned: 'planned',
  ongoing: 'under way',
  held: 'held',
  cancelled: 'called off',
};

/** How a meeting stands: hollow before it, full after it, crossed where it was called off. */
export function StatusSign({ status }: { status: MeetingStatus }) {
  const { theme } = useReader();
  const style = { '--sign': KINDS.meeting.color[theme] } as CSSProperties;
  return <span className="status-sign" data-status={status} style={style} aria-hidden="true" />;
}

/** An act in the colour of its type, with the first letters of its verb. */
function ActSign({ type }: { type: EdgeType }) {
  const { theme } = useReader();
  const style = { '--sign': EDGE_TYPES[type].color[theme] } as CSSProperties;
  return (
    <span className="act-sign" style={style} data-letters={EDGE_TYPES[type].label.slice(0, 2)} aria-hidden="true" />
  );
}

function DemandSign() {
  const { theme } = useReader();
  const style = { '--sign': KINDS.demand.color[theme] } as CSSProperties;
  return <span className="demand-sign" style={style} aria-hidden="true" />;
}

/** The sign of a moment. */
export function MomentSign({ moment: { item } }: { moment: Moment }) {
  const { attributes } = item;
  if ('type' in attributes) return <ActSign type={attributes.type} />;
  return attributes.kind === 'meeting' ? <StatusSign status={attributes.status} /> : <DemandSign />;
}
