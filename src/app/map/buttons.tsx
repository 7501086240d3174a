import { Button } from '@ariakit/react';
import { memo, type RefObject } from 'react';
import { Icon } from '../icon.tsx';
import type { MapView } from './map-view.ts';

interface MapButtonsProps {
  view: RefObject<MapView | undefined>;
  lasso: boolean;
  onLasso: (on: boolean) => void;
}

/** Zoom, and the lasso for those who have no shift key. */
export const MapButtons = memo(({ view, lasso, onLasso }: MapButtonsProps) => (
  <fieldset className="map-buttons" data-over-map aria-label="Map tools">
    <Button aria-label="Zoom in" onClick={() => view.current?.zoomIn()}>
      +
    </Button>
    <Button aria-label="Zoom out" onClick={() => view.current?.zoomOut()}>
      −
    </Button>
    <Button aria-label="Show all" onClick={() => view.current?.fit()}>
      <Icon d="M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5" />
    </Button>
    <Button aria-label="Select with a lasso" aria-pressed={lasso} onClick={() => onLasso(!lasso)}>
      <Icon
        d="M6.5 13.2C4 12.3 2.6 10.7 2.6 8.8 2.6 5.6 6 3 10.2 3s7.4 2.5 7.4 5.5-3.3 5.3-7.5 5.3c-1.4 0-2.4-.3-2.4-1.3 0-.9 1.3-1.2 1.9-.3.9 1.5-.2 3.7-2.6 4.8"
        strokeDasharray="2.6 1.6"
      />
    </Button>
  </fieldset>
));
