import { Button } from '@ariakit/react';
import { useMemo } from 'react';
import { EDGE_TYPES, formatDate, type Hider, hidersOf, KINDS, lift } from '../../browser.ts';
import type { Address, Selection } from '../state/address.ts';
import { useReader, useShown } from '../state/reader.ts';
import { arrange } from '../state/use-address.ts';
import { READER_NAMES, VOICE_NAMES } from '../voices.ts';

/** Says what hides what is selected, and offers to put back no more than that. */
export function HiddenNotice({ selection }: { selection: Selection }) {
  const { index, address } = useReader();
  const shown = useShown();
  const { node, edge } = selection;
  const key = (edge ?? node)!;
  const isShown = (edge ? shown.edges : shown.nodes).has(key);
  const hiders = useMemo(() => (isShown ? [] : hidersOf(index.graph, address, key)), [isShown, index, address, key]);
  if (isShown) return null;
  return (
    <div className="panel-fault">
      <p>It is filtered away, hidden by: {hiders.map(hider => hiderName(hider, address)).join(', ')}.</p>
      <Button className="button" onClick={() => arrange(lift(index.graph, address, key, hiders))}>
        Show it
      </Button>
    </div>
  );
}

function hiderName(hider: Hider, { filters, asOf, near }: Address): string {
  switch (hider.by) {
    case 'kind':
      return `kind ${KINDS[hider.value].plural}`;
    case 'type':
      return `type “${EDGE_TYPES[hider.value].label}”`;
    case 'voice':
      return `voice ${VOICE_NAMES[hider.value]}`;
    case 'reader':
      return `said by ${READER_NAMES[hider.value]}`;
    case 'dates':
      return ['dates', filters.from && `from ${formatDate(filters.from)}`, filters.to && `to ${formatDate(filters.to)}`]
        .filter(Boolean)
        .join(' ');
    case 'hiddenDocuments':
      return counted(filters.hiddenDocuments.length, 'hidden document');
    case 'confidence':
      return `confidence ≥ ${Math.round(filters.confidence * 100)} %`;
    case 'documents':
      return `told by ≥ ${counted(filters.documents, 'document')}`;
    case 'asOf':
      return `known on ${formatDate(asOf!)}`;
    case 'hidden':
      return 'taken off by hand';
    case 'kept':
      return 'only chosen nodes';
    case 'near':
      return `only ${counted(near, 'step')} around a node`;
  }
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
