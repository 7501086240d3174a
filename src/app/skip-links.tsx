import type { MouseEvent } from 'react';
import { formatAddress } from './address.ts';
import { useReader } from './reader.ts';

/** The first stops of the Tab key: over the bar and the legend to the map or list, or to the panel. */
export function SkipLinks() {
  const { address } = useReader();
  const here = formatAddress(address);
  // The address says what is selected, so a link to an id would lose it: the focus is moved by hand.
  const to = (target: string) => (event: MouseEvent) => {
    event.preventDefault();
    document.querySelector<HTMLElement>(target)?.focus();
  };
  return (
    <nav className="skip-links" aria-label="Skip">
      <a className="button" href={here} onClick={to('.map-canvas, .list-view a')}>
        Skip to the {address.view}
      </a>
      <a className="button" href={here} onClick={to('.panel h2')}>
        Skip to the selection
      </a>
    </nav>
  );
}
