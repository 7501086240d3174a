import type { MouseEvent } from 'react';
import { formatAddress } from './state/address.ts';
import { useReader } from './state/reader.ts';
import { VIEW_NAMES } from './view-switch.tsx';

/** The first stops of the Tab key: over the bar and the filters to the view, the document, or the panel. */
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
      <a className="button" href={here} onClick={to(address.view === 'map' ? '.map-canvas' : '.stage')}>
        Skip to the {VIEW_NAMES[address.view].toLowerCase()}
      </a>
      {address.passage && (
        <a className="button" href={here} onClick={to('.document h2')}>
          Skip to the document
        </a>
      )}
      <a className="button" href={here} onClick={to('.panel h2')}>
        Skip to the selection
      </a>
    </nav>
  );
}
