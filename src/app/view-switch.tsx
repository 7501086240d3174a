import { Radio, RadioGroup, RadioProvider } from '@ariakit/react';
import { memo } from 'react';
import { VIEWS, type View } from './state/address.ts';
import { go, here } from './state/use-address.ts';

export const VIEW_NAMES: Record<View, string> = {
  ledger: 'Ledger',
  timeline: 'Timeline',
  map: 'Map',
  table: 'Table',
  documents: 'Documents',
};

/** The views, one of which is on the stage. */
export const ViewSwitch = memo(({ view: chosen }: { view: View }) => {
  const choose = (value: string | number | null) => {
    const view = VIEWS.find(view => view === value);
    if (view) go({ ...here(), view, camera: undefined });
  };
  return (
    <RadioProvider value={chosen} setValue={choose}>
      <RadioGroup className="switch views" aria-label="View">
        {VIEWS.map(view => (
          <label key={view} className="switch-choice">
            <Radio value={view} className="switch-radio" />
            <span>{VIEW_NAMES[view]}</span>
          </label>
        ))}
      </RadioGroup>
    </RadioProvider>
  );
});
